import { TimeoutError } from 'puppeteer-core';
import { openBrowser } from './browser.mjs';
import { pan, quiet, zoom, zoomIn } from './gestures.mjs';
import { heapOf, load } from './load.mjs';
import { DidNotFinish, within } from './patience.mjs';
import { takePicture } from './screenshot.mjs';
import { trySelect } from './select.mjs';

/**
 * One peer with so many events in a fresh browser: load, heap, select, zoom, pan. What was found until something went
 * wrong is kept.
 */
export async function measure({ peer, n, run }, address, options) {
  const row = { peer, n, run, at: new Date().toISOString(), status: 'ok' };
  const start = performance.now();
  const browser = await openBrowser();
  try {
    await fill(row, browser, address, options);
  } catch (error) {
    row.status = statusOf(error);
    row.why = String(error.message).split('\n')[0].slice(0, 300);
  } finally {
    await browser.close();
  }
  return { ...row, seconds: (performance.now() - start) / 1000 };
}

/** Adds to a row step by step. */
async function fill(row, browser, address, options) {
  const { limitMs } = options;
  const { canSelect, point, ...found } = await load(browser, address, limitMs);
  Object.assign(row, found);
  row.heap = await heapOf(browser, limitMs);
  const target = { point, caps: row.caps };
  if (!options.isLoadOnly) {
    const picture = (what) => takePicture(browser, `${row.peer}-${row.n}-${what}`, limitMs);
    if (canSelect) row.select = await trySelect(browser, limitMs);
    const before = await picture('1-loaded');
    if (row.caps.zoom !== 'none') {
      row.zoom = await zoom(browser, target, options);
      await quiet(browser, limitMs);
      await zoomIn(browser, target, options);
    }
    const zoomed = await picture('2-zoomed');
    if (row.zoom) row.zoom.isSeen = zoomed !== before;
    if (row.caps.pan !== 'none') {
      row.pan = await pan(browser, target, options);
      await quiet(browser, limitMs);
      row.pan.isSeen = (await picture('3-panned')) !== zoomed;
    }
  }
  row.errors = await within(
    limitMs,
    'errors',
    browser.page.evaluate(() => window.recorder.errors),
  );
}

function statusOf(error) {
  if (error instanceof DidNotFinish) return error.message === 'crash' ? 'crash' : 'dnf';
  return error instanceof TimeoutError ? 'dnf' : 'error';
}
