import { DAY_MS, utcMidnight } from '../time/calendar.js';

/** The years whose days EDTF can write, UTC milliseconds, the end exclusive. */
export const FIRST_MS = utcMidnight(-9999);
export const END_MS = utcMidnight(10_000);

const MINUTE_MS = 60_000;

/** How long a moment without an end lasts, milliseconds: as long as what is written of it. */
export function lengthOf(startMs: number): number {
  return startMs % DAY_MS === 0 ? DAY_MS : momentOf(startMs);
}

/** The same for the start of an interval, which is of days only where its end is too. */
export function lengthOfStart(startMs: number, endMs: number): number {
  return endMs % DAY_MS === 0 ? lengthOf(startMs) : momentOf(startMs);
}

function momentOf(ms: number): number {
  if (ms % MINUTE_MS === 0) return MINUTE_MS;
  return ms % 1000 === 0 ? 1000 : 1;
}

/** EDTF for a moment that has no end. */
export function dateText(startMs: number): string {
  return textOf(startMs, lengthOf(startMs));
}

/** EDTF for what lasts from a moment to another (exclusive): its last day, minute, second or millisecond is named. */
export function intervalText(startMs: number, endMs: number): string {
  const isOfDays = startMs % DAY_MS === 0 && endMs % DAY_MS === 0;
  const lastMs = isOfDays ? DAY_MS : momentOf(endMs);
  return `${textOf(startMs, lengthOfStart(startMs, endMs))}/${textOf(endMs - lastMs, lastMs)}`;
}

function textOf(ms: number, lengthMs: number): string {
  const iso = new Date(ms).toISOString().replace(/^-00/, '-');
  const time = iso.indexOf('T');
  if (lengthMs === DAY_MS) return iso.slice(0, time);
  if (lengthMs === 1) return iso;
  return `${iso.slice(0, time + (lengthMs === 1000 ? 9 : 6))}Z`;
}
