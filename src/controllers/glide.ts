import type { LitElement, ReactiveController } from 'lit';
import type { Frame } from '../layout/frame.js';
import type { Picture } from './picture.js';

/** Long enough to follow with the eyes. */
const TIMING: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.4, 0, 0.2, 1)' };

/**
 * Lets items move to their new places where the picture changes at once: with another scale, or where the window leaps. Only
 * the difference between two frames is played ("FLIP", after Paul Lewis), by the browser, so that no frame between them is
 * laid out. Nothing moves where the reader asks for reduced motion.
 */
export class Glide implements ReactiveController {
  /** Resolves when everything is in its place. */
  finished: Promise<unknown> = Promise.resolve();
  readonly #host: LitElement;
  readonly #picture: Picture;
  #before: { readonly frame: Frame; readonly plan: unknown; readonly shiftPx: number } | undefined;
  #isLeaping = false;

  constructor(host: LitElement, picture: Picture) {
    this.#host = host;
    this.#picture = picture;
    host.addController(this);
  }

  /** The next frame is not reached by moving to it. */
  leap(): void {
    this.#isLeaping = true;
  }

  hostUpdated(): void {
    const { frame, plan, shiftPx } = this.#picture;
    const before = this.#before;
    if (frame === before?.frame) return;
    this.#before = frame && { frame, plan, shiftPx };
    const isLeaping = this.#isLeaping;
    this.#isLeaping = false;
    if (!frame || !before || before.plan !== plan) return;
    const isRescaled = frame.scale.projection !== before.frame.scale.projection;
    if (isLeaping || isRescaled) this.#play(before.frame, before.shiftPx);
  }

  #play(before: Frame, shiftPx: number): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const toward = this.#picture.context?.toward ?? 1;
    const places = new Map(before.items.map((item) => [item.index, item.x + shiftPx]));
    const elements = this.#host.renderRoot.querySelectorAll<HTMLElement>('.items > li');
    const moves = this.#picture.items.flatMap(({ item: { index, x } }, i) => {
      const element = elements[i];
      const from = places.get(index);
      if (!element) return [];
      if (from === undefined) return element.animate({ opacity: [0, 0, 1] }, TIMING);
      if (Math.abs(from - x) < 1) return [];
      // on top of where it stands, so that a move in between is not undone
      const translate = [`${(from - x) * toward}px 0`, '0 0'];
      return element.animate({ translate }, { ...TIMING, composite: 'add' });
    });
    const drawn = this.#host.renderRoot.querySelectorAll('.axis, .ticks');
    const fades = [...drawn].map((element) => element.animate({ opacity: [0, 0, 1] }, TIMING));
    this.finished = Promise.allSettled([...moves, ...fades].map(({ finished }) => finished));
  }
}
