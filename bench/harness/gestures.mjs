import { mouseOf } from './input.mjs';
import { measurePhase, sendPaced } from './phase.mjs';
import { within } from './patience.mjs';

const dragPx = 250;

/** The wheel, in and out twice: every peer gets the same. */
export async function zoom(browser, { point }, { phaseMs, wheelPx, limitMs }) {
  const mouse = mouseOf(browser);
  const count = inputsIn(phaseMs);
  await mouse.move(point);
  const quarter = Math.ceil(count / 4);
  const isOut = (k) => Math.floor(k / quarter) % 2 === 1;
  const turn = (k) => mouse.wheel(point, 0, isOut(k) ? wheelPx : -wheelPx);
  return measurePhase(browser, count, turn, limitMs);
}

/** So far in that there is room to both sides, whatever the zoom that was measured. */
export async function zoomIn(browser, { point }, { limitMs }) {
  const mouse = mouseOf(browser);
  await sendPaced(20, () => mouse.wheel(point, 0, -40), limitMs);
  await quiet(browser, limitMs);
}

/** A drag to and fro, or for what only scrolls, the wheel. */
export async function pan(browser, { point, caps }, { phaseMs, limitMs }) {
  const mouse = mouseOf(browser);
  const count = inputsIn(phaseMs);
  if (caps.pan !== 'drag') {
    const delta = (k) => (k < count * 0.6 ? 30 : -30);
    const [x, y] = caps.pan === 'wheel-x' ? [1, 0] : [0, 1];
    const scroll = (k) => mouse.wheel(point, x * delta(k), y * delta(k));
    return measurePhase(browser, count, scroll, limitMs);
  }
  const place = (k) => ({
    x: point.x + dragPx * Math.sin((2.3 * Math.PI * k) / count),
    y: point.y,
  });
  await mouse.move(point);
  await mouse.press(point);
  const figures = await measurePhase(browser, count, (k) => mouse.drag(place(k + 1)), limitMs);
  await mouse.release(place(count));
  return figures;
}

/** Waits until the page has come to rest, for a while at most. */
export async function quiet({ page }, limitMs) {
  await within(
    limitMs,
    'settle',
    page.evaluate(() => window.recorder.settled(150, 1500)),
  );
}

const inputsIn = (ms) => Math.round((ms / 1000) * 60);
