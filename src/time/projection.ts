import { DAY_MS } from './calendar.js';
import { countFromLongest, interpolate, knotsOf, type Knots } from './knots.js';

export { DAY_MS } from './calendar.js';

/** How time is laid along the axis: true to the calendar, with empty stretches shortened, or one step an event. */
export type ScaleKind = 'time' | 'compressed' | 'even';

/**
 * A strictly monotone, continuous and invertible map from time (UTC ms) to the units of an axis. It knows neither width
 * nor viewport, so the same moment always has the same unit: zoom and pan are linear in units.
 *
 * A moment comes back within a millisecond where |unit| × (ms in a unit there) < 2⁵², which ten thousand years of a
 * calendar are far from. An empty stretch after many dates can be beyond it, and no arithmetic helps: the doubles around
 * a unit are |unit| × 2⁻⁵³ apart at least, so where a unit has more milliseconds than doubles, two of them share one. The
 * dates from which a condensed projection is made always come back exactly.
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
 * that the law has for dates close together. Unit 0 is where the longest empty stretch begins.
 *
 * @param datesMs the dates that part the axis, ascending; equal neighbours count once. O(n) once, O(log n) a call.
 */
export function compressedProjection(datesMs: ArrayLike<number>): Projection {
  const knots = knotsOf(datesMs, (stretchMs) => Math.log1p(stretchMs / DAY_MS));
  countFromLongest(knots);
  return along('compressed', knots);
}

/**
 * One step an event: the unit of a date is the number of earlier ones, so equal dates have all their steps from there on,
 * before the next date. Linear in between; beyond the first and the last date a day is one unit.
 *
 * @param datesMs the dates of the events, ascending; what is not finite does not count. O(n) once, O(log n) a call.
 */
export function evenProjection(datesMs: ArrayLike<number>): Projection {
  return along(
    'even',
    knotsOf(datesMs, (_, dates) => dates),
  );
}

function along(kind: ScaleKind, { ms, units }: Knots): Projection {
  return {
    kind,
    rangeMs: [ms[0] ?? -Infinity, ms[ms.length - 1] ?? Infinity],
    toUnit: (moment) => interpolate(ms, units, moment, 1 / DAY_MS),
    toMs: (unit) => interpolate(units, ms, unit, DAY_MS),
  };
}
