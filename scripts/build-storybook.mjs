import { rmSync } from 'node:fs';
import { inProject, readJson } from './project.mjs';
import { runTool } from './run-tool.mjs';

const outputFolder = 'storybook-static';
const firstPage = 'timelines-afghanistan';

// The tests run every story, but no page of prose: those are checked by building them.
runTool('node', ['scripts/manifest.mjs']);
rmSync(inProject(outputFolder), { recursive: true, force: true });
runTool('storybook', ['build', '--quiet', '--disable-telemetry', '--output-dir', outputFolder], {
  env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
});

const pages = Object.values(readJson(inProject(outputFolder, 'index.json')).entries);
console.log(`${pages.length} pages in ${outputFolder}, first ${pages[0]?.id}`);
if (!pages[0]?.id.startsWith(firstPage)) throw new Error(`The first page is not ${firstPage}.`);
