import { utcMidnight } from './calendar.js';
import { withGroupedYear } from './grouped-year.js';
import type { DateFormat } from './intl.js';
import { dateFormat } from './intl.js';

/** Full words for sentences and accessible names, or shorter ones for cards. */
export type DateStyle = 'full' | 'short';

/** A period of the Gregorian calendar: UTC milliseconds, `endMs` exclusive. */
export interface Period {
  readonly startMs: number;
  readonly endMs: number;
}

/** What is named of a period. */
export type Fields = 'year' | 'month' | 'day';

// Outside these years a bare number is hardly recognised as a year, so the era is named.
const ERA_BEFORE_MS = utcMidnight(100);
const ERA_FROM_MS = utcMidnight(10_000);

/**
 * A period in words of `Intl`, naming no more than its year, month or day: "1989", "February 2003", "15 March 44 BC".
 *
 * A Gregorian year or month covers parts of two in another calendar, and a winter parts of two years; then it is
 * given as what it covers ("1402–1403").
 */
export function calendarText(
  period: Period,
  fields: Fields,
  locale: string,
  style: DateStyle,
): string {
  const { formatter, isGregorian } = formatFor(period, fields, locale, style);
  if (!isGregorian || period.endMs > endOfUnit(period.startMs, fields)) {
    return formatter.formatRange(period.startMs, period.endMs - 1);
  }
  return isLongYear(period)
    ? withGroupedYear(formatter, period.startMs, locale)
    : formatter.format(period.startMs);
}

/**
 * The two ends of a period as texts to put between words. What both share is said once where the language can do so:
 * "3" and "31 July 2025", "50" and "41 BC".
 */
export function calendarEnds(
  first: Period,
  last: Period,
  fields: Fields,
  locale: string,
  style: DateStyle,
): [string, string] {
  const whole = { startMs: first.startMs, endMs: last.endMs };
  const shared = isLongYear(whole) ? undefined : sharedEnds(whole, fields, locale, style);
  return (
    shared ?? [
      calendarText(first, fields, locale, style),
      calendarText(last, fields, locale, style),
    ]
  );
}

/** Cuts what `Intl` says of a range at its dash; `undefined` where that is not safe or shortens nothing. */
function sharedEnds(
  whole: Period,
  fields: Fields,
  locale: string,
  style: DateStyle,
): [string, string] | undefined {
  const { formatter } = formatFor(whole, fields, locale, style);
  const parts = formatter.formatRangeToParts(whole.startMs, whole.endMs - 1);
  const cut = parts.findIndex(({ source }) => source === 'endRange');
  const isShared = parts.filter(({ source }) => source === 'shared').length > 1;
  if (cut < 0 || !isShared) return undefined;
  const textOf = (some: typeof parts): string => some.map(({ value }) => value).join('');
  const before = textOf(parts.slice(0, cut));
  const start = before.replace(/\s*\p{Dash_Punctuation}\s*$/u, '');
  return start === before ? undefined : [start, textOf(parts.slice(cut))];
}

/** Whether the locale's dates are in the calendar in which EDTF counts. */
export function isGregorianLocale(locale: string): boolean {
  return dateFormat(locale, 'calendar', {}).isGregorian;
}

function formatFor(period: Period, fields: Fields, locale: string, style: DateStyle): DateFormat {
  const hasEra = period.startMs < ERA_BEFORE_MS || period.endMs > ERA_FROM_MS;
  const key = `${fields} ${style} ${hasEra}`;
  const month = style === 'full' ? 'long' : 'short';
  return dateFormat(locale, key, {
    year: 'numeric',
    ...(fields === 'year' ? {} : { month }),
    ...(fields === 'day' ? { day: 'numeric' } : {}),
    ...(hasEra ? { era: 'short' } : {}),
  });
}

function isLongYear({ startMs, endMs }: Period): boolean {
  return startMs < utcMidnight(-9999) || endMs > ERA_FROM_MS;
}

function endOfUnit(startMs: number, fields: Fields): number {
  const date = new Date(startMs);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (fields === 'year') return utcMidnight(year + 1);
  return fields === 'month' ? utcMidnight(year, month + 1) : utcMidnight(year, month, day + 1);
}
