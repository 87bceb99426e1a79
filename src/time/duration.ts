import { UTCDateMini } from '@date-fns/utc/date/mini';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { startOfMonth } from 'date-fns/startOfMonth';
import { numberFormat } from './intl.js';

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

const DAY_MS = 86_400_000;

/**
 * The time between two moments (UTC ms, in either order) in its biggest whole unit, rounded down: "17 years", "3 months",
 * "5 days"; "0 seconds" below one. `Intl.DurationFormat` is too young, so this is `Intl.NumberFormat` with a unit.
 *
 * Years and months are those of the calendar: 15 February 1989 to 15 February 2006 are 17 years, which average lengths
 * would make 16.
 */
export function durationInWords(fromMs: number, toMs: number, locale: string): string {
  const lengthMs = Math.abs(toMs - fromMs);
  const months = wholeMonths(Math.min(fromMs, toMs), Math.max(fromMs, toMs));
  const counts: readonly (readonly [number, Unit])[] = [
    [Math.floor(months / 12), 'year'],
    [months, 'month'],
    [Math.floor(lengthMs / DAY_MS), 'day'],
    [Math.floor(lengthMs / 3_600_000), 'hour'],
    [Math.floor(lengthMs / 60_000), 'minute'],
  ];
  const seconds: readonly [number, Unit] = [Math.floor(lengthMs / 1000), 'second'];
  const [count, unit] = counts.find(([some]) => some >= 1) ?? seconds;
  return numberFormat(locale, unit, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function wholeMonths(fromMs: number, toMs: number): number {
  const from = new UTCDateMini(fromMs);
  const to = new UTCDateMini(toMs);
  const isLastPartial = toMs - Number(startOfMonth(to)) < fromMs - Number(startOfMonth(from));
  return differenceInCalendarMonths(to, from) - (isLastPartial ? 1 : 0);
}
