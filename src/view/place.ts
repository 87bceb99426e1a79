import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Lengths in px by the names of their CSS properties. */
export type Lengths = Readonly<Record<string, number>>;

/**
 * Moves an element by `translate` and writes lengths to it, only what has changed. Moving touches no style but the
 * element's own, and lays nothing out; a custom property is inherited, and has all below restyled with it. Through the
 * object model, because a strict Content-Security-Policy blocks style attributes and with them Lit's `styleMap`.
 */
class Place extends Directive {
  #x = 0;
  #y = 0;
  #written: Lengths = {};

  override render(_x: number, _y?: number, _lengths?: Lengths): symbol {
    return noChange;
  }

  override update(
    part: ElementPart,
    [x, y = 0, lengths = NONE]: [number, number?, Lengths?],
  ): symbol {
    const { style } = part.element as HTMLElement;
    if (x !== this.#x || y !== this.#y) style.translate = placed(x, y);
    this.#x = x;
    this.#y = y;
    for (const name in lengths) {
      const px = lengths[name] ?? 0;
      if (this.#written[name] !== px) style.setProperty(name, `${round(px)}px`);
    }
    this.#written = lengths;
    return noChange;
  }
}

/** A place as `translate` has it. */
export function placed(x: number, y: number): string {
  return `${round(x)}px ${round(y)}px`;
}

const NONE: Lengths = {};
const round = (px: number) => Math.round(px * 100) / 100;

/** `<li ${place(12, 40, { 'inline-size': 9 })}>`: see {@link Place}. `x` counts to the right, whichever way the text runs. */
export const place = directive(Place);
