import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bytesByPart } from './build/attribute.mjs';
import { bundles, parts } from './build/bundle.mjs';
import { inProject } from './project.mjs';
import { sourceLengthProblems } from './source-length.mjs';

const maxGzippedBytes = 62 * 1024;

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
const problems = [];

if (!existsSync(inProject('dist', bundles[0].file))) {
  console.error('There is no bundle: run npm run build first.');
  process.exit(1);
}

for (const [part, bytes] of bytesByPart(inProject('dist', bundles[0].file))) {
  console.log(`${kilobytes(bytes)}  ${part}`);
}

for (const { file } of [...bundles, ...parts]) {
  const text = readFileSync(inProject('dist', file));
  const gzipped = gzipSync(text, { level: 9 }).length;
  console.log(`${kilobytes(text.length)}  ${file}, gzipped ${kilobytes(gzipped).trim()}`);
  if (gzipped > maxGzippedBytes) {
    problems.push(`${file} is past ${kilobytes(maxGzippedBytes).trim()} gzipped.`);
  }
}

problems.push(...sourceLengthProblems());
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
