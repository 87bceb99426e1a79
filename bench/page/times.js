import { categories } from '../data/words.mjs';

export { categories };

export const colours = [
  ...['#4269d0', '#efb118', '#ff725c', '#6cc5b0', '#3ca951', '#ff8ab7', '#a463f2', '#97bbf5'],
];

export const startOf = (event) => Date.parse(event.start);
export const endOf = (event) => (event.end ? Date.parse(event.end) : undefined);
export const laneOf = (event) => categories.indexOf(event.category);

/** A height within the lane of a category, for charts that would draw all events of one at the same. */
export const heightOf = (event, i) => laneOf(event) + ((i * 37) % 50) / 70;

/** From the first start to the last end of events in order. */
export function extentOf(events) {
  let last = startOf(events[0]) + 1;
  for (const event of events) last = Math.max(last, endOf(event) ?? startOf(event));
  return [startOf(events[0]), last];
}

/** The first index whose time is not before `time`. */
export function lowerBound(times, time, from = 0, to = times.length) {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
