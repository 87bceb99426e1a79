import { LAST_MS } from './calendar.js';
import type { TimePoint, TimeSpan } from './time-span.js';

/** Why a text gives no date: it is not one, or it lies beyond the years that a `Date` can hold. */
export type EdtfFailure = 'date.unreadable' | 'date.range';

/** What was read all the same: an instant without zone as UTC, an interval that ends before it begins as its start. */
export type EdtfNote = 'date.no-zone' | 'date.end-before-start';

/** A date as read, or why it could not be. */
export type EdtfResult =
  | { readonly ok: true; readonly span: TimeSpan; readonly notes: readonly EdtfNote[] }
  | { readonly ok: false; readonly code: EdtfFailure };

/** Tells a failure from what was read. */
export function isFailure(value: unknown): value is EdtfFailure {
  return value === 'date.unreadable' || value === 'date.range';
}

/** Lets a point pass when both its bounds fit into a `Date`. */
export function inRange(point: TimePoint): TimePoint | EdtfFailure {
  // NaN is out of range too, so the comparison asks for what is good.
  return point.startMs >= -LAST_MS && point.endMs <= LAST_MS ? point : 'date.range';
}
