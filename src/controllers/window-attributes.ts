import type { TimelineRange } from '../events.js';
import { parseEdtf } from '../time/edtf.js';
import { warnOnce } from './attributes.js';

/** A moment as a page's author gives it: EDTF, UTC ms, or a date object. */
export type Moment = string | number | Date;

/**
 * The window that two moments ask for; one left out is the end of the timeline's own domain.
 *
 * @returns undefined where neither is given, or neither can be read
 */
export function windowOf(
  from: Moment | undefined,
  to: Moment | undefined,
  domainMs: readonly [number, number],
): TimelineRange | undefined {
  const fromMs = edgeMs(from, 'from');
  const toMs = edgeMs(to, 'to');
  if (fromMs === undefined && toMs === undefined) return undefined;
  const range = { from: fromMs ?? domainMs[0], to: toMs ?? domainMs[1] };
  if (range.from < range.to) return range;
  warnOnce(
    'window.empty',
    `The window from ${String(from)} to ${String(to)} is empty; all is shown.`,
  );
  return undefined;
}

/** The earliest moment of `from`, the latest of `to`. */
function edgeMs(moment: Moment | null | undefined, edge: 'from' | 'to'): number | undefined {
  // Lit sets null where an attribute is removed
  if (moment === undefined || moment === null || moment === '') return undefined;
  if (typeof moment !== 'string') return Number(moment);
  const read = parseEdtf(moment);
  const ms = read.ok ? (edge === 'from' ? read.span.startMs : read.span.endMs) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  warnOnce('attribute.unreadable-date', `${edge}="${moment}" is not an EDTF date; it is ignored.`);
  return undefined;
}

/** A moment as EDTF writes it: to the second in years of four digits, to the day before year 0, to the year beyond. */
export function edtfOf(ms: number): string {
  const date = new Date(Math.min(Math.max(ms, -LAST_MS), LAST_MS));
  const year = date.getUTCFullYear();
  if (Math.abs(year) > 9999) return `Y${year}`;
  const text = date.toISOString();
  return year < 0 ? text.replace(/^-00(\d{4}.{6}).*$/u, '-$1') : text.replace(/\.\d+Z$/u, 'Z');
}

/** The last moment of a `Date`. */
const LAST_MS = 8.64e15;
