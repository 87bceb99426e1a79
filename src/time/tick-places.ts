import { DAY_MS, LAST_YEAR, utcMidnight } from './calendar.js';
import type { Scale } from './scale.js';
import { datesBetween, TICK_LEVELS, type TickStep } from './tick-levels.js';
import { tickWidth, type TickWidth } from './tick-width.js';

/** A round date on the axis, the rhythm that it belongs to, and the room that its words take. */
export interface TickPlace {
  readonly ms: number;
  readonly x: number;
  readonly step: TickStep;
  readonly width: TickWidth;
}

/** The least room between two labels, and between two with their contexts, px. */
const LABEL_GAP_PX = 16;
const CONTEXT_GAP_PX = 10;
/** The least step between two ticks, px: an even axis can be calmer than one on which room is rare. */
const CALENDAR_STEP_PX = 70;
const CONDENSED_STEP_PX = 31;

/** The ends of time are no round dates, but as wide as a year. */
const END: TickStep = { unit: 'year', step: 1, unitMs: 0 };

/**
 * The round dates in and around the window whose words find room, in the order of time.
 *
 * All of time is divided again and again: into hundreds of thousands of years, then tens of thousands, down to seconds.
 * A date is kept if there is room between it and both its neighbours in that division, whether these are kept or not.
 * So it depends on nothing but the zoom, and panning never swaps dates; and no two kept dates touch, because of any two
 * one has been judged beside the other or beside something between them.
 *
 * Only stretches in the window that are wide enough are divided, so the cost depends on the pixels.
 */
export function tickPlaces(scale: Scale, locale: string): readonly TickPlace[] {
  const { projection, widthPx, pxPerUnit } = scale;
  const [firstMs, lastMs] = projection.rangeMs;
  const isEven = projection.kind === 'time';
  const leastPx = isEven ? CALENDAR_STEP_PX : CONDENSED_STEP_PX;
  const kept: TickPlace[] = [];

  function placed(ms: number, step: TickStep): TickPlace {
    return { ms, x: scale.x(ms), step, width: tickWidth(ms, step.unit, locale) };
  }

  function haveRoom(before: TickPlace, after: TickPlace, { step, unitMs }: TickStep): boolean {
    // February is shorter than March: on an even axis the average decides for both.
    const roomPx = isEven ? ((step * unitMs) / DAY_MS) * pxPerUnit : after.x - before.x;
    if (!(roomPx >= leastPx)) return false;
    const [one, other] = [before.width, after.width];
    const labelsPx = (one.label + other.label) / 2 + LABEL_GAP_PX;
    return roomPx >= Math.max(labelsPx, (one.whole + other.whole) / 2 + CONTEXT_GAP_PX);
  }

  function divided(before: TickPlace, after: TickPlace, steps: readonly TickStep[]): TickPlace[] {
    let dates: TickPlace[] = [];
    for (const step of steps) {
      dates = datesBetween(before.ms, after.ms, step).map((ms) => placed(ms, step));
      if ([before, ...dates].every((date, i) => haveRoom(date, dates[i] ?? after, step))) break;
    }
    return [...dates, after];
  }

  function divide(before: TickPlace, after: TickPlace, depth: number): void {
    const steps = TICK_LEVELS[depth];
    const isSeen = after.x >= 0 && before.x <= widthPx && after.x - before.x >= 2 * leastPx;
    if (!steps || !isSeen || after.ms < firstMs || before.ms > lastMs) return;
    const dates = divided(before, after, steps);
    let previous = before;
    for (const [i, date] of dates.entries()) {
      divide(previous, date, depth + 1);
      const next = dates[i + 1];
      const isTold = date.ms >= firstMs && date.ms <= lastMs;
      if (next && isTold && haveRoom(previous, date, date.step) && haveRoom(date, next, date.step))
        kept.push(date);
      previous = date;
    }
  }

  divide(placed(utcMidnight(1 - LAST_YEAR), END), placed(utcMidnight(LAST_YEAR), END), 0);
  return kept;
}
