import { readPoint } from './edtf-point.js';
import type { EdtfFailure } from './edtf-result.js';
import { isFailure } from './edtf-result.js';
import type { TimeEnd, TimePoint, TimeSpan } from './time-span.js';

/** A span that is one date. */
export function spanOfPoint(text: string, point: TimePoint): TimeSpan {
  const { startMs, endMs } = point;
  return { text, kind: 'date', startMs, endMs, start: point, end: point };
}

/**
 * The interval from the earliest moment of its start to the latest of its end. Where the end is wholly before the
 * start it is left out, and the span is a `date`: that of the start. `undefined` where neither end is a date.
 */
export function spanBetween(text: string, start: TimeEnd, end: TimeEnd): TimeSpan | undefined {
  const from = typeof start === 'string' ? undefined : start;
  const to = typeof end === 'string' ? undefined : end;
  if (!from && !to) return undefined;
  if (from && to && to.endMs <= from.startMs) return spanOfPoint(text, from);
  const startMs = from ? from.startMs : -Infinity;
  return { text, kind: 'interval', startMs, endMs: to ? to.endMs : Infinity, start, end };
}

/**
 * Reads `start/end` (EDTF levels 0 to 2, "Time Interval"), each end with a precision and qualification of its own.
 * `..` is open and nothing is unknown; at least one end must be a date. Intervals of instants are our extension.
 */
export function readInterval(text: string): TimeSpan | EdtfFailure {
  const [startText = '', endText = '', ...rest] = text.split('/');
  if (rest.length > 0) return 'date.unreadable';
  const start = readEnd(startText);
  if (isFailure(start)) return start;
  const end = readEnd(endText);
  if (isFailure(end)) return end;
  return spanBetween(text, start, end) ?? 'date.unreadable';
}

function readEnd(text: string): TimeEnd | EdtfFailure {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readPoint(text);
}
