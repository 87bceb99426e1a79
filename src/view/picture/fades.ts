import { element, type Markup } from './svg.js';

/** Which ends of a bar fade out, as they lie in the picture. */
export interface Fade {
  readonly isLeft: boolean;
  readonly isRight: boolean;
}

/** Colours that fade out: each is defined once, when it is first asked for. */
export class Fades {
  readonly #gradients = new Map<string, Markup>();

  /** The paint for `fill` or `stroke`: the colour itself where nothing fades. */
  paint(colour: string, opacity: number, { isLeft, isRight }: Fade): string {
    if (!isLeft && !isRight) return colour;
    const key = `${colour} ${opacity} ${isLeft} ${isRight}`;
    const known = [...this.#gradients.keys()].indexOf(key);
    const id = `timeline-fade-${known < 0 ? this.#gradients.size : known}`;
    if (known < 0) {
      const stop = (offset: number, isFaded: boolean) =>
        element('stop', {
          offset,
          'stop-color': colour,
          'stop-opacity': isFaded ? 0 : opacity,
        });
      const stops = [stop(0, isLeft), stop(0.18, false), stop(0.82, false), stop(1, isRight)];
      this.#gradients.set(key, element('linearGradient', { id }, stops));
    }
    return `url(#${id})`;
  }

  /** All that were asked for. */
  get defs(): readonly Markup[] {
    return this.#gradients.size > 0 ? [element('defs', {}, [...this.#gradients.values()])] : [];
  }
}
