/** An event that asks for a card, best first. */
export interface CardRequest {
  readonly index: number;
  /** Where its stem stands. */
  readonly x: number;
  /** Of the highest rank: nothing else is placed at its cost. */
  readonly isKey: boolean;
  /** Height of its text when set this wide, px. */
  readonly heightAt: (widthPx: number) => number;
}

/** A card hanging from its stem: to the inline end of it, or to the start where the end has no room. */
export interface CardBox {
  readonly index: number;
  readonly x: number;
  readonly side: 'end' | 'start';
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where cards may stand: the window's width, and the lowest edge above the axis. */
export interface CardArea {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Widths a card is set in. */
export const CARD_WIDTHS_PX = [136, 152, 166, 184, 208] as const;
/** A narrower card may be this much higher than the widest one: less than a line. */
const NARROWING_PX = 12;
/** Never more cards than a reader can take in, and than a frame can afford. */
export const MAX_CARDS = 30;
const GAP_PX = 8;

/**
 * Places cards by greedy search in the order given: each takes the highest free place beside its stem, so of two crowded
 * cards the later one hangs lower. No box overlaps a box, and no stem (from its card down to the axis) runs through one.
 * Where that leaves a key event without a card, the key events are tried once more from the last to the first. A card
 * keeps the side and width it had in `previous` while that costs no key event its card. A request is left out only where
 * those tried before it leave it no place on either side: a worse one never costs a better one its card.
 *
 * Greedy placement of point labels by priority, after Christensen, Marks and Shieber, "An Empirical Study of Algorithms
 * for Point-Feature Label Placement" (1995), with stems as further obstacles. O(cards²).
 */
export function placeCards(
  requests: readonly CardRequest[],
  area: CardArea,
  previous?: ReadonlyMap<number, CardBox>,
): readonly CardBox[] {
  const keys = requests.filter(({ isKey }) => isKey);
  const order = fairestOrder(keys, area);
  const count = placeInOrder(order, area).length;
  const all = [...order, ...requests.filter(({ isKey }) => !isKey)];
  const boxes = placeInOrder(all, area, previous);
  return countOf(keys, boxes) < count ? placeInOrder(all, area) : boxes;
}

/** Key events from the first to the last, or the other way where more of them find a place so. */
function fairestOrder(keys: readonly CardRequest[], area: CardArea): readonly CardRequest[] {
  const backward = keys.toReversed();
  const placed = placeInOrder(keys, area).length;
  return placed < keys.length && placeInOrder(backward, area).length > placed ? backward : keys;
}

function placeInOrder(
  requests: readonly CardRequest[],
  area: CardArea,
  previous?: ReadonlyMap<number, CardBox>,
): readonly CardBox[] {
  const placed: CardBox[] = [];
  for (const request of requests) {
    if (placed.length >= MAX_CARDS) break;
    const box = place(request, area, placed, previous?.get(request.index));
    if (box) placed.push(box);
  }
  return placed;
}

function countOf(requests: readonly CardRequest[], boxes: readonly CardBox[]): number {
  return requests.filter(({ index }) => boxes.some((box) => box.index === index)).length;
}

function place(
  request: CardRequest,
  area: CardArea,
  placed: readonly CardBox[],
  before: CardBox | undefined,
): CardBox | undefined {
  for (const [side, widthPx] of choices(request, before)) {
    const left = side === 'end' ? request.x : request.x - widthPx;
    if (left < 0 || left + widthPx > area.widthPx) continue;
    const heightPx = request.heightAt(widthPx);
    const { index, x } = request;
    const top = highestTop({ index, x, side, top: 0, widthPx, heightPx }, placed);
    if (top + heightPx > area.heightPx) continue;
    const box: CardBox = { index, x, side, top, widthPx, heightPx };
    if (!placed.some((other) => stemCrosses(other, box))) return box;
  }
  return undefined;
}

/** As before, else the narrowest width that hardly makes it higher, then the narrower ones; the end side first. */
function* choices(
  request: CardRequest,
  before: CardBox | undefined,
): Generator<readonly ['end' | 'start', number]> {
  if (before) yield [before.side, before.widthPx];
  const highest = request.heightAt(CARD_WIDTHS_PX[CARD_WIDTHS_PX.length - 1] ?? 0) + NARROWING_PX;
  const fitting = CARD_WIDTHS_PX.findIndex((widthPx) => request.heightAt(widthPx) <= highest);
  for (const side of ['end', 'start'] as const) {
    for (let i = fitting; i >= 0; i--) yield [side, CARD_WIDTHS_PX[i] ?? 0];
  }
}

/** The highest place where `box` overlaps no other and its own stem runs through none: below all that are in its way. */
function highestTop(box: CardBox, placed: readonly CardBox[]): number {
  let top = 0;
  for (let moved = true; moved;) {
    moved = false;
    for (const other of placed) {
      const bottom = other.top + other.heightPx + GAP_PX;
      if (bottom <= top) continue;
      const isBeside = left(other) < right(box) + GAP_PX && left(box) < right(other) + GAP_PX;
      const overlaps = isBeside && other.top < top + box.heightPx + GAP_PX;
      if (overlaps || isUnder(box.x, other)) {
        top = bottom;
        moved = true;
      }
    }
  }
  return top;
}

/** Whether the stem of `from` runs through `box`. */
export function stemCrosses(from: CardBox, box: CardBox): boolean {
  return isUnder(from.x, box) && box.top + box.heightPx + GAP_PX > from.top;
}

/** Whether a line at `x` would touch the text of `box`; the edge that is its own stem may be shared. */
function isUnder(x: number, box: CardBox): boolean {
  if (Math.abs(x - box.x) < 1) return false;
  return x > left(box) - GAP_PX / 2 && x < right(box) + GAP_PX / 2;
}

/** The inline-start edge of a card. */
export function left(box: CardBox): number {
  return box.side === 'end' ? box.x : box.x - box.widthPx;
}

/** The inline-end edge of a card. */
export function right(box: CardBox): number {
  return box.side === 'end' ? box.x + box.widthPx : box.x;
}
