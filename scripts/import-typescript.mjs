import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, inProject } from './project.mjs';

/** Imports a TypeScript module of this project. Node 20 runs none: it is bundled first. */
export async function importTypeScript(file) {
  const name = file.replace(/\.ts$/, '').replaceAll('/', '-');
  const outfile = path.join(cacheFolder, `${name}.mjs`);
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
