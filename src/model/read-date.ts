import { parseEdtf } from '../time/edtf.js';
import type { TimeSpan } from '../time/time-span.js';
import { report, shown, type Reading } from './reading.js';

const LONGEST_DAY = 'YYYY-MM-DD'.length;

/**
 * Reads a date where the reader stands, and reports what is wrong with it.
 *
 * @param isEventDate without it, an event is undated
 * @returns a frozen span, or nothing where the text cannot be read
 */
export function readDate(
  text: string,
  reading: Reading,
  isEventDate = false,
): TimeSpan | undefined {
  const isDay = text.length <= LONGEST_DAY;
  const known = isDay && reading.dates.get(text);
  if (known) return known;
  const result = parseEdtf(text);
  if (result.ok) {
    for (const code of result.notes) report(reading, code, { value: shown(text, reading) });
    const span = freezeSpan(result.span);
    if (isDay && result.notes.length === 0) reading.dates.set(text, span);
    return span;
  }
  report(reading, result.code, {
    value: shown(text, reading),
    loss: isEventDate ? 'date' : 'value',
  });
  return undefined;
}

/** Freezes a span with all that it holds. */
export function freezeSpan(span: TimeSpan): TimeSpan {
  Object.freeze(span.start);
  if (span.end !== span.start) Object.freeze(span.end);
  if (span.members) Object.freeze(span.members).forEach(freezeSpan);
  return Object.freeze(span);
}
