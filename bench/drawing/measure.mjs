// Measures what drawing a frame costs, for each way to draw it and each gesture:
//   node drawing/measure.mjs [--only=svg,lit] [--gestures=zoom,pan] [--fresh]
// A run is added to ../out/drawing.jsonl; the table shows medians of all runs in that file.
import { build } from 'esbuild';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from '../../scripts/testing/open-chromium.mjs';
import { drawingTables } from './table.mjs';

const frames = 180;
const warmUp = 20;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const results = here('../out/drawing.jsonl');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    gestures: { type: 'string', default: 'zoom,pan,group,layer' },
    fresh: { type: 'boolean' },
  },
});

async function pageText() {
  const { outputFiles } = await build({
    entryPoints: [here('page.mjs')],
    bundle: true,
    minify: true,
    conditions: ['production'],
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const style = readFileSync(here('drawing.css'), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drawing</title>
    <style>${style}</style><body><script type="module">${outputFiles[0].text}</script></body></html>`;
}

/** What the main thread and the processes have worked so far. */
async function clocks(page, browser) {
  const { metrics } = await page.send('Performance.getMetrics');
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const processes = processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])), processes };
}

async function measure(address, name, gesture) {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 720, deviceScaleFactor: 1 });
    const toPage = await page.createCDPSession();
    const toBrowser = await browser.target().createCDPSession();
    await toPage.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    const elements = await page.evaluate(
      (...args) => window.drawing.prepare(...args),
      name,
      gesture,
    );
    await page.evaluate((count) => window.drawing.run(count, 0), warmUp);
    const before = await clocks(toPage, toBrowser);
    await page.evaluate((count, from) => window.drawing.run(count, from), frames, warmUp);
    const after = await clocks(toPage, toBrowser);
    const each = (clock) => (after[clock] - before[clock]) / frames;
    return {
      ...{ name, gesture, elements },
      task: each('TaskDuration') * 1000,
      script: each('ScriptDuration') * 1000,
      style: each('RecalcStyleDuration') * 1000,
      layout: each('LayoutDuration') * 1000,
      processes: each('processes') * 1000,
      layouts: each('LayoutCount'),
      styles: each('RecalcStyleCount'),
    };
  } finally {
    await browser.close();
  }
}

async function drawerNames(address) {
  if (values.only) return values.only.split(',');
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(address);
  const names = await page.evaluate(() => window.drawing.names);
  await browser.close();
  return names;
}

const text = await pageText();
const server = createServer((_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(text),
);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;

mkdirSync(here('../out'), { recursive: true });
if (values.fresh) rmSync(results, { force: true });
const names = await drawerNames(address);
for (const gesture of values.gestures.split(',')) {
  for (const name of names) {
    const row = await measure(address, name, gesture);
    appendFileSync(results, `${JSON.stringify(row)}\n`);
    console.error(`${gesture} ${name}: ${row.task.toFixed(2)} ms`);
  }
}
server.close();
console.log(
  drawingTables(
    readFileSync(results, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ),
);
