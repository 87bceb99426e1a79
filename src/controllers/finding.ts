import { facetsOf, type Facets } from '../model/facets.js';
import type { Filter } from '../model/filter.js';
import { indexForFilter, type FilterIndex } from '../model/filter-index.js';
import { placesShown } from '../model/filter-match.js';
import { filterTimeline } from '../model/filtered.js';
import { hasWords } from '../model/has-words.js';
import { indexText, searchSteps, type SearchIndex } from '../model/search.js';
import type { Steps } from '../model/steps.js';
import type { Timeline } from '../model/timeline.js';
import { firstSlice, otherSlices } from './slices.js';

export { findingPanel } from '../view/finding-panel.js';
export { findingStyles as styles } from '../view/styles/finding.js';

/** What a filter leaves of a timeline. */
export interface Found {
  readonly timeline: Timeline;
  /** What else could be chosen, and how many events that would show. */
  readonly facets: Facets;
}

/**
 * Searches and filters one timeline. What it needs for that is made in slices, so that the page stays awake, when it is
 * first needed, and once.
 */
export class Finding {
  readonly #timeline: Timeline;
  readonly #life = new AbortController();
  #index: Promise<FilterIndex | undefined> | undefined;
  #words: Promise<SearchIndex | undefined> | undefined;

  constructor(timeline: Timeline) {
    this.#timeline = timeline;
  }

  /** The timeline is no longer wanted: what is on its way ends. */
  end(): void {
    this.#life.abort();
  }

  /** What a filter leaves; undefined where the signal came first. */
  async find(filter: Filter, signal: AbortSignal): Promise<Found | undefined> {
    const life = this.#life.signal;
    const timeline = this.#timeline;
    this.#index ??= inSlices(indexForFilter(timeline), life);
    const index = await this.#index;
    if (!index || signal.aborted) return undefined;
    const hits = hasWords(filter.query) ? await this.#hits(filter.query, signal) : undefined;
    if (signal.aborted || (hasWords(filter.query) && !hits)) return undefined;
    const places = placesShown(index, filter, hits);
    return { timeline: filterTimeline(timeline, places), facets: facetsOf(index, filter, hits) };
  }

  async #hits(query: string, signal: AbortSignal): Promise<Uint32Array | undefined> {
    this.#words ??= inSlices(indexText(this.#timeline), this.#life.signal);
    const words = await this.#words;
    return words && !signal.aborted ? inSlices(searchSteps(words, query), signal) : undefined;
  }
}

async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  const first = firstSlice(steps);
  return first.done ? first.value : otherSlices(steps, signal, () => undefined);
}
