import { build } from 'esbuild';
import path from 'node:path';
import { cacheFolder, rootFolder } from '../project.mjs';

const outputFolder = path.join(cacheFolder, 'storybook');

/** What a story imports → the package that is bundled for it, and the file it goes to. */
const modules = {
  'storybook/test': { from: 'storybook/test', to: 'test' },
  'storybook/preview-api': { from: 'storybook/preview-api', to: 'preview-api' },
  '@storybook/web-components/entry-preview': {
    from: '@storybook/web-components/entry-preview',
    to: 'entry-preview',
  },
  // The Vite flavour of the renderer brings its builder; a story needs the renderer alone.
  '@storybook/web-components-vite': { from: '@storybook/web-components', to: 'web-components' },
};

/**
 * Bundles Storybook's browser modules when the server starts (0.2 s): they reach CommonJS packages, which no browser
 * loads. Lit stays outside, so that stories and element share one.
 */
export function storybookVendorPlugin() {
  return {
    name: 'storybook-vendor',
    async serverStart() {
      await build({
        absWorkingDir: rootFolder,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        outdir: outputFolder,
        logLevel: 'error',
        external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
        define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
        entryPoints: Object.values(modules).map(({ from, to }) => ({ in: from, out: to })),
      });
    },
    resolveImport({ source }) {
      const module = Object.hasOwn(modules, source) ? modules[source] : undefined;
      const folder = path.relative(rootFolder, outputFolder).split(path.sep).join('/');
      return module && `/${folder}/${module.to}.js`;
    },
  };
}
