import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { inProject } from './scripts/project.mjs';
import { cdpPlugin } from './scripts/testing/cdp-plugin.mjs';
import { chooseEngines } from './scripts/testing/engines.mjs';
import { jsonPlugin } from './scripts/testing/json-plugin.mjs';
import { launcherFor } from './scripts/testing/launchers.mjs';
import { pagesMiddleware } from './scripts/testing/pages-middleware.mjs';
import { storiesPlugin } from './scripts/testing/stories-plugin.mjs';
import { storybookVendorPlugin } from './scripts/testing/storybook-vendor-plugin.mjs';
import { summaryReporter } from './scripts/testing/summary-reporter.mjs';

// Alone, `wtr` runs Chromium: the quick way while writing. `npm test` asks for the others, one after another.
const { wanted } = chooseEngines(process.env.ENGINES ?? 'chromium');

/** What Lit's development build says on each page: that it is one, and that a measured layout is drawn a second time. */
const isNoise = ({ args }) => /lit\.dev\/msg\/(dev-mode|change-in-update)/.test(String(args[0]));

export default {
  files: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  browsers: await Promise.all(wanted.map(({ name }) => launcherFor(name))),
  // Two pages at once lose each other's focus, and are no faster.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: (log) => !isNoise(log),
  reporters: [defaultReporter(), summaryReporter()],
  middleware: [pagesMiddleware()],
  plugins: [
    storiesPlugin(),
    storybookVendorPlugin(),
    jsonPlugin(),
    esbuildPlugin({ ts: true, tsconfig: inProject('tsconfig.json'), target: 'es2022' }),
    cdpPlugin(),
  ],
};
