/**
 * Links between the text and its references. Fragments don't reach into a shadow tree, and would change the page's
 * address, so the ways there and back are buttons that move focus.
 */

/** From a number in the text to its reference in the same story. */
export function referenceOf(click: Event): void {
  jump(click, 'cites', 'reference');
}

/** From a reference back to the first place in the story that cites it. */
export function citationOf(click: Event): void {
  jump(click, 'reference', 'cites');
}

function jump(click: Event, from: 'cites' | 'reference', to: 'cites' | 'reference'): void {
  const origin = (click.currentTarget as HTMLElement).closest<HTMLElement>(`[data-${from}]`);
  const story = origin?.closest('.story');
  const candidates = story?.querySelectorAll<HTMLElement>(`[data-${to}]`) ?? [];
  const target = [...candidates].find(({ dataset }) => dataset[to] === origin?.dataset[from]);
  target?.focus();
}
