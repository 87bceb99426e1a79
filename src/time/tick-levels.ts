import { DAY_MS, utcMidnight } from './calendar.js';
import type { TickUnit } from './tick-words.js';

/** A rhythm of round dates: every `step` years, months, days of a month, or smaller units. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
  /** Average length of the unit. */
  readonly unitMs: number;
}

const HOUR_MS = 3_600_000;
const MONTH_MS = 30.436875 * DAY_MS;

/** From coarse to fine, each dividing the stretches of the one before. Of two steps the first is taken if all of it has room. */
export const TICK_LEVELS: readonly (readonly TickStep[])[] = [
  ...[5, 4, 3, 2, 1, 0].flatMap((power) => {
    const ten = 10 ** power;
    return levels('year', 12 * MONTH_MS, [2 * ten, 5 * ten], [ten]);
  }),
  ...levels('month', MONTH_MS, [6], [2, 3], [1]),
  ...levels('day', DAY_MS, [10, 15], [2, 5], [1]),
  ...levels('minute', HOUR_MS, [12], [6], [2, 3], [1]),
  ...levels('minute', HOUR_MS / 60, [30], [10, 15], [2, 5], [1]),
  ...levels('second', 1000, [30], [10, 15], [2, 5], [1]),
];

function levels(unit: TickUnit, unitMs: number, ...all: readonly number[][]): TickStep[][] {
  return all.map((steps) => steps.map((step) => ({ unit, step, unitMs })));
}

/**
 * The dates of a level between two neighbouring dates of the level above. A date that is much closer to one of the two
 * than a step makes way for it: the 30th for the next month.
 */
export function datesBetween(fromMs: number, toMs: number, level: TickStep): readonly number[] {
  const { step, unitMs } = level;
  const { count, startOf } = counting(fromMs, level);
  const dates: number[] = [];
  for (let next = Math.floor(count / step) * step + step; ; next += step) {
    const ms = startOf(next);
    if (ms >= toMs) return dates;
    if (Math.min(ms - fromMs, toMs - ms) > 0.6 * step * unitMs) dates.push(ms);
  }
}

/** How a unit is counted from a date on: its own number, and where the one of another number starts. */
function counting(fromMs: number, { unit, unitMs }: TickStep) {
  const date = new Date(fromMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'year':
      return { count: year > 0 ? year : year - 1, startOf: yearStart };
    case 'month':
      return { count: month, startOf: (next: number) => utcMidnight(year, next) };
    case 'day':
      return {
        count: date.getUTCDate(),
        startOf: (next: number) => utcMidnight(year, month, next),
      };
    case 'minute':
    case 'second':
      return { count: 0, startOf: (next: number) => fromMs + next * unitMs };
  }
}

/** Readers count without a year 0: -1 is 1 BC, and after 100 BC year 1 comes in the place of 0. */
function yearStart(count: number): number {
  return utcMidnight(count < 0 ? count + 1 : Math.max(count, 1));
}
