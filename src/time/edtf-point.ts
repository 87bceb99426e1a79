import { utcMidnight } from './calendar.js';
import type { DigitBounds } from './edtf-digits.js';
import { digitBounds } from './edtf-digits.js';
import { readInstant } from './edtf-instant.js';
import type { DateParts } from './edtf-parts.js';
import { isSeason, splitDate } from './edtf-parts.js';
import { readPlainDate } from './edtf-plain.js';
import type { EdtfFailure } from './edtf-result.js';
import { inRange, isFailure } from './edtf-result.js';
import type { TimePoint } from './time-span.js';

/**
 * Reads one date of any EDTF level: a plain, qualified or partly unspecified calendar date, a season, a year of more
 * than four digits, or an instant. The same forms are read alone, as ends of an interval and as members of a set.
 */
export function readPoint(text: string): TimePoint | EdtfFailure {
  return readPlainDate(text) ?? (text.includes('T') ? readInstant(text) : readDate(text));
}

/** The general way for calendar dates; plain ones give the same as by `readPlainDate`. */
export function readDate(text: string): TimePoint | EdtfFailure {
  const parts = splitDate(text);
  if (!parts || (parts.month && parts.year.startsWith('Y'))) return 'date.unreadable';
  const bounds = isSeason(parts.month) ? seasonBounds(parts) : digitBounds(parts);
  if (isFailure(bounds)) return bounds;
  const point = {
    ...bounds,
    approximate: parts.approximate.length > 0,
    uncertain: parts.uncertain.length > 0,
  };
  return inRange(
    parts.isPartlyQualified || hasOddMask(parts) ? { ...point, written: text } : point,
  );
}

/** Seasons of the northern hemisphere, as newsrooms there mean them; winter runs into the next year. */
function seasonBounds({ year, month, day }: DateParts): DigitBounds | EdtfFailure {
  if (day || year.includes('X') || year === '-0000') return 'date.unreadable';
  const firstMonth = (Number(month) - 21) * 3 + 2;
  return {
    startMs: utcMidnight(Number(year), firstMonth),
    endMs: utcMidnight(Number(year), firstMonth + 3),
    precision: 'season',
  };
}

/** Unspecified digits that say more than a decade, century or millennium. */
function hasOddMask({ year, month, day }: DateParts): boolean {
  const digits = year + month + day;
  return digits.includes('X') && (month !== '' || !/^-?\d+X+$/.test(year));
}
