import type { EventList } from './timeline.js';

/** The place of an event in its timeline; -1 where there is none of that id. */
export function indexOfEvent(events: EventList, id: string | undefined): number {
  let index = 0;
  for (const event of events) {
    if (event.id === id) return index;
    index++;
  }
  return -1;
}
