import type { DateWords, SeasonName } from '../i18n/dates.js';
import type { DateParts } from './edtf-parts.js';
import { splitDate } from './edtf-parts.js';
import type { DateStyle, Fields, Period } from './format-calendar.js';
import { calendarEnds, calendarText, isGregorianLocale } from './format-calendar.js';
import { instantTexts } from './format-instant.js';
import { joinList } from './intl.js';
import type { TimePoint } from './time-span.js';

const SEASONS: readonly SeasonName[] = ['spring', 'summer', 'autumn', 'winter'];

// `2004-XX`, `201X-XX-XX`, `2004-06-XX`: nothing is known after the first unknown digit.
const SIMPLE_MASK = /^-?(?:\d+X*(?:-XX)+|\d{4}-\d\d-XX)$/;

/**
 * A date in words at its own precision: "1989", "about 3 July 2025", "a day in June 2004", "winter 2001 – 2002".
 *
 * Calendar dates are in UTC, so that no reader's zone moves them; an instant is in its own offset, which is named.
 */
export function formatPoint(
  point: TimePoint,
  words: DateWords,
  locale: string,
  style: DateStyle,
): string {
  if (point.offsetMinutes !== undefined) {
    const { date, time, zone } = instantTexts(point, locale, style);
    return words.instant(date, time, zone);
  }
  const text = periodText(point, words, locale, style);
  const parts = point.written === undefined ? undefined : splitDate(point.written);
  if (!parts) return qualified(text, point, words);
  const digits = [parts.year, parts.month, parts.day].filter(Boolean).join('-');
  if (!digits.includes('X')) return partlyQualified(text, parts, words, locale);
  const known = qualified(text, point, words);
  if (SIMPLE_MASK.test(digits)) return words.unknownWithin(parts.day ? 'day' : 'month', known);
  return words.asWritten(known, point.written ?? '');
}

/** What `Intl` can name of a precision. */
export function fieldsOf({ precision }: TimePoint): Fields {
  return precision === 'month' || precision === 'day' ? precision : 'year';
}

function periodText(point: TimePoint, words: DateWords, locale: string, style: DateStyle): string {
  const { precision, startMs } = point;
  if (precision === 'season') {
    const name = SEASONS[Math.floor((new Date(startMs).getUTCMonth() - 2) / 3)] ?? 'spring';
    return words.season(name, calendarText(point, 'year', locale, style));
  }
  return precision === 'decade' || precision === 'century' || precision === 'millennium'
    ? yearsText(point, words, locale, style)
    : calendarText(point, fieldsOf(point), locale, style);
}

/** A decade has a name ("the 2010s") in the Gregorian calendar of our era; other rounds of years get their bounds. */
function yearsText(point: TimePoint, words: DateWords, locale: string, style: DateStyle): string {
  const first: Period = { startMs: point.startMs, endMs: point.startMs + 1 };
  const last: Period = { startMs: point.endMs - 1, endMs: point.endMs };
  const hasName = new Date(point.startMs).getUTCFullYear() >= 100 && isGregorianLocale(locale);
  return point.precision === 'decade' && hasName
    ? words.decade(calendarText(first, 'year', locale, style))
    : words.betweenYears(...calendarEnds(first, last, 'year', locale, style));
}

function qualified(text: string, { approximate, uncertain }: TimePoint, words: DateWords): string {
  if (approximate) return uncertain ? words.aboutUncertain(text) : words.about(text);
  return uncertain ? words.possibly(text) : text;
}

function partlyQualified(
  text: string,
  { approximate, uncertain }: DateParts,
  words: DateWords,
  locale: string,
): string {
  const [approximateParts = '', uncertainParts = ''] = [approximate, uncertain].map((parts) =>
    joinList(
      parts.map((part) => words.parts[part]),
      locale,
      'conjunction',
    ),
  );
  return words.partly(text, approximateParts, uncertainParts);
}
