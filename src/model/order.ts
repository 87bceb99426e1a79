import { digitsOf, sortRows } from './radix.js';
import type { Steps } from './steps.js';

/** What rows are ordered by, each a column. */
export interface OrderKeys {
  /** UTC milliseconds; never NaN or -0. */
  readonly startMs: Float64Array;
  readonly rank: Uint8Array;
  /** UTC milliseconds; never NaN or -0. */
  readonly endMs: Float64Array;
}

const ROWS_A_STEP = 8192;

/** The rows in order, equal ones as they stand; `undefined` where all are in order already, as in most files. */
export function* orderOf(keys: OrderKeys): Steps<Uint32Array | undefined> {
  const { startMs, rank, endMs } = keys;
  const { length } = startMs;
  let from = 1;
  while (from < length && isInOrder(keys, from, Math.min(from + ROWS_A_STEP, length))) {
    from += ROWS_A_STEP;
    yield;
  }
  if (from >= length) return undefined;
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  const ends = digitsOf(endMs);
  yield;
  const starts = digitsOf(startMs);
  yield;
  yield* sortRows([ends, rank, starts], rows);
  return rows;
}

/** Whether none of the rows comes before the one above it. */
function isInOrder({ startMs, rank, endMs }: OrderKeys, from: number, to: number): boolean {
  for (let row = from; row < to; row++) {
    const order =
      at(startMs, row) - at(startMs, row - 1) ||
      at(rank, row) - at(rank, row - 1) ||
      at(endMs, row) - at(endMs, row - 1);
    if (order < 0) return false;
  }
  return true;
}

/** A number that is there. */
function at(column: Float64Array | Uint8Array, row: number): number {
  return column[row] ?? 0;
}
