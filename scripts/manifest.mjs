import { writeFileSync } from 'node:fs';
import { findProblems } from './manifest/check.mjs';
import { publicManifest } from './manifest/public-manifest.mjs';
import { inProject } from './project.mjs';

// With --check, an incomplete manifest is a failure; without, it is still good enough to look at.
const isCheck = process.argv.includes('--check');

const manifest = publicManifest();
writeFileSync(inProject('custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

if (isCheck) {
  const problems = findProblems(manifest);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('Everything that a page can use is described.');
}
