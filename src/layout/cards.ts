/** An event that asks for a card, best first. */
export interface CardRequest {
  readonly index: number;
  /** Where its stem stands. */
  readonly x: number;
  /** 1 to 5; nothing else is placed at the cost of rank 1. */
  readonly rank: number;
  /** Height of its text when set this wide, px. */
  readonly heightAt: (widthPx: number) => number;
}

/** What a card keeps of the frame before: its side and width, and while the window only moves also its place. */
export interface KeptCard {
  readonly side: 'end' | 'start';
  readonly widthPx: number;
  readonly top?: number | undefined;
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
 * Where that leaves a key event without a card, the key events are tried once more from the last to the first. A request
 * is left out only where those tried before it leave it no place on either side: a worse one never costs a better one its
 * card.
 *
 * A card with a `top` in `kept` stays where it is, whoever comes, unless a better one finds no other place. Those that keep
 * their side and width only keep them unless all key events could have a card without, and don't with: where there are too
 * many for that, cards would come and go with every turn of the wheel.
 *
 * Greedy placement of point labels by priority, after Christensen, Marks and Shieber, "An Empirical Study of Algorithms
 * for Point-Feature Label Placement" (1995), with stems as further obstacles. O(cards²).
 */
export function placeCards(
  requests: readonly CardRequest[],
  area: CardArea,
  kept: ReadonlyMap<number, KeptCard> = NOTHING_KEPT,
): readonly CardBox[] {
  const held = heldBoxes(requests, area, kept);
  if (held.length > 0) return placeInOrder(requests, area, kept, held);
  const keys = requests.filter(({ rank }) => rank === 1);
  const boxes = placeInOrder(requests, area, kept);
  const haveAll = keys.every(({ index }) => boxes.some((box) => box.index === index));
  if (haveAll || (kept.size > 0 && keys.length > MAX_CARDS)) return boxes;
  const order = fairestOrder(keys, area);
  if (kept.size > 0 && placeInOrder(order, area).length < keys.length) return boxes;
  return placeInOrder([...order, ...requests.filter(({ rank }) => rank !== 1)], area);
}

const NOTHING_KEPT: ReadonlyMap<number, KeptCard> = new Map();

/** Key events from the first to the last, or the other way where more of them find a place so. */
function fairestOrder(keys: readonly CardRequest[], area: CardArea): readonly CardRequest[] {
  const backward = keys.toReversed();
  const countOf = (order: readonly CardRequest[]) => placeInOrder(order, area).length;
  return countOf(backward) > countOf(keys) ? backward : keys;
}

/** A card that is where it was, with the rank it may be turned out by. */
interface HeldBox {
  readonly box: CardBox;
  readonly rank: number;
}

function heldBoxes(
  requests: readonly CardRequest[],
  area: CardArea,
  kept: ReadonlyMap<number, KeptCard>,
): readonly HeldBox[] {
  const held: HeldBox[] = [];
  for (const { index, x, rank, heightAt } of requests) {
    const { side, widthPx, top } = kept.get(index) ?? {};
    if (side === undefined || widthPx === undefined || top === undefined) continue;
    const box: CardBox = { index, x, side, top, widthPx, heightPx: heightAt(widthPx) };
    if (isInside(box, area) && isFree(box, boxesOf(held))) held.push({ box, rank });
  }
  return held;
}

function boxesOf(held: readonly HeldBox[]): readonly CardBox[] {
  return held.map(({ box }) => box);
}

function placeInOrder(
  requests: readonly CardRequest[],
  area: CardArea,
  kept: ReadonlyMap<number, KeptCard> = NOTHING_KEPT,
  held: readonly HeldBox[] = [],
): readonly CardBox[] {
  const placed: CardBox[] = [];
  let waiting = [...held];
  for (const request of requests) {
    if (placed.length >= MAX_CARDS) break;
    const own = waiting.find(({ box: { index } }) => index === request.index);
    const before = kept.get(request.index);
    const better = waiting.filter(({ rank }) => rank <= request.rank);
    const box =
      own?.box ??
      place(request, area, [...placed, ...boxesOf(waiting)], before) ??
      (better.length < waiting.length
        ? place(request, area, [...placed, ...boxesOf(better)], before)
        : undefined);
    if (!box) continue;
    placed.push(box);
    waiting = waiting.filter((other) => other !== own && isFree(other.box, [box]));
  }
  return placed;
}

function place(
  request: CardRequest,
  area: CardArea,
  placed: readonly CardBox[],
  before: KeptCard | undefined,
): CardBox | undefined {
  if (!mayFit(request, area, placed)) return undefined;
  for (const [side, widthPx] of choices(request, before)) {
    const { index, x } = request;
    const edge = side === 'end' ? x : x - widthPx;
    if (edge < 0 || edge + widthPx > area.widthPx) continue;
    const heightPx = request.heightAt(widthPx);
    const top = highestTop({ index, x, side, top: 0, widthPx, heightPx }, placed);
    const box: CardBox = { index, x, side, top, widthPx, heightPx };
    if (isInside(box, area) && !placed.some((other) => stemCrosses(other, box))) return box;
  }
  return undefined;
}

/** Whether the least card would find a place: most of a crowd's don't, and their texts need not be measured to know it. */
function mayFit({ index, x }: CardRequest, area: CardArea, placed: readonly CardBox[]): boolean {
  return SIDES.some((side) => {
    const least = { index, x, side, top: 0, widthPx: CARD_WIDTHS_PX[0], heightPx: LEAST_HEIGHT_PX };
    const box = { ...least, top: highestTop(least, placed) };
    return isInside(box, area) && !placed.some((other) => stemCrosses(other, box));
  });
}

const SIDES = ['end', 'start'] as const;
/** No card is less high than a line of its title and two of facts. */
const LEAST_HEIGHT_PX = 40;

function isInside(box: CardBox, area: CardArea): boolean {
  return left(box) >= 0 && right(box) <= area.widthPx && box.top + box.heightPx <= area.heightPx;
}

/** Whether a box and its stem meet none of the others and none of theirs. */
function isFree(box: CardBox, others: readonly CardBox[]): boolean {
  return others.every(
    (other) => !overlap(box, other) && !stemCrosses(box, other) && !stemCrosses(other, box),
  );
}

function overlap(a: CardBox, b: CardBox): boolean {
  const isBeside = left(a) < right(b) + GAP_PX && left(b) < right(a) + GAP_PX;
  const isLevel = a.top < b.top + b.heightPx + GAP_PX && b.top < a.top + a.heightPx + GAP_PX;
  return isBeside && isLevel;
}

/** As before, else the narrowest width that hardly makes it higher, then the narrower ones; the end side first. */
function* choices(
  request: CardRequest,
  before: KeptCard | undefined,
): Generator<readonly ['end' | 'start', number]> {
  if (before) yield [before.side, before.widthPx];
  const highest = request.heightAt(CARD_WIDTHS_PX[CARD_WIDTHS_PX.length - 1] ?? 0) + NARROWING_PX;
  const fitting = CARD_WIDTHS_PX.findIndex((widthPx) => request.heightAt(widthPx) <= highest);
  for (const side of SIDES) {
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
