import { build } from 'esbuild';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  const folder = path.join(served.bundles, peer);
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { index: file },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [elementOf(checkout, folder)],
    nodePaths: [inBench('node_modules'), inProject('node_modules')],
    loader: { '.less': 'empty', ...Object.fromEntries(assets.map((ending) => [ending, 'file'])) },
    assetNames: 'assets/[name]-[hash]',
    publicPath: `/bundles/${peer}`,
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  keepCompileHint(path.join(folder, 'index.js'), path.join(checkout, 'dist'), metafile);
  return {
    js: bytesOf(path.join(folder, 'index.js')),
    css: bytesOf(path.join(folder, 'index.css')),
    assets: assetBytes(metafile),
  };
}

/** The element as it is published: one file, and beside it those that it loads when they are needed. */
function elementOf(checkout, folder) {
  const dist = path.join(checkout, 'dist');
  const parts = /^\.\/news-timeline\.[\w-]+\.min\.js$/;
  return {
    name: 'element',
    setup(building) {
      building.onResolve({ filter: /^@bench\/element$/ }, () => {
        if (!existsSync(dist)) throw new Error(`${checkout} is not built: npm run build there.`);
        mkdirSync(folder, { recursive: true });
        for (const part of readdirSync(dist).filter((name) => parts.test(`./${name}`))) {
          copyFileSync(path.join(dist, part), path.join(folder, part));
        }
        return { path: path.join(dist, 'news-timeline.min.js') };
      });
      building.onResolve({ filter: parts }, ({ path: part }) => ({ path: part, external: true }));
    },
  };
}

/** A bundler drops the comment on the first line by which a published file tells the browser how to compile it. */
function keepCompileHint(file, dist, { inputs }) {
  const element = Object.keys(inputs).find((input) => path.resolve(input).startsWith(dist));
  const [first = ''] = element ? readFileSync(element, 'utf8').split('\n', 1) : [];
  if (first.startsWith('//#')) writeFileSync(file, `${first}\n${readFileSync(file, 'utf8')}`);
}

function bytesOf(file) {
  if (!existsSync(file)) return { raw: 0, gzip: 0, brotli: 0 };
  const text = readFileSync(file);
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
