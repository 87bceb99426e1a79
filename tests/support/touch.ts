import { cdp } from './engine.js';
import type { Point } from './mouse.js';
import { nextFrame } from './wait.js';

type Kind = 'touchStart' | 'touchMove' | 'touchEnd';

function touch(type: Kind, fingers: readonly Point[]): Promise<unknown> {
  const touchPoints = fingers.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }));
  return cdp('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Puts fingers down and moves each on its way in small steps; Chromium only. */
export async function swipe(
  ...ways: readonly (readonly [from: Point, to: Point])[]
): Promise<void> {
  const steps = 12;
  const at = (share: number) =>
    ways.map(([from, to]) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    }));
  await touch('touchStart', at(0));
  for (let i = 1; i <= steps; i++) {
    await touch('touchMove', at(i / steps));
    await nextFrame();
  }
  await touch('touchEnd', []);
  await nextFrame();
}
