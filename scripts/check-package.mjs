import { existsSync } from 'node:fs';
import { checkExports } from './package/check-exports.mjs';
import { checkTypes } from './package/check-types.mjs';
import { installPacked, pack } from './package/pack.mjs';
import { inProject } from './project.mjs';
import { runTool } from './run-tool.mjs';

if (!existsSync(inProject('dist')))
  throw new Error('There is nothing to pack: npm run build first.');

const tarball = pack();
runTool('publint', ['run', tarball, '--strict']);
// The classic script has no exports, so no types either.
runTool('attw', [
  tarball,
  ...['--profile', 'esm-only'],
  ...['--exclude-entrypoints', './news-timeline.classic.min.js'],
  ...['--format', 'ascii', '--no-emoji', '--no-color'],
]);

const consumer = installPacked(tarball);
checkExports(consumer);
checkTypes(consumer);
console.log('The packed package installs, resolves, runs in Node and has its types.');
