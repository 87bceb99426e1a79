import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox, findWebKit } from './engines.mjs';
import { chromiumOptions } from './open-chromium.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** The Web Test Runner launcher of an engine, by the name that `engines.mjs` gives it. */
export function launcherFor(engine) {
  if (engine === 'firefox') return firefox();
  if (engine === 'webkit') return webkitLauncher(findWebKit());
  return chromium();
}

async function chromium() {
  return chromeLauncher({ launchOptions: await chromiumOptions() });
}

/** Puppeteer speaks to Firefox too, over WebDriver BiDi; only the name that the launcher reports is wrong. */
function firefox() {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: findFirefox() },
  });
  const { initialize } = launcher;
  launcher.initialize = async function (...args) {
    await initialize.apply(this, args);
    this.name = 'Firefox';
  };
  return launcher;
}
