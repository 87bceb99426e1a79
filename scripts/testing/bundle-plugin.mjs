import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject, rootFolder } from '../project.mjs';
import { listFiles } from '../list-files.mjs';

/** What a story imports that no browser loads, or that brings more than a story needs → what stands for it. */
const alias = {
  // The Vite flavour of the renderer brings its builder; a story needs the renderer alone.
  '@storybook/web-components-vite': '@storybook/web-components',
};

/**
 * Serves each test file as one script with all that it imports. A page of two hundred modules takes seconds to load, and
 * there is a page for every test file; bundling one takes a third of a second. While a page runs, the next is bundled.
 */
export function bundlePlugin() {
  const maps = new Map();
  const ahead = new Map();
  let isRunOfMany = false;
  return {
    name: 'bundle',
    async serve({ path: address }) {
      if (maps.has(address)) return { body: maps.get(address), type: 'json' };
      if (!address.endsWith('.test.ts')) return undefined;
      const ready = ahead.get(address);
      ahead.clear();
      const { code, map } = await (ready ?? bundle(decodeURIComponent(address)));
      const next = nextOf(address);
      if (next && isRunOfMany) {
        const early = bundle(next);
        // what is wrong in it is said when it is asked for
        early.catch(() => undefined);
        ahead.set(next, early);
      }
      isRunOfMany = true;
      maps.set(`${address}.map`, map);
      return { body: code, type: 'js' };
    },
  };
}

/** The runner takes a folder's own files before those of the folders in it. */
function nextOf(address) {
  const depth = (file) => file.split('/').length;
  const files = listFiles('tests', '.test.ts')
    .map((file) => `/${file}`)
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const at = files.indexOf(address);
  return at < 0 ? undefined : files[at + 1];
}

async function bundle(address) {
  const { outputFiles } = await build({
    absWorkingDir: rootFolder,
    entryPoints: [inProject(address)],
    outfile: inProject(`${address}.js`),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'external',
    logLevel: 'error',
    conditions: ['development'],
    define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
    // What the runner itself serves.
    external: ['/__*'],
    alias,
    plugins: [manyAtOnce, ownAddresses],
  });
  const textOf = (end) => outputFiles.find(({ path: file }) => file.endsWith(end))?.text ?? '';
  const map = `//# sourceMappingURL=${path.posix.basename(address)}.map`;
  return { code: `${textOf('.js')}\n${map}\n`, map: textOf('.map') };
}

/** What `virtual:` modules import. */
const virtualModules = {
  /** Every test of one module. */
  units: () => listFiles('src', '.test.ts').map((file) => `import './${file}';`),
  /** Every story file, by its path. */
  stories() {
    const files = listFiles('stories', '.stories.ts');
    const imports = files.map((file, i) => `import * as file${i} from './${file}';`);
    const entries = files.map((file, i) => `  '${file}': file${i},`);
    return [...imports, 'export const storyFiles = {', ...entries, '};'];
  },
};

const manyAtOnce = {
  name: 'many-at-once',
  setup({ onResolve, onLoad }) {
    const prefix = 'virtual:';
    onResolve({ filter: /^virtual:/ }, ({ path: name }) => ({
      path: name.slice(prefix.length),
      namespace: 'virtual',
    }));
    // The package says of its modules that they have no effects; a test is nothing but its effects.
    onResolve({ filter: /\.test\.ts$/, namespace: 'virtual' }, ({ path: file }) => ({
      path: inProject(file),
      sideEffects: true,
    }));
    onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path: name }) => ({
      contents: virtualModules[name]().join('\n'),
      resolveDir: rootFolder,
    }));
  },
};

/** A bundle stands elsewhere than the files in it: what lies beside one of them is looked for there. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /stories\/data\/.*\.ts$/ }, ({ path: file }) => {
      const address = `/${path.relative(rootFolder, file).split(path.sep).join('/')}`;
      const own = `new URL('${address}', location.href).href`;
      const contents = readFileSync(file, 'utf8').replaceAll('import.meta.url', own);
      return { contents, loader: 'ts' };
    });
  },
};
