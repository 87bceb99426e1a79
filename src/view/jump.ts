/**
 * Links between the text and its references. Fragments don't reach into a shadow tree, and would change the page's
 * address, so the ways there and back are buttons that move focus.
 */

/** From a number in the text to its reference in the same story. */
export function toReference(number: HTMLElement): void {
  jump(number, 'cites', 'reference');
}

/** From a reference back to the first place in the story that cites it. */
export function toCitation(inReference: HTMLElement): void {
  jump(inReference, 'reference', 'cites');
}

function jump(from: HTMLElement, name: 'cites' | 'reference', to: 'cites' | 'reference'): void {
  const origin = from.closest<HTMLElement>(`[data-${name}]`);
  const story = origin?.closest('.story');
  if (!story) return;
  const find = () =>
    [...story.querySelectorAll<HTMLElement>(`[data-${to}]`)].find(
      ({ dataset }) => dataset[to] === origin?.dataset[name],
    );
  let target = find();
  for (let more = moreOf(story, to); more && !target; more = moreOf(story, to)) {
    more.click();
    target = find();
  }
  target?.focus();
}

/** What shows more of a long list; gone when all is shown. */
function moreOf(story: Element, of: string): HTMLElement | null {
  return story.querySelector(`[data-more=${of}]`);
}
