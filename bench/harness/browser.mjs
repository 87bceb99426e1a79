import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/testing/open-chromium.mjs';
import { DidNotFinish, sleep } from './patience.mjs';
import { recorder } from './recorder.mjs';

// no peer gets anything from the network, and no scroll bar takes room
const flags = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--hide-scrollbars'];

/** A fresh Chromium with an empty page, and what is asked of it. */
export async function openBrowser() {
  const options = await chromiumOptions();
  const browser = await puppeteer.launch({
    ...options,
    args: [...options.args, ...flags],
    defaultViewport: { width: 1200, height: 720, deviceScaleFactor: 1 },
    protocolTimeout: 10 * 60_000,
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(recorder);
  const devtools = await page.createCDPSession();
  const whole = await browser.target().createCDPSession();
  // CPU time of the main thread, so that what else the machine does counts less
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

  const crashed = new Promise((_, reject) => {
    page.on('error', () => reject(new DidNotFinish('crash')));
  });
  crashed.catch(() => {});
  return {
    page,
    devtools,
    crashed,
    clocks: () => readClocks(devtools, whole),
    async close() {
      await Promise.race([browser.close().catch(() => {}), sleep(5000)]);
      browser.process()?.kill('SIGKILL');
    },
  };
}

async function readClocks(devtools, whole) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const cpu = processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])), cpu };
}

/** What was worked between two readings, in ms; `cpu` is of all threads, raster and compositor included. */
export function worked(before, after) {
  const ms = (clock) => (after[clock] - before[clock]) * 1000;
  return {
    task: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    cpu: ms('cpu'),
  };
}
