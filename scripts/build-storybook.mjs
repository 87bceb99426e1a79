import { rmSync } from 'node:fs';
import { inProject, readJson } from './project.mjs';
import { runTool } from './run-tool.mjs';
import { findBrokenDocs } from './storybook/check-docs.mjs';

const folder = 'storybook-static';
const firstTitle = 'Timelines/Afghanistan';

// The tables come from the manifest.
runTool('node', ['scripts/manifest.mjs']);
rmSync(inProject(folder), { recursive: true, force: true });
runTool('storybook', ['build', '--quiet', '--disable-telemetry', '--output-dir', folder], {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
});

const pages = Object.values(readJson(inProject(folder, 'index.json')).entries);
const docs = pages.filter(({ type }) => type === 'docs').map(({ id }) => id);
console.log(`${pages.length} pages in ${folder}, ${docs.length} of them prose`);

const problems = [];
if (pages[0]?.title !== firstTitle) problems.push(`The first page is not of ${firstTitle}.`);

// The tests run every story, but no page of prose.
if (process.argv.includes('--check')) {
  problems.push(...(await findBrokenDocs(inProject(folder), docs)));
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
