import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Lengths in px by name; each is set as the custom property `--name`. */
export type Lengths = Readonly<Record<string, number>>;

/**
 * Writes lengths to an element as custom properties, only those that changed. Through the object model, because a strict
 * Content-Security-Policy blocks `style` attributes and with them Lit's `styleMap`.
 */
class Place extends Directive {
  #written: Lengths = {};

  override render(_lengths: Lengths): symbol {
    return noChange;
  }

  override update(part: ElementPart, [lengths]: [Lengths]): symbol {
    const { style } = part.element as HTMLElement;
    for (const [name, px] of Object.entries(lengths)) {
      if (this.#written[name] !== px)
        style.setProperty(`--${name}`, `${Math.round(px * 100) / 100}px`);
    }
    this.#written = lengths;
    return noChange;
  }
}

/** `<li ${place({ x: 12, y: 40 })}>`: see {@link Place}. */
export const place = directive(Place);
