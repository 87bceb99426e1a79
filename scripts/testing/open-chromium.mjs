import puppeteer from 'puppeteer-core';
import { findChromium } from './find-chromium.mjs';

/**
 * What keeps Chromium from asking, updating or calling home, and makes it work as root. The features are pages of its own,
 * loaded behind the address bar: they take a processor from the page for half a second after the start.
 */
export const quietFlags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--force-color-profile=srgb',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** How Puppeteer starts the Chromium of this machine. */
export async function chromiumOptions() {
  const { path, env, args } = await findChromium();
  return {
    executablePath: path,
    env: { ...process.env, ...env },
    args: [...quietFlags, ...args],
  };
}

/** Starts Chromium without a window; close it when done. */
export async function openChromium() {
  return puppeteer.launch(await chromiumOptions());
}
