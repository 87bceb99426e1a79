import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import type { Frame } from '../layout/frame.js';
import { labelAt } from '../layout/lanes.js';
import { placed } from './place.js';

/**
 * While a frame slides under the window, its items stay as they are; only the labels of bars that began before the window
 * keep to its start. On the list of items, whose elements stand in the order of the frame's.
 */
class Slide extends Directive {
  #frame: Frame | undefined;

  override render(_frame: Frame, _shiftPx: number, _toward: 1 | -1): symbol {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [frame, shiftPx, toward]: [Frame, number, 1 | -1],
  ): symbol {
    // a new frame's labels have been written with it
    const isSame = frame === this.#frame;
    this.#frame = frame;
    if (!isSame) return noChange;
    for (const [i, item] of frame.items.entries()) {
      if (item.kind !== 'span') continue;
      const label = element.children[i]?.querySelector<HTMLElement>('.label');
      if (label) label.style.translate = placed(labelAt(item, -shiftPx) * toward, 0);
    }
    return noChange;
  }
}

/** `<ol ${slide(frame, shiftPx, toward)}>`: see {@link Slide}. */
export const slide = directive(Slide);
