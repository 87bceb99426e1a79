import { mouseOf } from './input.mjs';
import { DidNotFinish, sleep, within } from './patience.mjs';

const times = 8;
const longestMs = 30_000;
const shownWithinMs = 6000;

/** Opens events one after the other: by a click where the adapter can point at a mark, else by its `select`. */
export async function select(browser, limitMs) {
  const results = [];
  const start = performance.now();
  for (let k = 0; k < times && performance.now() - start < longestMs; k++) {
    results.push(await selectOne(browser, k, limitMs));
  }
  const shown = results.filter(({ ms }) => ms !== null);
  const inOrder = shown.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    by: shown.some(({ isCall }) => isCall) ? 'call' : 'click',
    count: shown.length,
    missed: results.length - shown.length,
    median: inOrder[inOrder.length >> 1] ?? null,
    longest: inOrder.at(-1) ?? null,
  };
}

async function selectOne(browser, k, limitMs) {
  const { page } = browser;
  const picked = await within(limitMs, 'pick', page.evaluate(pickOrCall, k, shownWithinMs));
  if (!picked) return { ms: null };
  return picked.isCall ? picked : click(browser, picked, limitMs);
}

async function click(browser, at, limitMs) {
  const { page, crashed } = browser;
  const mouse = mouseOf(browser);
  await mouse.move(at);
  await sleep(60);
  const answer = page.evaluate(
    (i, most) => window.recorder.shownAfterPress(i, most),
    at.i,
    shownWithinMs,
  );
  answer.catch(() => {});
  await mouse.press(at);
  await mouse.release(at);
  const ms = await within(limitMs, 'select', Promise.race([answer, crashed]));
  await sleep(120);
  return { ms };
}

/** Runs in the page: where to click, or how long the adapter's own call took. */
async function pickOrCall(k, most) {
  const { bench, recorder } = window;
  recorder.expectPress();
  const at = bench.pick?.(k);
  if (at) return at;
  if (!bench.select) return null;
  const start = performance.now();
  await bench.select(k + 1);
  while (!bench.isShown(k + 1)) {
    if (performance.now() - start > most) return null;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await recorder.drawn();
  return { ms: performance.now() - start, isCall: true };
}

/** The same, where not finishing is a result. */
export async function trySelect(browser, limitMs) {
  try {
    return await select(browser, limitMs);
  } catch (error) {
    if (error instanceof DidNotFinish) return { median: null, why: error.message };
    throw error;
  }
}
