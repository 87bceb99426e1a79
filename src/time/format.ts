import type { DateUnit, DateWords } from '../i18n/dates.js';
import type { DateStyle } from './format-calendar.js';
import { calendarEnds } from './format-calendar.js';
import { instantTexts } from './format-instant.js';
import { fieldsOf, formatPoint } from './format-point.js';
import { joinList } from './intl.js';
import type { TimeEnd, TimePoint, TimeSpan } from './time-span.js';

export { durationInWords } from './duration.js';
export type { DateStyle } from './format-calendar.js';
export { formatPoint } from './format-point.js';

/**
 * A date, interval or set in words, each end at its own precision: "27 September 1996 to about 2001",
 * "since 15 August 2021", "1667 or 1670 to 1672". Names of months, eras and digits come from `Intl` in `locale` (a BCP 47
 * tag, `-u-ca-` for another calendar; English where `Intl` refuses it), all else from `words`. Formatters are kept.
 */
export function formatSpan(
  span: TimeSpan,
  words: DateWords,
  locale: string,
  style: DateStyle,
): string {
  const { kind, start, end } = span;
  if (kind === 'interval') return intervalText(start, end, words, locale, style) ?? span.text;
  if (kind !== 'date') return setText(span, words, locale, style);
  return isPoint(start) ? formatPoint(start, words, locale, style) : span.text;
}

function intervalText(
  start: TimeEnd,
  end: TimeEnd,
  words: DateWords,
  locale: string,
  style: DateStyle,
): string | undefined {
  const join = (from: string, to: string): string =>
    style === 'full' ? words.interval(from, to) : words.shortInterval(from, to);
  if (isPoint(start)) {
    if (isPoint(end)) return joinEnds(start, end, words, locale, style, join);
    const text = formatPoint(start, words, locale, style);
    return end === 'open' ? words.since(text) : words.endUnknown(text);
  }
  if (!isPoint(end)) return undefined;
  const text = formatPoint(end, words, locale, style);
  return start === 'open' ? words.until(text) : words.startUnknown(text);
}

/** Puts words between two dates and says once what they share: "3 to 31 July 2025", "14:30 to 16:00 UTC". */
function joinEnds(
  start: TimePoint,
  end: TimePoint,
  words: DateWords,
  locale: string,
  style: DateStyle,
  join: (start: string, end: string) => string,
): string {
  if (start.offsetMinutes !== undefined && start.offsetMinutes === end.offsetMinutes) {
    const from = instantTexts(start, locale, style);
    const to = instantTexts(end, locale, style);
    if (from.date === to.date) return words.instant(from.date, join(from.time, to.time), from.zone);
  }
  if (isBare(start) && isBare(end) && start.precision === end.precision) {
    return join(...calendarEnds(start, end, fieldsOf(start), locale, style));
  }
  return join(formatPoint(start, words, locale, style), formatPoint(end, words, locale, style));
}

function setText(span: TimeSpan, words: DateWords, locale: string, style: DateStyle): string {
  const { kind, members = [] } = span;
  const [only] = members;
  if (
    kind === 'one-of' &&
    members.length === 1 &&
    only &&
    isPoint(only.start) &&
    isPoint(only.end)
  ) {
    const { start, end } = only;
    if (start === end) return formatPoint(start, words, locale, style);
    // Members are calendar dates, so the precision is a unit of the calendar.
    const unit = start.precision as DateUnit;
    return joinEnds(start, end, words, locale, style, (first, last) =>
      words.oneBetween(unit, first, last),
    );
  }
  const texts = members.map((member) => {
    const { start, end } = member;
    if (!isPoint(start) && isPoint(end)) {
      const text = formatPoint(end, words, locale, style);
      return kind === 'one-of' ? words.orEarlier(text) : words.andEarlier(text);
    }
    if (!isPoint(end) && isPoint(start)) {
      const text = formatPoint(start, words, locale, style);
      return kind === 'one-of' ? words.orLater(text) : words.andLater(text);
    }
    return formatSpan(member, words, locale, style);
  });
  return joinList(texts, locale, kind === 'one-of' ? 'disjunction' : 'conjunction');
}

/** A whole year, month or day without qualification, whose text is all `Intl`'s. */
function isBare({ precision, approximate, uncertain, written, offsetMinutes }: TimePoint): boolean {
  const isWhole = precision === 'year' || precision === 'month' || precision === 'day';
  const isPlain = !approximate && !uncertain;
  return isWhole && isPlain && written === undefined && offsetMinutes === undefined;
}

function isPoint(end: TimeEnd): end is TimePoint {
  return typeof end !== 'string';
}
