import { rmSync, writeFileSync } from 'node:fs';
import { bundles, parts, whole, writeBundle } from './build/bundle.mjs';
import { writeLicenses } from './build/licenses.mjs';
import { timelineSchema } from './build/schema.mjs';
import { editorData } from './manifest/editor-data.mjs';
import { publicManifest } from './manifest/public-manifest.mjs';
import { forPackage } from './manifest/tidy.mjs';
import { inProject } from './project.mjs';
import { runTool } from './run-tool.mjs';

const writeJson = (file, value) =>
  writeFileSync(inProject('dist', file), `${JSON.stringify(value, null, 2)}\n`);

rmSync(inProject('dist'), { recursive: true, force: true });

// Modules, declarations and their maps, for whoever bundles.
runTool('tsc', ['-p', 'tsconfig.build.json']);

// One file with all that most pages need, for whoever does not, and what the others need beside it.
for (const bundle of [...bundles, ...parts, whole]) await writeBundle(bundle);
writeLicenses(inProject('dist', bundles[0].file));

const manifest = forPackage(publicManifest());
writeJson('custom-elements.json', manifest);
writeJson('html-custom-data.json', editorData(manifest));
writeJson('timeline.schema.json', await timelineSchema());

console.log('Written to dist.');
