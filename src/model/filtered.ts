import { bringsColumns } from './columns.js';
import { PickedEvents } from './picked-events.js';
import type { EventList, Timeline } from './timeline.js';

/**
 * A timeline with some of its events; all else, sources included, is as it was. It is the same one where all are kept. Of
 * events in columns only numbers are copied, 27 bytes an event at most: a million can be filtered without being made.
 *
 * @param keep places, ascending
 */
export function filterTimeline(timeline: Timeline, keep: ArrayLike<number>): Timeline {
  const { events } = timeline;
  if (keep.length === events.length) return timeline;
  return Object.freeze({ ...timeline, events: pick(events, keep) });
}

function pick(events: EventList, keep: ArrayLike<number>): EventList {
  if (bringsColumns(events)) return new PickedEvents(events, Uint32Array.from(keep));
  return Object.freeze(
    Array.from(keep, (place) => events.at(place)).filter((event) => event !== undefined),
  );
}
