import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { labelAt } from '../layout/lanes.js';
import type { Placed } from './chart-input.js';
import { placed } from './place.js';

/**
 * While a frame slides under the window, its items stay as they are; only the labels of bars that began before the window
 * keep to its start. On the list of items, whose elements stand in the same order.
 */
class Slide extends Directive {
  #items: readonly Placed[] | undefined;

  override render(_items: readonly Placed[], _shiftPx: number, _toward: 1 | -1): symbol {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [items, shiftPx, toward]: [readonly Placed[], number, 1 | -1],
  ): symbol {
    // the labels of new items have been written with them
    const isSame = items === this.#items;
    this.#items = items;
    if (!isSame) return noChange;
    for (const [i, { item }] of items.entries()) {
      if (item.kind !== 'span') continue;
      const label = element.children[i]?.querySelector<HTMLElement>('.label');
      if (label) label.style.translate = placed(labelAt(item, -shiftPx) * toward, 0);
    }
    return noChange;
  }
}

/** `<ol ${slide(items, shiftPx, toward)}>`: see {@link Slide}. */
export const slide = directive(Slide);
