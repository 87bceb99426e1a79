import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import path from 'node:path';
import { cacheFolder, inProject } from '../project.mjs';

/**
 * The JSON Schema (draft 2020-12) of the timeline file as it is written, from the definition that the reader uses, with
 * help for editors.
 */
export async function timelineSchema() {
  const { timelineFileSchema } = await importTypeScript('src/model/timeline-file.ts');
  const { timelineHelp } = await importTypeScript('src/model/timeline-help.ts');
  const schema = toJsonSchema(timelineFileSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
  });
  const helped = new Set();
  addHelp(schema, '', timelineHelp, helped);
  const unknown = Object.keys(timelineHelp).filter((key) => !helped.has(key));
  if (unknown.length > 0) throw new Error(`There are no such fields: ${unknown.join(', ')}`);
  return { title: 'Timeline', ...schema };
}

/** Adds its help to each field in a schema; fields are known by their name and that of the field they are in. */
function addHelp(schema, name, help, helped) {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const id = `${name}.${key}`;
    addHelp(field, key, help, helped);
    if (!Object.hasOwn(help, id)) continue;
    Object.assign(field, help[id]);
    helped.add(id);
  }
  for (const part of [schema.items, ...(schema.anyOf ?? [])]) {
    if (part) addHelp(part, name, help, helped);
  }
}

/** Node 20 runs no TypeScript: bundle the module, then import that. */
async function importTypeScript(file) {
  const outfile = path.join(cacheFolder, `${path.basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [inProject(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
