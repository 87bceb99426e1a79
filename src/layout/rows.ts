import { bisectLeft } from 'd3';
import type { Columns } from '../model/columns.js';
import type { Projection } from '../time/projection.js';

/** Where the rows of a timeline stand on an axis. */
export interface Rows {
  /** The unit of a row; ascending with the rows. */
  readonly unitOf: (row: number) => number;
  /** The first row at or beyond a unit. O(log² n). */
  readonly firstAt: (unit: number) => number;
}

/** Rows on a projection's axis. One by one, rows of the same date follow each other a step apart; else they share a place. */
export function rowsOn({ startMs, count }: Columns, projection: Projection): Rows {
  const unitOf = (row: number) => {
    const ms = startMs[row] ?? Infinity;
    const unit = projection.toUnit(ms);
    const steps = projection.kind === 'even' && Number.isFinite(ms);
    return steps ? unit + row - bisectLeft(startMs, ms, 0, row) : unit;
  };
  const firstAt = (unit: number) => {
    let from = 0;
    let to = count;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (unitOf(middle) < unit) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return { unitOf, firstAt };
}

/** The same rows for one frame, which asks for the same places once for each of its bands. */
export function remembering({ unitOf, firstAt }: Rows): Rows {
  const known = new Map<number, number>();
  return {
    unitOf,
    firstAt(unit) {
      const row = known.get(unit) ?? firstAt(unit);
      known.set(unit, row);
      return row;
    },
  };
}
