import { sourcesCitedBy } from './cited-by.js';
import { glance } from './columns.js';
import type { Source, Timeline } from './timeline.js';

/** A source, and what rests on it. */
export interface CitedSource {
  readonly source: Source;
  /** Places of the events that cite it, ascending. */
  readonly events: readonly number[];
}

/** All sources of a timeline in the order of their numbers. Linear in the events and their citations. */
export function citedSources({ sources, events }: Timeline): readonly CitedSource[] {
  const places = new Map(sources.map(({ id }, i) => [id, i]));
  const citing: number[][] = sources.map(() => []);
  let place = 0;
  for (const event of glance(events)) {
    for (const source of sourcesCitedBy(event, places)) citing[source]?.push(place);
    place++;
  }
  return sources.map((source, i) => ({ source, events: citing[i] ?? [] }));
}
