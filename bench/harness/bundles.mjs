import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inProject } from '../../scripts/project.mjs';
import { files, inBench, served } from './folders.mjs';

const assets = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif', '.jpg'];

/** Bundles adapters as a page would load them, and notes their sizes beside those of earlier runs. */
export async function bundleAll(adapters) {
  const sizes = existsSync(files.sizes) ? JSON.parse(readFileSync(files.sizes, 'utf8')) : {};
  mkdirSync(served.bundles, { recursive: true });
  for (const adapter of adapters) sizes[adapter.peer] = await bundle(adapter);
  writeFileSync(files.sizes, `${JSON.stringify(sizes, null, 2)}\n`);
}

async function bundle({ peer, file, checkout }) {
  const outputs = ['.js', '.css'].map((ending) => path.join(served.bundles, `${peer}${ending}`));
  for (const output of outputs) rmSync(output, { force: true });
  const { metafile } = await build({
    entryPoints: { [peer]: file },
    outdir: served.bundles,
    bundle: true,
    minify: true,
    format: 'esm',
    // what is imported when it is needed is no part of the first load
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: { '@bench/element': path.join(checkout, 'src/index.ts') },
    // a checkout of another state need not be installed
    nodePaths: [inBench('node_modules'), inProject('node_modules')],
    loader: { '.less': 'empty', ...Object.fromEntries(assets.map((ending) => [ending, 'file'])) },
    assetNames: 'assets/[name]-[hash]',
    publicPath: '/bundles',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  const [js, css] = outputs;
  return {
    js: bytesOf(loadedWith(js, metafile)),
    css: bytesOf([css]),
    assets: assetBytes(metafile),
  };
}

/** A script and all that it imports at once. */
function loadedWith(entry, { outputs }) {
  const byPath = new Map(
    Object.entries(outputs).map(([output, { imports }]) => [path.resolve(output), imports]),
  );
  const files = new Set([entry]);
  for (const file of files) {
    for (const { kind, path: imported, external } of byPath.get(path.resolve(file)) ?? []) {
      if (kind === 'import-statement' && !external) files.add(path.resolve(imported));
    }
  }
  return [...files];
}

function bytesOf(files) {
  const text = Buffer.concat(files.filter(existsSync).map((file) => readFileSync(file)));
  if (text.length === 0) return { raw: 0, gzip: 0, brotli: 0 };
  return {
    raw: text.length,
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
}

function assetBytes({ outputs }) {
  return Object.keys(outputs)
    .filter((output) => output.includes('/assets/'))
    .reduce((sum, output) => sum + statSync(path.resolve(output)).size, 0);
}
