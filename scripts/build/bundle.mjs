import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { inProject, packageJson, rootFolder } from '../project.mjs';
import { compress } from './compress.mjs';
import { shortTemplates } from './short-templates.mjs';

/** The two bundles that a page can load from any server: one file each, with all that most pages need. */
export const bundles = [
  { file: 'news-timeline.min.js', format: 'es', entry: 'src/index.ts' },
  { file: 'news-timeline.classic.min.js', format: 'iife', entry: 'scripts/build/classic.js' },
];

/** The same as one classic script with all of it inside, for a page that stands by itself. */
export const whole = {
  file: 'news-timeline.whole.min.js',
  format: 'iife',
  entry: 'scripts/build/classic.js',
  isWhole: true,
};

/** Files beside them, whole in themselves, which they load when they are needed; by what the source imports. */
export const parts = [
  {
    file: 'news-timeline.columns.min.js',
    format: 'es',
    entry: 'src/model/read-columns.ts',
    imported: '../model/read-columns.js',
  },
  {
    file: 'news-timeline.large-file.min.js',
    format: 'es',
    entry: 'src/model/read-lazily.ts',
    imported: '../model/read-lazily.js',
  },
  {
    file: 'news-timeline.json-error.min.js',
    format: 'es',
    entry: 'src/model/json-issue.ts',
    imported: '../model/json-issue.js',
  },
  {
    file: 'news-timeline.card.min.js',
    format: 'es',
    entry: 'src/controllers/reference-card.ts',
    imported: './reference-card.js',
  },
  {
    file: 'news-timeline.finding.min.js',
    format: 'es',
    entry: 'src/controllers/finding.ts',
    imported: './finding.js',
  },
  {
    file: 'news-timeline.sources.min.js',
    format: 'es',
    entry: 'src/controllers/sources-desk.ts',
    imported: './sources-desk.js',
  },
  {
    file: 'news-timeline.picture.min.js',
    format: 'es',
    entry: 'src/controllers/saving.ts',
    imported: './saving.js',
  },
  {
    file: 'news-timeline.taking-away.min.js',
    format: 'es',
    entry: 'src/controllers/taking-away.ts',
    imported: './taking-away.js',
  },
];

/**
 * Leaves what is a part out of a bundle, which then imports the file beside itself. In between the import is a call of
 * another name, because the bundler would add 2 KB that preload it.
 */
const partsBeside = {
  name: 'parts-beside',
  enforce: 'pre',
  transform(code) {
    const wanted = parts.filter(({ imported }) => code.includes(`import('${imported}')`));
    if (wanted.length === 0) return undefined;
    const replace = (text, { imported, file }) =>
      text.replace(`import('${imported}')`, `loadPart('./${file}')`);
    return { code: wanted.reduce(replace, code), map: null };
  },
  renderChunk: (code) => ({ code: code.replaceAll('loadPart(', 'import('), map: null }),
};

/** What stands for lit in the parts. */
export const litForParts = 'scripts/build/lit-for-parts.js';

/** Puts the parts into a bundle that must hold everything. */
const partsInside = {
  name: 'parts-inside',
  enforce: 'pre',
  transform(code) {
    const wanted = parts.filter(({ imported }) => code.includes(`import('${imported}')`));
    if (wanted.length === 0) return undefined;
    // in the same line, so that no map is needed
    const imports = wanted.map(({ imported }, i) => `import * as part${i} from '${imported}';`);
    const replace = (text, { imported }, i) =>
      text.replace(`import('${imported}')`, `Promise.resolve(part${i})`);
    return { code: imports.join('') + wanted.reduce(replace, code), map: null };
  },
};

const alias = { find: /^valibot$/, replacement: inProject('scripts/build/shapes.js') };
const litAlias = { find: /^lit$/, replacement: inProject(litForParts) };

/** Bundles, minifies and writes one file with its source map to `dist`. */
export async function writeBundle({ file, format, entry, imported, isWhole = false }) {
  const isPart = imported !== undefined;
  await build({
    root: rootFolder,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [isWhole ? partsInside : partsBeside, shortTemplates()],
    resolve: { alias: isPart ? [alias, litAlias] : [alias] },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: inProject(entry),
        preserveEntrySignatures: 'strict',
        // no property is read for what reading it does
        treeshake: { propertyReadSideEffects: false },
        output: { format, entryFileNames: file, minify: true, codeSplitting: false },
      },
    },
  });
  await compress(inProject('dist', file), format === 'es');
  addComments(inProject('dist', file), !isPart);
}

/**
 * Has Chromium compile all of a file beside the main thread while it comes: else it first looks for the end of each function,
 * and compiles it on the main thread when it is called, which most are before a timeline is shown.
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** What stands at the top of a file whose functions are called at once, and at the end of any. */
function addComments(file, isCalledAtOnce) {
  const { name, version, license } = packageJson();
  const banner = `/*! ${name} ${version}, ${license}; the packages in it: THIRD-PARTY-LICENSES.txt */`;
  const text = readFileSync(file, 'utf8');
  const comment = '//# sourceMappingURL=';
  const at = text.lastIndexOf(comment);
  const top = isCalledAtOnce ? `${compileHint}\n` : '';
  writeFileSync(file, `${top}${text.slice(0, at)}${banner}\n${text.slice(at)}`);
  if (isCalledAtOnce) moveDown(`${file}.map`);
}

/** Every line of a source map is one line further down: a line without a mapping is a semicolon. */
function moveDown(file) {
  const map = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...map, mappings: `;${map.mappings}` }));
}
