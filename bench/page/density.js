import { lowerBound } from './times.js';

/** Calls `draw(x, count)` for each column of pixels that has events, however many there are. */
export function eachColumn(times, from, to, width, draw) {
  const step = (to - from) / width;
  const last = lowerBound(times, to + 1);
  let first = lowerBound(times, from);
  for (let x = 0; x < width && first < last; x++) {
    const next = lowerBound(times, from + (x + 1) * step, first, last);
    if (next > first) draw(x, next - first);
    first = next;
  }
}
