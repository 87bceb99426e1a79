import type { Gap } from '../time/breaks.js';
import type { Scale } from '../time/scale.js';
import type { TickObstacle } from '../time/ticks.js';
import { durationInWords } from '../time/format.js';
import type { Rows } from './rows.js';

/** A stated gap as it is drawn on a condensed axis. */
export interface Break extends Gap {
  /** The middle of the gap, where the line is broken. */
  readonly x: number;
  readonly widthPx: number;
  /** How long it is ("17 years"), and the same where the gap is wide enough for words. */
  readonly length: string;
  readonly words: string | undefined;
  /** The room that its length takes in words. */
  readonly wordsPx: number;
  /** Where ticks make way for it. */
  readonly obstacles: readonly TickObstacle[];
}

/** Half the width of the broken piece of line, and the least widths for it and for its words, px. */
export const BREAK_HALF_PX = 13;
const LEAST_PX = 36;
const CHARACTER_PX = 6.8;
/** In a gap wider than this the reader has zoomed in: the axis is told in full. */
const WIDE_PX = 260;

/**
 * The breaks of the window; none where time is true to the calendar.
 *
 * @param rows where events stand, if that is not their dates alone
 */
export function breaksOf(
  gaps: readonly Gap[],
  scale: Scale,
  locale: string,
  rows?: Rows,
): readonly Break[] {
  if (scale.projection.kind === 'time') return [];
  return gaps.flatMap((gap) => {
    const toUnit = scale.projection.toUnit(gap.toMs);
    // one by one, several events of the day before the gap stand in it
    const lastUnit = rows ? rows.unitOf(rows.firstAt(toUnit) - 1) : -Infinity;
    const fromX = Math.max(scale.x(gap.fromMs), (lastUnit - scale.view.from) * scale.pxPerUnit);
    const toX = scale.x(gap.toMs);
    const x = (fromX + toX) / 2;
    const widthPx = toX - fromX;
    if (widthPx < LEAST_PX || x < BREAK_HALF_PX || x > scale.widthPx - BREAK_HALF_PX) return [];
    const length = durationInWords(gap.fromMs, gap.toMs, locale);
    const wordsPx = length.length * CHARACTER_PX + 4;
    const hasRoom = wordsPx <= Math.min(widthPx, 2 * x, 2 * (scale.widthPx - x));
    const obstacles: TickObstacle[] = [
      { fromX: x - BREAK_HALF_PX - 4, toX: x + BREAK_HALF_PX + 4, kind: 'free' },
    ];
    if (widthPx < WIDE_PX) obstacles.push({ fromX, toX, kind: 'coarse' });
    return [
      { ...gap, x, widthPx, length, wordsPx, words: hasRoom ? length : undefined, obstacles },
    ];
  });
}
