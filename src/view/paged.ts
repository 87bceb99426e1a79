import { local } from './local.js';
import type { ViewContext } from './context.js';

/** So many citations or sources of a story are shown at first; on paper more, because paper has no button. */
const FIRST = 50;
const FIRST_ON_PAPER = 1000;
/** So many more at a time. */
const PAGE = 100;

/** What stands behind the part of a list that is shown. */
export interface Rest {
  /** How many are not shown. */
  readonly left: number;
  /** How many of them are next. */
  readonly next: number;
  /** Shows these. Focus goes to the first of them, which stands where the button, or the item it is in, was. */
  readonly show: (press: Event) => void;
}

/** A list of which only the first are in the page until a reader asks for more: all where they are few. */
export function paged<Item>(
  items: readonly Item[],
  context: ViewContext,
  item: (item: Item, index: number) => unknown,
  rest: (rest: Rest) => unknown,
): unknown {
  const first = context.isPrinted ? FIRST_ON_PAPER : FIRST;
  if (items.length <= first) return items.map(item);
  return local(first, (asked, set) => {
    const shown = Math.max(asked, first);
    const left = items.length - shown;
    const show = ({ currentTarget }: Event) => {
      const button = currentTarget as HTMLElement;
      const last = (button.closest('li.more-row') ?? button).previousElementSibling;
      set(shown + PAGE);
      (last?.nextElementSibling as HTMLElement | null | undefined)?.focus();
    };
    return [
      items.slice(0, shown).map(item),
      left > 0 ? rest({ left, next: Math.min(left, PAGE), show }) : '',
    ];
  });
}
