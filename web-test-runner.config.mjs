import { defaultReporter } from '@web/test-runner';
import { freePort } from './scripts/free-port.mjs';
import { bundlePlugin } from './scripts/testing/bundle-plugin.mjs';
import { cdpPlugin } from './scripts/testing/cdp-plugin.mjs';
import { chooseEngines } from './scripts/testing/engines.mjs';
import { launcherFor } from './scripts/testing/launchers.mjs';
import { pagesMiddleware } from './scripts/testing/pages-middleware.mjs';
import { summaryReporter } from './scripts/testing/summary-reporter.mjs';

// Alone, `wtr` runs Chromium: the quick way while writing. `npm test` runs each of them by itself.
const { wanted } = chooseEngines(process.env.ENGINES ?? 'chromium');

/** What Lit's development build says on each page: that it is one, and that a measured layout is drawn a second time. */
const isNoise = ({ args }) => /lit\.dev\/msg\/(dev-mode|change-in-update)/.test(String(args[0]));

export default {
  files: ['tests/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  // Its own, because another engine may start at the same moment.
  port: await freePort(),
  browsers: await Promise.all(wanted.map(({ name }) => launcherFor(name))),
  // Two pages at once lose each other's focus, and are no faster.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Against what never ends, not against a slow machine.
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },
  filterBrowserLogs: (log) => !isNoise(log),
  reporters: [defaultReporter(), summaryReporter()],
  middleware: [pagesMiddleware()],
  plugins: [bundlePlugin(), cdpPlugin()],
};
