import { firstExecutable } from './executables.mjs';

const firefoxPaths = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const miniBrowserPaths = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return process.env.NO_SYSTEM_BROWSER ? undefined : firstExecutable(firefoxPaths);
}

/** What drives WebKitGTK: its small browser, the driver, and a screen (there is no headless mode). */
export function findWebKit() {
  if (process.env.NO_SYSTEM_BROWSER) return undefined;
  const miniBrowser = firstExecutable(miniBrowserPaths);
  const driver = firstExecutable(['/usr/bin/WebKitWebDriver']);
  const screen = process.env.DISPLAY ?? firstExecutable(['/usr/bin/Xvfb']);
  return miniBrowser && driver && screen ? { miniBrowser, driver } : undefined;
}

/**
 * The engines that the tests can run in. Chromium is always one: where none is installed, `findChromium` gets one.
 * `ENGINES=chromium,firefox` asks for some only.
 */
export const engines = [
  { name: 'chromium', isInstalled: () => true, howToGet: 'install Chrome, Chromium or Edge' },
  {
    name: 'firefox',
    isInstalled: () => findFirefox() !== undefined,
    howToGet: 'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH',
  },
  {
    name: 'webkit',
    isInstalled: () => findWebKit() !== undefined,
    howToGet: 'Debian: apt-get install webkit2gtk-driver xvfb',
  },
];

/** @returns {{wanted: typeof engines, skipped: typeof engines}} `ENGINES` applied, then what is not installed set apart. */
export function chooseEngines(list = process.env.ENGINES) {
  const names = list?.split(',').map((name) => name.trim());
  const asked = names ? engines.filter(({ name }) => names.includes(name)) : engines;
  return {
    wanted: asked.filter((engine) => engine.isInstalled()),
    skipped: asked.filter((engine) => !engine.isInstalled()),
  };
}
