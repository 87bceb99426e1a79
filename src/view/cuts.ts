import type { SpanItem } from '../layout/items.js';

/** Where a bar is cut by a stated gap that it crosses. */
export interface Cut {
  /** The middle of the cut, px from the bar's start. */
  readonly x: number;
  /** Beside its label a bar is only notched, so that the words stay whole. */
  readonly isNotch: boolean;
  /** How long the gap is, where the words meet nothing. */
  readonly words: string | undefined;
}

/** From a label's end to the middle of a cut whose words stand beside it. */
const CUT_ROOM_PX = 24;

/** A bar says at each stated gap that it crosses how long that is, where the words meet nothing. */
export function cutsOf(span: SpanItem): readonly Cut[] {
  return span.breaks.map(({ x, length, wordsPx }) => {
    const at = x - span.x;
    const isClear = at > span.labelOffsetPx + span.labelPx + CUT_ROOM_PX;
    const hasRoom = at + CUT_ROOM_PX + wordsPx < span.widthPx;
    return { x: at, isNotch: !isClear, words: isClear && hasRoom ? length : undefined };
  });
}
