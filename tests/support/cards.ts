import fc from 'fast-check';
import {
  CARD_WIDTHS_PX,
  left,
  right,
  type CardArea,
  type CardBox,
  type CardRequest,
} from '../../src/layout/cards.js';
import { between } from './between.js';

/** Between two cards, px. */
export const GAP_PX = 8;

/** A card whose text has some length. */
export function request(index: number, x: number, characters: number, rank = 3): CardRequest {
  return {
    index,
    x,
    rank,
    heightAt: (widthPx) =>
      50 + (characters % 9) + Math.ceil((characters * 8) / (widthPx - 20)) * 19,
  };
}

/** The best ranks come first, as in the frame; at most a dozen key events. */
const requestsOf = (...ranks: readonly number[]) =>
  fc
    .array(
      fc.record({
        x: fc.oneof(fc.integer({ min: 0, max: 1200 }), between(0, 1200)),
        characters: fc.integer({ min: 1, max: 70 }),
        rank: fc.constantFrom(...ranks),
      }),
      { maxLength: 45, size: 'max' },
    )
    .map((cards) =>
      cards
        .map(({ x, characters, rank }, i) =>
          request(i, x, characters, rank === 1 && i >= 12 ? 3 : rank),
        )
        .sort((a, b) => a.rank - b.rank || a.index - b.index),
    );
/** Asked for by key events and others. */
export const withKeys = requestsOf(1, 3);
export const allRanks = requestsOf(1, 2, 3, 4, 5);
export const withoutKeys = requestsOf(2, 3, 4, 5);
export const area: fc.Arbitrary<CardArea> = fc.record({
  widthPx: fc.integer({ min: 150, max: 1200 }),
  heightPx: fc.integer({ min: 60, max: 600 }),
});

function overlap(a: CardBox, b: CardBox): boolean {
  const isBeside = left(a) < right(b) + GAP_PX && left(b) < right(a) + GAP_PX;
  const isLevel = a.top < b.top + b.heightPx + GAP_PX && b.top < a.top + a.heightPx + GAP_PX;
  return isBeside && isLevel;
}

/** Whether the line from a card's top down to the axis comes near another card that hangs there. */
function crosses({ x, top }: CardBox, box: CardBox): boolean {
  if (Math.abs(x - box.x) < 1) return false; // two cards on one stem
  return x > left(box) - 4 && x < right(box) + 4 && box.top + box.heightPx + GAP_PX > top;
}

export const fitTogether = (a: CardBox, b: CardBox) =>
  !overlap(a, b) && !crosses(a, b) && !crosses(b, a);

/** Tries each side, width and whole pixel. */
export function hasPlace(
  asked: CardRequest,
  { widthPx, heightPx }: CardArea,
  boxes: readonly CardBox[],
) {
  const { index, x } = asked;
  for (const side of ['end', 'start'] as const) {
    for (const width of CARD_WIDTHS_PX) {
      const height = asked.heightAt(width);
      const edge = side === 'end' ? x : x - width;
      if (edge < 0 || edge + width > widthPx) continue;
      for (let top = 0; top + height <= heightPx; top++) {
        const box = { index, x, side, top, widthPx: width, heightPx: height };
        if (boxes.every((other) => fitTogether(other, box))) return true;
      }
    }
  }
  return false;
}
