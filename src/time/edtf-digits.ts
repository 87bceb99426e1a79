import { DAY_MS, daysInMonth, LAST_YEAR, utcMidnight } from './calendar.js';
import type { DateParts } from './edtf-parts.js';
import type { EdtfFailure } from './edtf-result.js';
import type { Precision } from './time-span.js';

/** From the earliest to the latest moment (exclusive) that the digits allow, and the finest unit they fully name. */
export interface DigitBounds {
  readonly startMs: number;
  readonly endMs: number;
  readonly precision: Precision;
}

/** Precision of a year whose first unknown digit is the second, third or fourth. */
const YEAR_MASK_PRECISION: readonly Precision[] = ['year', 'millennium', 'century', 'decade'];

/**
 * The bounds of a year, month or day in which `X` stands for any digit (EDTF levels 1 and 2, "Unspecified digit"): the
 * earliest and the latest date that exists and fits, so `19XX-02-29` runs from 1904 to 1996.
 *
 * A year without its first digit (`XXXX-12-XX`) has no bounds that could be drawn and is unreadable. So is a pattern
 * that no date fits. Looks at a thousand years at most.
 */
export function digitBounds({ year, month, day }: DateParts): DigitBounds | EdtfFailure {
  if (/^-?X/.test(year) || year === '-0000') return 'date.unreadable';
  const years = yearsThatFit(year);
  const months = month ? numbersThatFit(month, 1, 12) : [1];
  const days = day ? numbersThatFit(day, 1, 31) : [1];
  const first = firstThatExists(years, months, days);
  const last = firstThatExists(years.reverse(), months.reverse(), days.reverse());
  if (!first || !last) return 'date.unreadable';
  if (Math.abs(first[0]) > LAST_YEAR) return 'date.range';
  const [lastYear, lastMonth, lastDay] = last;
  return {
    startMs: utcMidnight(...first),
    endMs: day
      ? utcMidnight(lastYear, lastMonth, lastDay) + DAY_MS
      : utcMidnight(lastYear + (month ? 0 : 1), lastMonth + (month ? 1 : 0)),
    precision: precisionOf(year, month, day),
  };
}

function precisionOf(year: string, month: string, day: string): Precision {
  const unknown = year.replace('-', '').indexOf('X');
  if (unknown > 0) return YEAR_MASK_PRECISION[unknown] ?? 'year';
  if (!month || month.includes('X')) return 'year';
  return !day || day.includes('X') ? 'month' : 'day';
}

function yearsThatFit(year: string): number[] {
  const digits = year.replace(/[Y-]/g, '');
  if (!year.includes('-')) return fill(digits);
  // There is no year -0: 1 BC is written 0000.
  return fill(digits)
    .reverse()
    .filter(Boolean)
    .map((number) => -number);
}

function numbersThatFit(mask: string, from: number, to: number): number[] {
  return fill(mask).filter((number) => number >= from && number <= to);
}

/** Every number that a mask can mean, ascending. */
function fill(mask: string): number[] {
  if (!mask.includes('X')) return [Number(mask)];
  let numbers = [0];
  for (const digit of mask) {
    const [low, high] = digit === 'X' ? [0, 9] : [Number(digit), Number(digit)];
    const longer: number[] = [];
    for (const number of numbers) {
      for (let last = low; last <= high; last += 1) longer.push(number * 10 + last);
    }
    numbers = longer;
  }
  return numbers;
}

/** The first year, month (from 0) and day, tried in the order given, that make a date. */
function firstThatExists(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): [number, number, number] | undefined {
  for (const year of years) {
    for (const month of months) {
      const length = daysInMonth(year, month - 1);
      const day = days.find((candidate) => candidate <= length);
      if (day !== undefined) return [year, month - 1, day];
    }
  }
  return undefined;
}
