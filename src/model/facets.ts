import type { EvidenceChoice, Filter } from './filter.js';
import { EVIDENCE_BITS, type FilterIndex } from './filter-index.js';
import { failuresOf, FIELD_BITS } from './filter-match.js';
import type { ManyValues } from './many-values.js';

/** A value that can be chosen in a field of a filter. */
export interface FacetValue<T extends string = string> {
  readonly value: T;
  /** How many events would be shown if it alone were chosen in its field, and the other fields stayed as they are. */
  readonly count: number;
  /** How many events have it, whatever is chosen; at least one. */
  readonly total: number;
}

/** The values that events of a timeline have. Their order does not change with the filter. */
export interface Facets {
  /** Ids in the order of the file, then those that only events name; last '' for events that have none. */
  readonly categories: readonly FacetValue[];
  /** By how many events have them, then by name. */
  readonly tags: readonly FacetValue[];
  /** Ids, by number. */
  readonly sources: readonly FacetValue[];
  /** From none to several, then conflict. */
  readonly evidence: readonly FacetValue<EvidenceChoice>[];
}

/**
 * Counts for each value the events that it would show. Time is linear in the events, their tags and sources: about 20 ms
 * for 100,000 events.
 *
 * @param hits the places of the events that have what the query asks for; all of them where it is not given
 */
export function facetsOf(index: FilterIndex, filter: Filter, hits?: ArrayLike<number>): Facets {
  const failures = failuresOf(index, filter, hits);
  const categories = new Tally(index.categories.length);
  const tags = new Tally(index.tags.length);
  const sources = new Tally(index.sources.length);
  const evidence = new Tally(CHOICES.length);
  for (let place = 0; place < index.length; place++) {
    const failed = failures[place] ?? 0;
    // What fails in the field itself only would be shown by one of its other values.
    const isShownBut = (field: keyof typeof FIELD_BITS) => (failed & ~FIELD_BITS[field]) === 0;
    categories.add(index.category[place] ?? 0, isShownBut('categories'));
    addAll(tags, index.tagsOf, place, isShownBut('tags'));
    addAll(sources, index.sourcesOf, place, isShownBut('sources'));
    const bits = index.evidence[place] ?? 0;
    for (const [i, choice] of CHOICES.entries()) {
      if (bits & EVIDENCE_BITS[choice]) evidence.add(i, isShownBut('evidence'));
    }
  }
  const ids = categories.values(index.categories);
  return {
    categories: [
      ...ids.filter(({ value }) => value !== ''),
      ...ids.filter(({ value }) => value === ''),
    ],
    tags: tags.values(index.tags).sort(byTotal),
    sources: sources.values(index.sources),
    evidence: evidence.values(CHOICES),
  };
}

const CHOICES = ['uncited', 'single', 'several', 'conflict'] as const;

function byTotal(a: FacetValue, b: FacetValue): number {
  return b.total - a.total || (a.value < b.value ? -1 : Number(a.value > b.value));
}

function addAll(tally: Tally, { starts, of }: ManyValues, place: number, isShown: boolean): void {
  const end = starts[place + 1] ?? 0;
  for (let i = starts[place] ?? 0; i < end; i++) tally.add(of[i] ?? 0, isShown);
}

/** How many events have each value of a field, and how many of them it would show. */
class Tally {
  readonly #totals: Uint32Array;
  readonly #counts: Uint32Array;

  constructor(values: number) {
    this.#totals = new Uint32Array(values);
    this.#counts = new Uint32Array(values);
  }

  add(value: number, isShown: boolean): void {
    this.#totals[value] = (this.#totals[value] ?? 0) + 1;
    if (isShown) this.#counts[value] = (this.#counts[value] ?? 0) + 1;
  }

  /** The values that occur. */
  values<T extends string>(values: readonly T[]): FacetValue<T>[] {
    return values
      .map((value, i) => ({ value, count: this.#counts[i] ?? 0, total: this.#totals[i] ?? 0 }))
      .filter(({ total }) => total > 0);
  }
}
