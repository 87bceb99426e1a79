import path from 'node:path';
import { unpackBundledChromium } from './bundled-chromium.mjs';
import { firstExecutable } from './executables.mjs';
import { installChromium } from './install-chromium.mjs';

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

// Debian's /usr/bin/chromium is a shell script that adds flags of its own, so the program itself comes first.
const onLinux = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

function onWindows() {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

function installedChromium() {
  // Lets anyone try what happens on a machine without a browser.
  if (process.env.NO_SYSTEM_BROWSER) return undefined;
  if (process.platform === 'darwin') return firstExecutable(onMac);
  if (process.platform === 'win32') return firstExecutable(onWindows());
  return firstExecutable(onLinux);
}

/**
 * A browser of the Chromium family: `CHROME_PATH`, else the installed one, else the one inside an npm package, else one
 * from Debian's packages. Says on standard error when it has to get one.
 *
 * @returns {Promise<{path: string, from: string, env: Record<string, string>, args: string[]}>} `env` and `args` are
 * what this very program needs to start.
 * @throws {Error} with what to do, where there is none to be had.
 */
export async function findChromium() {
  if (process.env.CHROME_PATH) return plain(process.env.CHROME_PATH, 'CHROME_PATH');
  const installed = installedChromium();
  if (installed) return plain(installed, 'this system');
  const bundled = unpackBundledChromium();
  if (bundled) return bundled;
  const fetched = installChromium();
  if (fetched) return plain(fetched, "Debian's packages");
  throw new Error(
    'No browser of the Chromium family was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

function plain(executable, from) {
  return { path: executable, from, env: {}, args: [] };
}
