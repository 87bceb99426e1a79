/** Places at which the law of an axis changes: two ascending series of one length, UTC ms and units. */
export interface Knots {
  readonly ms: Float64Array;
  readonly units: Float64Array;
}

/**
 * The distinct dates of a timeline, each as many units after the one before as `lengthOf` says.
 *
 * @param datesMs ascending; what is not finite is left out
 * @param lengthOf units of a stretch: its ms, and how many dates are equal to the one that begins it
 */
export function knotsOf(
  datesMs: ArrayLike<number>,
  lengthOf: (stretchMs: number, dates: number) => number,
): Knots {
  const ms = new Float64Array(datesMs.length);
  const units = new Float64Array(datesMs.length);
  let last = -1;
  let equal = 0;
  for (let i = 0; i < datesMs.length; i++) {
    const date = datesMs[i] ?? Number.NaN;
    if (!Number.isFinite(date)) continue;
    const stretchMs = last < 0 ? Infinity : date - at(ms, last);
    if (stretchMs > 0) {
      const unit = last < 0 ? 0 : at(units, last) + lengthOf(stretchMs, equal);
      ms[++last] = date;
      units[last] = unit;
      equal = 0;
    }
    equal++;
  }
  return { ms: ms.subarray(0, last + 1), units: units.subarray(0, last + 1) };
}

/** Counts the units from the beginning of the longest stretch: doubles are finest around zero, and there it counts most. */
export function countFromLongest({ ms, units }: Knots): void {
  let longestMs = 0;
  let origin = 0;
  for (let i = 1; i < ms.length; i++) {
    const stretchMs = at(ms, i) - at(ms, i - 1);
    if (stretchMs <= longestMs) continue;
    longestMs = stretchMs;
    origin = at(units, i - 1);
  }
  for (let i = 0; i < units.length; i++) units[i] = at(units, i) - origin;
}

/** Maps `x` from one ascending series to another, linear in between, with `slope` beyond both ends. O(log n). */
export function interpolate(
  from: Float64Array,
  to: Float64Array,
  x: number,
  slope: number,
): number {
  const last = from.length - 1;
  if (last < 0) return x * slope;
  if (x <= at(from, 0)) return at(to, 0) + (x - at(from, 0)) * slope;
  if (x >= at(from, last)) return at(to, last) + (x - at(from, last)) * slope;
  let i = 0;
  for (let after = last; after - i > 1;) {
    const middle = (i + after) >> 1;
    if (at(from, middle) <= x) i = middle;
    else after = middle;
  }
  const share = (x - at(from, i)) / (at(from, i + 1) - at(from, i));
  // Rounding must not carry the end of one stretch past the beginning of the next.
  return Math.min(at(to, i) + share * (at(to, i + 1) - at(to, i)), at(to, i + 1));
}

/** A typed array's element inside its bounds: the caller has checked the index. */
function at(array: Float64Array, index: number): number {
  return array[index] as number;
}
