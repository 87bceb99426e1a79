import { worked } from './browser.mjs';
import { within } from './patience.mjs';

/** Loads a page until its peer says that it is ready, then until nothing moves any more. */
export async function load(browser, address, limitMs) {
  const { page, crashed } = browser;
  const inTime = (what, promise) => within(limitMs, what, Promise.race([promise, crashed]));
  const before = await browser.clocks();
  const shown = await inTime('load', goTo(page, address, limitMs));
  const after = await inTime('load', browser.clocks());
  const quiet = await inTime(
    'settle',
    page.evaluate(() => window.recorder.settled(200, 5000)),
  );
  const { longest, data, ...found } = await inTime('look', page.evaluate(lookAround));
  const settled = Math.max(shown, quiet);
  return { ...found, load: { shown, data, settled, ...worked(before, after), longest } };
}

async function goTo(page, address, timeout) {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout });
  return page.evaluate(() => window.recorder.loaded);
}

/** Runs in the page. */
function lookAround() {
  const { bench, recorder } = window;
  const box = bench.target.getBoundingClientRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return {
    longest: recorder.longest(),
    data: performance.getEntriesByName('bench:data')[0]?.startTime ?? null,
    elements: recorder.roots().reduce((sum, root) => sum + root.querySelectorAll('*').length, 0),
    marks: bench.marks?.() ?? null,
    view: bench.view?.() ?? null,
    caps: { zoom: 'wheel', pan: 'drag', by: 'itself', ...bench.caps },
    extra: bench.extra ?? null,
    point: bench.point?.() ?? middle,
    canSelect: Boolean(bench.pick ?? bench.select),
  };
}

/** What the page keeps, in bytes, once all that nobody needs is gone. */
export async function heapOf({ devtools }, limitMs) {
  await within(limitMs, 'garbage', devtools.send('HeapProfiler.collectGarbage'));
  const heap = await within(limitMs, 'heap', devtools.send('Runtime.getHeapUsage'));
  return { used: heap.usedSize, embedder: heap.embedderHeapUsedSize ?? null };
}
