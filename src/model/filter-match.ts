import type { Filter } from './filter.js';
import { EVIDENCE_BITS, type FilterIndex } from './filter-index.js';
import type { ManyValues } from './many-values.js';

/** The fields of a filter as bits. */
export const FIELD_BITS = { query: 1, categories: 2, tags: 4, sources: 8, evidence: 16 } as const;

/**
 * The places of the events that a filter shows, ascending. Time is linear in the events, their tags and sources.
 *
 * @param hits the places of the events that have what the query asks for; all of them where it is not given
 */
export function placesShown(
  index: FilterIndex,
  filter: Filter,
  hits?: ArrayLike<number>,
): Uint32Array {
  const failures = failuresOf(index, filter, hits);
  const places = new Uint32Array(failures.length);
  let count = 0;
  for (let place = 0; place < failures.length; place++) {
    if (!failures[place]) places[count++] = place;
  }
  return places.slice(0, count);
}

/** The fields that each event fails in, as `FIELD_BITS`; 0 for those that are shown. */
export function failuresOf(
  index: FilterIndex,
  filter: Filter,
  hits?: ArrayLike<number>,
): Uint8Array {
  const failures = new Uint8Array(index.length);
  if (hits) {
    failures.fill(FIELD_BITS.query);
    for (let i = 0; i < hits.length; i++) failures[hits[i] ?? 0] = 0;
  }
  const fail = (field: keyof typeof FIELD_BITS, isMet: (place: number) => boolean) => {
    for (let place = 0; place < failures.length; place++) {
      if (!isMet(place)) failures[place] = (failures[place] ?? 0) | FIELD_BITS[field];
    }
  };
  if (filter.categories.length > 0) {
    const isChosen = chosen(index.categories, filter.categories);
    fail('categories', (place) => !!isChosen[index.category[place] ?? 0]);
  }
  if (filter.tags.length > 0) {
    fail('tags', hasAny(index.tagsOf, chosen(index.tags, filter.tags)));
  }
  if (filter.sources.length > 0) {
    fail('sources', hasAny(index.sourcesOf, chosen(index.sources, filter.sources)));
  }
  if (filter.evidence.length > 0) {
    const bits = filter.evidence.reduce((all, choice) => all | EVIDENCE_BITS[choice], 0);
    fail('evidence', (place) => ((index.evidence[place] ?? 0) & bits) > 0);
  }
  return failures;
}

/** 1 for each value that is among the chosen ones. */
function chosen(values: readonly string[], among: readonly string[]): Uint8Array {
  const wanted = new Set(among);
  return Uint8Array.from(values, (value) => Number(wanted.has(value)));
}

function hasAny({ starts, of }: ManyValues, isChosen: Uint8Array): (place: number) => boolean {
  return (place) => {
    const end = starts[place + 1] ?? 0;
    for (let i = starts[place] ?? 0; i < end; i++) if (isChosen[of[i] ?? 0]) return true;
    return false;
  };
}
