import { serveFolder } from '../serve-folder.mjs';
import { openChromium } from '../testing/open-chromium.mjs';

/**
 * Opens each page of prose of a built Storybook in Chromium: a block in it may build and still not render.
 *
 * @param {readonly string[]} ids
 * @returns {Promise<string[]>} sentences about what went wrong.
 */
export async function findBrokenDocs(folder, ids) {
  const server = await serveFolder(folder);
  const browser = await openChromium();
  try {
    const problems = [];
    for (const id of ids) problems.push(...(await problemsOf(browser, server.address, id)));
    return problems;
  } finally {
    await browser.close();
    server.close();
  }
}

async function problemsOf(browser, address, id) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`${id}: ${error.message}`));
  page.on('console', (message) => {
    const text = firstLine(message.text());
    // A missing file is told by its response, with its address.
    const isMissingFile = text.startsWith('Failed to load resource');
    if (message.type() === 'error' && !isMissingFile) problems.push(`${id}: ${text}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${id}: ${response.status()} ${response.url()}`);
  });
  await page.goto(`${address}/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'networkidle0' });
  await page
    .waitForSelector('.sb-show-errordisplay, #storybook-docs h1', { timeout: 15_000 })
    .catch(() => problems.push(`${id} shows nothing.`));
  if (await page.$('.sb-show-errordisplay')) problems.push(`${id} shows an error.`);
  await page.close();
  return problems;
}

function firstLine(text) {
  return text.trim().split('\n')[0];
}
