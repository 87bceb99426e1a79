import { worked } from './browser.mjs';
import { frameFigures } from './frame-figures.mjs';
import { DidNotFinish, sleep, within } from './patience.mjs';

const frameMs = 1000 / 60;

/** Sends one input for each frame whether the page keeps up or not, as a hand does; then waits for all answers. */
export async function sendPaced(count, send, limitMs) {
  const start = performance.now();
  const answers = [];
  for (let k = 0; k < count; k++) {
    const early = start + k * frameMs - performance.now();
    if (early > 0) await sleep(early);
    // a page that died answers nothing: the limit says so
    answers.push(send(k).catch(() => {}));
    if (performance.now() - start > limitMs) throw new DidNotFinish('input');
  }
  const sent = performance.now();
  await within(limitMs - (sent - start), 'answers', Promise.all(answers));
  return { drainMs: performance.now() - sent };
}

/** One gesture of `count` inputs, with what it cost. */
export async function measurePhase(browser, count, send, limitMs) {
  const { page, crashed } = browser;
  const inTime = (what, promise) => within(limitMs, what, Promise.race([promise, crashed]));
  await inTime(
    'start',
    page.evaluate(() => window.recorder.start()),
  );
  const before = await inTime('clocks', browser.clocks());
  const { drainMs } = await inTime('input', sendPaced(count, send, limitMs));
  // what the last input has asked for is part of it
  await inTime(
    'last frame',
    page.evaluate(() => window.recorder.drawn()),
  );
  const after = await inTime('clocks', browser.clocks());
  const seen = await inTime(
    'stop',
    page.evaluate(() => window.recorder.stop()),
  );
  return { sent: count, drainMs, ...figuresOf(seen, worked(before, after)) };
}

/** The browser merges inputs that a busy page can't take: an update is an input that reached the page. */
function figuresOf(seen, work) {
  const reached = Math.max(1, seen.wheel || seen.move);
  return {
    reached,
    ...work,
    each: work.task / reached,
    cpuEach: work.cpu / reached,
    busy: work.task / seen.ms,
    ...frameFigures(seen.frames),
    longTasks: seen.long.length,
  };
}
