import type { Steps } from './steps.js';
import type { TimelineEvent } from './timeline.js';

/** What rows are ordered by, each a column. */
export interface OrderKeys {
  /** UTC milliseconds; never NaN. */
  readonly startMs: Float64Array;
  readonly rank: Uint8Array;
  /** UTC milliseconds; never NaN. */
  readonly endMs: Float64Array;
}

const ROWS_A_STEP = 8192;

/**
 * The order of events everywhere: earliest possible moment, rank, latest possible moment, place in the file. Undated ones
 * come last, in the order of the file.
 */
export function* inOrder(events: readonly TimelineEvent[]): Steps<readonly TimelineEvent[]> {
  const { length } = events;
  const keys = {
    startMs: new Float64Array(length),
    rank: new Uint8Array(length),
    endMs: new Float64Array(length),
  };
  for (const [i, { span, rank }] of events.entries()) {
    if (i % ROWS_A_STEP === 0) yield;
    keys.startMs[i] = span ? span.startMs : Infinity; // no event begins there
    keys.rank[i] = span ? rank : 0;
    keys.endMs[i] = span ? span.endMs : 0;
  }
  const rows = yield* orderOf(keys);
  if (!rows) return events;
  const sorted: TimelineEvent[] = [];
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_A_STEP === 0) yield;
    const event = events[row];
    if (event) sorted.push(event);
  }
  return sorted;
}

/** The rows in order, equal ones as they stand; `undefined` where all are in order already, as in most files. */
export function* orderOf(keys: OrderKeys): Steps<Uint32Array | undefined> {
  const { startMs, rank, endMs } = keys;
  const { length } = startMs;
  const isAfter = (a: number, b: number) => {
    const ranks = at(rank, a) - at(rank, b);
    return ranks > 0 || (ranks === 0 && at(endMs, a) > at(endMs, b));
  };
  let sorted = 1;
  for (; sorted < length; sorted++) {
    if (sorted % ROWS_A_STEP === 0) yield;
    const before = at(startMs, sorted - 1);
    const here = at(startMs, sorted);
    if (before > here || (before === here && isAfter(sorted - 1, sorted))) break;
  }
  if (sorted >= length) return undefined;

  // A merge sort from the bottom up. The starts move with their rows, so that memory is read from one end to the other.
  let from = { startMs: startMs.slice(), rows: new Uint32Array(length) };
  let to = { startMs: new Float64Array(length), rows: new Uint32Array(length) };
  for (let row = 0; row < length; row++) from.rows[row] = row;
  for (let width = 1; width < length; width *= 2) {
    for (let low = 0; low < length; low += width * 2) {
      const middle = Math.min(low + width, length);
      const high = Math.min(middle + width, length);
      let left = low;
      let right = middle;
      for (let k = low; k < high; k++) {
        if (k % ROWS_A_STEP === 0) yield;
        const a = at(from.startMs, left);
        const b = at(from.startMs, right);
        const isRightNext =
          right < high &&
          (left >= middle ||
            a > b ||
            (a === b && isAfter(at(from.rows, left), at(from.rows, right))));
        const next = isRightNext ? right++ : left++;
        to.startMs[k] = at(from.startMs, next);
        to.rows[k] = at(from.rows, next);
      }
    }
    [from, to] = [to, from];
  }
  return from.rows;
}

/** A number that is there. */
function at(column: Float64Array | Uint32Array | Uint8Array, row: number): number {
  return column[row] ?? 0;
}
