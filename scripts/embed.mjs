import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { whole } from './build/bundle.mjs';
import { embedPage } from './embed/page.mjs';
import { readTimelineFile } from './embed/read.mjs';
import { frameScript, hostSnippet } from './embed/snippet.mjs';
import { inProject } from './project.mjs';
import { runTool } from './run-tool.mjs';

const usage = `npm run embed -- <timeline.json> <page.html> [options]

Writes a timeline as one HTML file, and prints what a page needs to show it in a frame.

  --address <url>         where the file will lie, for the snippet
  --color-scheme <value>  light (default), dark, or "light dark": as the reader's system says`;

const colorSchemes = ['light', 'dark', 'light dark'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    address: { type: 'string' },
    'color-scheme': { type: 'string', default: 'light' },
  },
});
const [input, output] = positionals;
const colorScheme = values['color-scheme'];

if (positionals.length !== 2 || !colorSchemes.includes(colorScheme)) {
  console.error(usage);
  process.exit(2);
}

const { file, title, lang, complaints } = await readTimelineFile(readFileSync(input, 'utf8'));
for (const complaint of complaints) console.error(complaint);
if (!file) {
  console.error(`Nothing in ${input} can be shown, so ${output} was not written.`);
  process.exit(1);
}

const page = embedPage({
  file,
  title: title || 'Timeline',
  lang,
  bundle: wholeBundle(),
  frameScript: frameScript(),
  colorScheme,
});
writeFileSync(output, page);
console.error(
  `${output}: ${Math.round(Buffer.byteLength(page) / 1024)} KB. In the page around it:\n`,
);
const address = values.address ?? path.basename(output);
console.log(hostSnippet({ address, title: title || 'Timeline' }));

function wholeBundle() {
  const bundle = inProject('dist', whole.file);
  if (!existsSync(bundle)) runTool('node', ['scripts/build.mjs']);
  return readFileSync(bundle, 'utf8');
}
