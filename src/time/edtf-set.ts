import { readPoint } from './edtf-point.js';
import type { EdtfFailure } from './edtf-result.js';
import { isFailure } from './edtf-result.js';
import { spanBetween, spanOfPoint } from './edtf-span.js';
import type { TimeEnd, TimeSpan } from './time-span.js';

/**
 * Reads `[…]`, one of the dates, and `{…}`, all of them (EDTF level 2, "Set representation"): dates and ranges `a..b`
 * of one precision, separated by commas; the first may begin with `..` (or any earlier date), the last end with it.
 * The span runs from the earliest to the latest moment of any member, in whatever order they are written.
 */
export function readSet(text: string): TimeSpan | EdtfFailure {
  const isOneOf = text.startsWith('[');
  if (!text.endsWith(isOneOf ? ']' : '}')) return 'date.unreadable';
  const texts = text.slice(1, -1).split(/ *, */);
  const members: TimeSpan[] = [];
  for (const [index, memberText] of texts.entries()) {
    const member = readMember(memberText, index === 0, index === texts.length - 1);
    if (isFailure(member)) return member;
    members.push(member);
  }
  members.sort(byTime);
  const earliest = members[0];
  if (!earliest) return 'date.unreadable';
  const latest = members.reduce((a, b) => (b.endMs > a.endMs ? b : a));
  return {
    text,
    kind: isOneOf ? 'one-of' : 'all-of',
    startMs: earliest.startMs,
    endMs: latest.endMs,
    start: earliest.start,
    end: latest.end,
    members,
  };
}

function readMember(text: string, isFirst: boolean, isLast: boolean): TimeSpan | EdtfFailure {
  const [from = '', to, ...rest] = text.split('..');
  if (rest.length > 0) return 'date.unreadable';
  const start = readSide(from, isFirst);
  if (isFailure(start)) return start;
  if (to === undefined) {
    return start === 'open' ? 'date.unreadable' : spanOfPoint(text, start);
  }
  const end = readSide(to, isLast);
  if (isFailure(end)) return end;
  const isMixed = start !== 'open' && end !== 'open' && start.precision !== end.precision;
  return (isMixed ? undefined : spanBetween(text, start, end)) ?? 'date.unreadable';
}

/** A date, or nothing where the set may be open. */
function readSide(text: string, mayBeOpen: boolean): Exclude<TimeEnd, 'unknown'> | EdtfFailure {
  if (text === '' && mayBeOpen) return 'open';
  const point = readPoint(text);
  // Sets are of calendar dates: the standard has no instants in them.
  return isFailure(point) || point.offsetMinutes === undefined ? point : 'date.unreadable';
}

function byTime(a: TimeSpan, b: TimeSpan): number {
  // Two open starts are both -Infinity, whose difference is not a number.
  return a.startMs === b.startMs ? a.endMs - b.endMs : a.startMs - b.startMs;
}
