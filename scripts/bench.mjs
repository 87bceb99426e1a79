import { existsSync } from 'node:fs';
import { inProject } from './project.mjs';
import { runTool } from './run-tool.mjs';

// Only the benchmark needs the libraries that it measures: they are dependencies of its folder, got when first asked for.
if (!existsSync(inProject('bench/node_modules'))) {
  runTool('npm', ['install', '--no-save', '--prefix', inProject('bench')]);
}
const options = process.argv.slice(2);
// The element is measured as it is published.
const isReport = options.includes('--report') || options.includes('--table');
if (!isReport) runTool('npm', ['run', '--silent', 'build']);
runTool('node', [inProject('bench/bench.mjs'), ...options]);
