import { DAY_MS, daysInMonth, utcMidnight } from './calendar.js';
import type { TimePoint } from './time-span.js';

const ZERO = 48;
const NINE = 57;
const HYPHEN = 45;
const MINUTE_MS = 60_000;

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `YYYY-MM-DDThh:mmZ` without regular expressions, several times as fast as the
 * general way, because nearly all dates of a large file are of this kind. Anything else, a day that does not exist
 * included, is `undefined` and left to the general way, which gives the same answers.
 */
export function readPlainDate(text: string): TimePoint | undefined {
  const length = text.length;
  if (length !== 4 && length !== 7 && length !== 10 && length !== 17) return undefined;
  const year = numberAt(text, 0, 4);
  if (year < 0) return undefined;
  if (length === 4) return point(utcMidnight(year), utcMidnight(year + 1), 'year');
  const month = text.charCodeAt(4) === HYPHEN ? numberAt(text, 5, 7) : -1;
  if (month < 1 || month > 12) return undefined;
  if (length === 7) return point(utcMidnight(year, month - 1), utcMidnight(year, month), 'month');
  const day = text.charCodeAt(7) === HYPHEN ? numberAt(text, 8, 10) : -1;
  if (day < 1 || day > daysInMonth(year, month - 1)) return undefined;
  const startMs = utcMidnight(year, month - 1, day);
  if (length === 10) return point(startMs, startMs + DAY_MS, 'day');
  const isMinute = text[10] === 'T' && text[13] === ':' && text[16] === 'Z';
  const hour = isMinute ? numberAt(text, 11, 13) : -1;
  const minute = numberAt(text, 14, 16);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  const minuteMs = startMs + (hour * 60 + minute) * MINUTE_MS;
  return { ...point(minuteMs, minuteMs + MINUTE_MS, 'minute'), offsetMinutes: 0 };
}

function point(startMs: number, endMs: number, precision: TimePoint['precision']): TimePoint {
  return { startMs, endMs, precision, approximate: false, uncertain: false };
}

function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return -1;
    value = value * 10 + code - ZERO;
  }
  return value;
}
