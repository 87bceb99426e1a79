import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { inProject } from './project.mjs';
import { runTool } from './run-tool.mjs';
import { findChromium } from './testing/find-chromium.mjs';

// Takes the README's pictures: the Afghanistan timeline as a page would show it.

const pictures = [
  { name: 'wide', width: 1200, height: 960, scheme: 'light', selected: 'recognition' },
  { name: 'narrow', width: 360, height: 960, scheme: 'light' },
  { name: 'dark', width: 1200, height: 960, scheme: 'dark', selected: 'delisting' },
];

const page = `<!doctype html>
<html lang="en-GB">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <style>
    :root { color-scheme: light dark; }
    body { margin: 0; background: light-dark(#f4f1ea, #0b0c0e); font-family: 'Noto Serif', Georgia, serif; }
    main { max-width: 1136px; margin: 24px auto; padding: 28px 32px; background: light-dark(#fff, #141619); }
    news-timeline { --timeline-font: Inter, system-ui, sans-serif; --timeline-heading-font: 'Noto Serif', Georgia, serif; --timeline-text-font: 'Noto Serif', Georgia, serif; }
    @media (width < 700px) { main { margin: 0; padding: 20px 16px; } }
  </style>
  <main><news-timeline src="/data/afghanistan.json"></news-timeline></main>
  <script type="module" src="/dist/news-timeline.min.js"></script>
</html>`;

const types = { '.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json' };

/** Serves the page, the bundle and the data on a free port of this machine. */
async function serve() {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return response.end(page);
    const file = inProject(pathname);
    const type = types[path.extname(file)];
    if (!type || !existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function take(browser, address, { name, width, height, scheme, selected }) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height, deviceScaleFactor: 1 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(address, { waitUntil: 'networkidle0' });
  await tab.evaluate(async (id) => {
    await document.fonts.ready;
    const timeline = document.querySelector('news-timeline');
    if (id) await timeline.show(id);
    await timeline.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, selected);
  const file = inProject('docs/screenshots', `${name}.png`);
  await tab.screenshot({ path: file });
  await tab.close();
  console.log(path.relative(inProject(), file));
}

runTool('node', ['scripts/build.mjs']);
mkdirSync(inProject('docs/screenshots'), { recursive: true });
const chromium = await findChromium();
const server = await serve();
const browser = await puppeteer.launch({
  executablePath: chromium.path,
  env: { ...process.env, ...chromium.env },
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...chromium.args],
});
for (const picture of pictures) {
  await take(browser, `http://127.0.0.1:${server.address().port}/`, picture);
}
await browser.close();
server.close();
