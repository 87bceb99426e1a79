import { statementsOf } from '../model/cited-by.js';
import { glance } from '../model/columns.js';
import type { Emphasis } from './chart-input.js';
import type { Timeline } from '../model/timeline.js';

/** The events that rest on one of these sources. Linear in the events; each question after that is a few steps. */
export function emphasisOf(timeline: Timeline, sources: ReadonlySet<string>): Emphasis {
  const places: number[] = [];
  let place = 0;
  for (const event of glance(timeline.events)) {
    const isOn = statementsOf(event).some(({ cite }) => cite.some((c) => sources.has(c.source)));
    if (isOn) places.push(place);
    place++;
  }
  return {
    has(first, last) {
      let [low, high] = [0, places.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) < first) low = middle + 1;
        else high = middle;
      }
      return (places[low] ?? Infinity) <= last;
    },
  };
}
