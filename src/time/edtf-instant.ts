import { daysInMonth, utcMidnight } from './calendar.js';
import type { EdtfFailure } from './edtf-result.js';
import { inRange } from './edtf-result.js';
import type { TimePoint } from './time-span.js';

const MINUTE_MS = 60_000;

// Date, time to the minute, second or fraction, and Z or an offset. ISO 8601 allows a true minus sign as well.
const INSTANT =
  /^(-?\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(Z|([+\-\u2212])(\d\d)(?::?([0-5]\d))?)?$/;

/**
 * Reads a date with a time of day: EDTF level 0 ("Date and Time"), and as our extension minutes without seconds and
 * fractions of a second, of which milliseconds are kept. Without `Z` or offset it is taken as UTC.
 *
 * The point lasts as long as its precision: `14:30Z` is the whole minute. Hour 24, leap seconds and offsets outside
 * −12:00 to +14:00 are unreadable.
 */
export function readInstant(text: string): TimePoint | EdtfFailure {
  const match = INSTANT.exec(text);
  if (!match) return 'date.unreadable';
  const [, yearText = '', month, day, hour, minute, second, fraction] = match;
  const year = Number(yearText);
  const offsetMinutes = offsetOf(match[9] ?? '+', match[10] ?? '00', match[11] ?? '00');
  const dayExists = Number(day) >= 1 && Number(day) <= daysInMonth(year, Number(month) - 1);
  if (yearText === '-0000' || !dayExists || offsetMinutes === undefined) return 'date.unreadable';
  const [precision, lengthMs] = precisionOf(second, fraction);
  const startMs =
    utcMidnight(year, Number(month) - 1, Number(day)) +
    (Number(hour) * 60 + Number(minute) - offsetMinutes) * MINUTE_MS +
    Number(second ?? 0) * 1000 +
    Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  return inRange({
    startMs,
    endMs: startMs + lengthMs,
    precision,
    approximate: false,
    uncertain: false,
    offsetMinutes,
  });
}

function precisionOf(
  second: string | undefined,
  fraction: string | undefined,
): ['minute' | 'second' | 'millisecond', number] {
  if (fraction) return ['millisecond', 1];
  return second ? ['second', 1000] : ['minute', MINUTE_MS];
}

/** Minutes east of UTC; `undefined` for one that no place has, and for −00:00, which ISO 8601 forbids. */
function offsetOf(sign: string, hours: string, minutes: string): number | undefined {
  const east = Number(hours) * 60 + Number(minutes);
  if (sign === '+') return east <= 14 * 60 ? east : undefined;
  return east > 0 && east <= 12 * 60 ? -east : undefined;
}
