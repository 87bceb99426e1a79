import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox, findWebKit } from './engines.mjs';
import { chromiumOptions } from './open-chromium.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/**
 * The Web Test Runner launcher of an engine, by the name that `engines.mjs` gives it. Where that can be asked for, the
 * reader wants less motion: else tests would spend a quarter of their time waiting for things to arrive. Those that are
 * about motion ask for it (`withMotion`).
 */
export function launcherFor(engine) {
  if (engine === 'firefox') return firefox();
  if (engine === 'webkit') return webkitLauncher(findWebKit());
  return chromium();
}

async function chromium() {
  const options = await chromiumOptions();
  const args = [...options.args, '--force-prefers-reduced-motion'];
  return chromeLauncher({ launchOptions: { ...options, args } });
}

/**
 * With the size of a page Puppeteer asks Firefox for the orientation of its screen, and fails where that is too old to know
 * of one (140 ESR): the size has been set all the same.
 */
function withoutOrientation(page) {
  const { setViewport } = page;
  page.setViewport = async (viewport) => {
    try {
      await setViewport.call(page, viewport);
    } catch (error) {
      if (!/unknown command emulation\.setScreenOrientationOverride/.test(error.message))
        throw error;
      // commands are answered in their order: what was set before this is in force after it
      await page.title();
    }
  };
  return page;
}

/** Puppeteer speaks to Firefox too, over WebDriver BiDi; only the name that the launcher reports is wrong. */
function firefox() {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: {
        'ui.prefersReducedMotion': 1,
        // the list of what was saved would take the keyboard from all pages that follow
        'browser.download.alwaysOpenPanel': false,
      },
    },
    createPage: async ({ context }) => withoutOrientation(await context.newPage()),
  });
  const { initialize } = launcher;
  launcher.initialize = async function (...args) {
    await initialize.apply(this, args);
    this.name = 'Firefox';
  };
  return launcher;
}
