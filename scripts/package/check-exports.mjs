import { execFileSync } from 'node:child_process';
import { packageJson } from '../project.mjs';

const { name, exports } = packageJson();
const entries = Object.keys(exports).map((entry) => name + entry.slice(1));

/** Run in the other project: each entry resolves to a file, and Node can import what is for everywhere. */
const script = `
  import { accessSync } from 'node:fs';
  import { fileURLToPath } from 'node:url';
  for (const entry of ${JSON.stringify(entries)}) accessSync(fileURLToPath(import.meta.resolve(entry)));
  const { readTimeline } = await import('${name}/read');
  const { issues } = readTimeline(undefined);
  if (issues.length === 0) throw new Error('nothing is read without an issue');
  const { toCslJson } = await import('${name}/cite');
  if (toCslJson([]) !== '[]\\n') throw new Error('no sources are some');
  // A page that is rendered on a server imports the element too.
  await import('${name}');
`;

/** @throws {Error} where an entry of the exports map is broken. */
export function checkExports(consumer) {
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: consumer,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
