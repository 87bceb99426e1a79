import { listFiles } from './list-files.mjs';
import { inProject } from './project.mjs';
import { runTool } from './run-tool.mjs';

const files = ['scripts', 'tests'].flatMap((folder) => listFiles(folder, '.test.mjs'));
if (files.length === 0) throw new Error('There is no test for Node.');

const summary = process.env.TEST_SUMMARY;
const reporters = [
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...(summary ? [countReporter(), `--test-reporter-destination=${summary}`] : []),
];

runTool('node', ['--test', ...reporters, ...files]);

function countReporter() {
  return `--test-reporter=${inProject('scripts/testing/node-count-reporter.mjs')}`;
}
