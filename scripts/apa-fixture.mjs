import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';
import { inProject, readJson } from './project.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Writes what a citation processor makes of `tests/fixtures/apa-items.json` in APA style: `tests/fixtures/apa.json`, to
 * which our own is held. The processor and the style are fetched for the moment, because their licences (CPAL or AGPL,
 * CC BY-SA) are not those of the package.
 */
const packages = { citeproc: '2.4.63', '@citation-js/plugin-csl': '0.8.2' };

const folder = mkdtempSync(path.join(tmpdir(), 'apa-'));
try {
  console.log(`Installing the citation processor into ${folder}, for this run alone.`);
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', folder, ...names], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const fixture = await processed(readJson(inProject('tests/fixtures/apa-items.json')));
  writeFileSync(inProject('tests/fixtures/apa.json'), JSON.stringify(fixture));
  runTool('prettier', ['--write', '--log-level', 'warn', 'tests/fixtures/apa.json']);
  console.log(`tests/fixtures/apa.json: ${Object.keys(fixture.references).length} references.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function processed(items) {
  const CSL = createRequire(path.join(folder, 'from.js'))('citeproc');
  const style = readStyle('styles').apa;
  const locales = readStyle('locales');
  const references = {};
  for (const item of await asExported(items)) {
    const system = { retrieveLocale: (name) => locales[name], retrieveItem: () => item };
    const engine = new CSL.Engine(system, style, 'en-US');
    engine.setOutputFormat('text');
    engine.updateItems([item.id]);
    references[item.id] = engine.makeBibliography()[1].join('').trim();
  }
  const title = /<title>(.*?)<\/title>/.exec(style)[1];
  const updated = /<updated>(.*?)<\/updated>/.exec(style)[1];
  const processor = { package: `citeproc ${packages.citeproc}`, version: CSL.PROCESSOR_VERSION };
  return { processor, style: { title, updated, locale: 'en-US' }, references };
}

function readStyle(name) {
  const file = path.join(folder, 'node_modules/@citation-js/plugin-csl/lib', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** As our own CSL-JSON has them: so it is shown to be what a processor reads. */
async function asExported(items) {
  const { readTimeline } = await importTypeScript('src/model/read.ts');
  const { toCslItem } = await importTypeScript('src/cite/csl-json.ts');
  const { timeline } = readTimeline({ version: 1, title: 'APA', sources: items, events: [] });
  return timeline.sources.map(toCslItem);
}
