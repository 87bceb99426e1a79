import { bringsColumns } from './columns.js';
import type { EventList } from './timeline.js';

/** What was found last: the open event is asked for several times in each frame. */
const found = new WeakMap<EventList, { readonly id: string; readonly index: number }>();

/** The place of an event in its timeline; -1 where there is none of that id. */
export function indexOfEvent(events: EventList, id: string | undefined): number {
  if (id === undefined) return -1;
  const last = found.get(events);
  if (last?.id === id) return last.index;
  const index = bringsColumns(events) ? events.placeOf(id) : search(events, id);
  found.set(events, { id, index });
  return index;
}

function search(events: EventList, id: string): number {
  let index = 0;
  for (const event of events) {
    if (event.id === id) return index;
    index++;
  }
  return -1;
}
