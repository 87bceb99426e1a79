import { BREAK_HALF_PX, type Break } from '../layout/breaks.js';
import type { Extent } from '../layout/extents.js';
import type { Frame } from '../layout/frame.js';
import { contextAt } from '../time/tick-context.js';

/** A straight line that is visibly broken in the middle of each stated gap, as the data of a path. */
export function linePath(breaks: readonly Break[], widthPx: number, y: number): string {
  const zigzags = breaks.map(({ x }) => `H${round(x - BREAK_HALF_PX)}m0 0h5l3 -7l5 14l5 -14l3 7h5`);
  return `M0 ${y}${zigzags.join('')}H${round(widthPx)}`;
}

/** The short lines of ticks under an axis, as the data of a path. */
export function tickPath({ axisY, ticks }: Frame): string {
  return ticks.map(({ x }) => `M${round(x)} ${axisY + 4}v7`).join('');
}

/** What a date covers: a bar on the line. */
export interface ExtentShape {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  /** From the mark of the event to another date that is told for it, as the data of a path. */
  readonly join: string | undefined;
}

/** Half the height of an extent, px. */
export const EXTENT_HALF_PX = 4;
/** Another date is drawn at least as wide as a mark; its join rises at most this far. */
const LEAST_PX = 8;
const JOIN_PX = 36;

/** The bar of an extent and, where it is another date than the event's own, what joins it to the mark. */
export function extentShape({ x, y, widthPx, joinX }: Extent, axisY: number): ExtentShape {
  const lineY = axisY + y;
  const width = Math.max(widthPx, LEAST_PX);
  const shape = { x: round(x), y: lineY - EXTENT_HALF_PX, widthPx: round(width) };
  if (joinX === undefined || (joinX >= x && joinX <= x + width)) {
    return { ...shape, join: undefined };
  }
  const middle = (joinX + x + width / 2) / 2;
  const rise = Math.min(JOIN_PX, Math.abs(x - joinX));
  const end = `${round(x + width / 2)} ${lineY - EXTENT_HALF_PX}`;
  return {
    ...shape,
    join: `M${round(joinX)} ${lineY}Q${round(middle)} ${lineY - rise} ${end}`,
  };
}

/** From the axis to the second line of the ticks' words; what a bold character takes, and half of a tick beside it. */
export const ABOVE_PX = 29;
const CHARACTER_PX = 13;

/**
 * The year or day that the first ticks of the window leave out, because one outside it has said it; it stands at the
 * window's start, and makes way for the next tick that says its own.
 */
export function fixedContext(
  { scale, ticks }: Frame,
  shiftPx: number,
  locale: string,
): string | undefined {
  const { words, nextX } = contextAt(scale.ms(-shiftPx), ticks, locale);
  const isSaid = ticks.some(({ x, context }) => context === words && x >= -shiftPx);
  if (!words || isSaid || nextX + shiftPx < words.length * CHARACTER_PX) return undefined;
  return words;
}

const round = (px: number) => Math.round(px * 10) / 10;
