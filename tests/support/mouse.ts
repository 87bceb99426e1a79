import { resetMouse, sendMouse } from '@web/test-runner-commands';

/** A place in the page's window, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** WebDriver takes whole numbers only. */
const position = ({ x, y }: Point): [number, number] => [Math.round(x), Math.round(y)];

/** Presses the mouse on a place, or in the middle of an element, which is brought into view where it is not. */
export async function click(target: Element | Point): Promise<void> {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest' });
  const point = target instanceof Element ? middleOf(target) : target;
  await sendMouse({ type: 'click', position: position(point) });
}

/** Moves the mouse to a place. */
export async function moveTo(point: Point): Promise<void> {
  await sendMouse({ type: 'move', position: position(point) });
}

/** Drags from one place to another in a few steps, `during` called before the release. */
export async function drag(from: Point, to: Point, during?: () => void): Promise<void> {
  await moveTo(from);
  await sendMouse({ type: 'down' });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await moveTo({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  }
  during?.();
  await sendMouse({ type: 'up' });
}

/** Lets the mouse go, away from everything. */
export async function releaseMouse(): Promise<void> {
  await resetMouse();
}

/**
 * Turns the wheel over a place of an element, as an event of the page's own making: no command turns it in every engine.
 *
 * @returns whether it was left to the page
 */
export function wheel(target: Element, init: WheelEventInit): boolean {
  const { x, y } = middleOf(target);
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    ...init,
  });
  return target.dispatchEvent(event);
}
