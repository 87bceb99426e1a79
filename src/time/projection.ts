import { bisectRight } from 'd3';

/** Milliseconds in a calendar day. */
export const DAY_MS = 86_400_000;

/** How time is laid along the axis: true to the calendar, or with empty stretches shortened. */
export type ScaleKind = 'time' | 'compressed' | 'even';

/**
 * A strictly monotone, continuous and invertible map from time (UTC ms) to the units of an axis. It knows neither width
 * nor viewport, so the same moment always has the same unit: zoom and pan are linear in units.
 */
export interface Projection {
  readonly kind: ScaleKind;
  /** The time it is made for, UTC ms: beyond, an axis has nothing to tell. Infinite where it is good for any. */
  readonly rangeMs: readonly [number, number];
  readonly toUnit: (ms: number) => number;
  readonly toMs: (unit: number) => number;
}

/** True to the calendar: a unit is a day, counted from `originMs` so that precision is spent where the events are. */
export function timeProjection(originMs = 0): Projection {
  return {
    kind: 'time',
    rangeMs: [-Infinity, Infinity],
    toUnit: (ms) => (ms - originMs) / DAY_MS,
    toMs: (unit) => originMs + unit * DAY_MS,
  };
}

/**
 * Condensed time: the distance between two neighbouring distinct dates grows with the logarithm of the time between
 * them, `u += ln(1 + days)`, and is linear in between. Beyond the first and the last date a day is one unit, the slope
 * that the law has for dates close together.
 *
 * @param datesMs the dates that part the axis, ascending; equal neighbours count once. O(n) once, O(log n) a call.
 */
export function compressedProjection(datesMs: ArrayLike<number>): Projection {
  const knots = distinct(datesMs);
  const units = new Float64Array(knots.length);
  for (let i = 1; i < knots.length; i++) {
    units[i] = at(units, i - 1) + Math.log1p((at(knots, i) - at(knots, i - 1)) / DAY_MS);
  }
  return {
    kind: 'compressed',
    rangeMs: [knots[0] ?? -Infinity, knots[knots.length - 1] ?? Infinity],
    toUnit: (ms) => interpolate(knots, units, ms, 1 / DAY_MS),
    toMs: (unit) => interpolate(units, knots, unit, DAY_MS),
  };
}

/** One by one: stand-in. */
export function evenProjection(datesMs: ArrayLike<number>): Projection {
  const knots = distinct(datesMs);
  const units = new Float64Array(knots.length);
  let k = 0;
  for (let i = 0; i < datesMs.length; i++) {
    while (k < knots.length && at(knots, k) <= (datesMs[i] as number)) units[k++] = i;
  }
  return {
    kind: 'even',
    rangeMs: [knots[0] ?? -Infinity, knots[knots.length - 1] ?? Infinity],
    toUnit: (ms) => interpolate(knots, units, ms, 1 / DAY_MS),
    toMs: (unit) => interpolate(units, knots, unit, DAY_MS),
  };
}

/** Maps `x` from one ascending series to another, linear in between, with `slope` beyond both ends. */
function interpolate(from: Float64Array, to: Float64Array, x: number, slope: number): number {
  const last = from.length - 1;
  if (last < 0) return x * slope;
  if (x <= at(from, 0)) return at(to, 0) + (x - at(from, 0)) * slope;
  if (x >= at(from, last)) return at(to, last) + (x - at(from, last)) * slope;
  const i = bisectRight(from, x) - 1;
  const share = (x - at(from, i)) / (at(from, i + 1) - at(from, i));
  return at(to, i) + share * (at(to, i + 1) - at(to, i));
}

function distinct(sorted: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? Number.NaN;
    if (Number.isFinite(value) && (count === 0 || value > at(kept, count - 1)))
      kept[count++] = value;
  }
  return kept.slice(0, count);
}

/** A typed array's element inside its bounds: the caller has checked the index. */
function at(array: Float64Array, index: number): number {
  return array[index] as number;
}
