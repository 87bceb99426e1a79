import { facetsOf, type Facets } from '../model/facets.js';
import type { Filter } from '../model/filter.js';
import { indexForFilter, type FilterIndex } from '../model/filter-index.js';
import { placesShown } from '../model/filter-match.js';
import { filterTimeline } from '../model/filtered.js';
import { hasWords } from '../model/has-words.js';
import { asPublishedBy, publicationDays, type PublicationDays } from '../model/published-by.js';
import { indexText, searchSteps, type SearchIndex } from '../model/search.js';
import type { Steps } from '../model/steps.js';
import type { Timeline } from '../model/timeline.js';
import { firstSlice, otherSlices } from './slices.js';

export { dayBefore, findingPanel } from '../view/finding-panel.js';
export { findingState } from '../view/finding-state.js';
export { findingStyles as styles } from '../view/styles/finding.js';

/** What a reader asks of a timeline. */
export interface Question {
  readonly filter: Filter;
  /** The end of the day by which its sources had told it, exclusive, UTC ms; undefined for now. */
  readonly knownByMs: number | undefined;
}

/** What is left of it. */
export interface Found {
  readonly timeline: Timeline;
  /** How many events there are without a filter. */
  readonly total: number;
  /** What else could be chosen, and how many events that would show. */
  readonly facets: Facets;
}

/** A timeline as it is told by a day, and what is made to search it: in slices, when it is first needed, and once. */
interface Told {
  readonly knownByMs: number | undefined;
  /** It is no longer wanted. */
  readonly life: AbortController;
  readonly timeline: Promise<Timeline | undefined>;
  index?: Promise<FilterIndex | undefined>;
  words?: Promise<SearchIndex | undefined>;
}

/** Searches and filters one timeline, without holding up the page. */
export class Finding {
  readonly days: PublicationDays;
  readonly #whole: Timeline;
  #told: Told | undefined;

  constructor(timeline: Timeline) {
    this.#whole = timeline;
    this.days = publicationDays(timeline);
  }

  /** The timeline is no longer wanted: what is on its way ends. */
  end(): void {
    this.#told?.life.abort();
  }

  /** What is left; undefined where the signal came first. */
  async find({ filter, knownByMs }: Question, signal: AbortSignal): Promise<Found | undefined> {
    const told = this.#toldBy(knownByMs);
    const timeline = await told.timeline;
    if (!timeline || signal.aborted) return undefined;
    told.index ??= inSlices(indexForFilter(timeline), told.life.signal);
    const index = await told.index;
    if (!index || signal.aborted) return undefined;
    const isSearching = hasWords(filter.query);
    const hits = isSearching ? await hitsIn(timeline, told, filter.query, signal) : undefined;
    if (signal.aborted || (isSearching && !hits)) return undefined;
    return {
      timeline: filterTimeline(timeline, placesShown(index, filter, hits)),
      total: timeline.events.length,
      facets: facetsOf(index, filter, hits),
    };
  }

  #toldBy(knownByMs: number | undefined): Told {
    if (!this.#told || this.#told.knownByMs !== knownByMs) {
      const whole = this.#whole;
      const life = new AbortController();
      const timeline =
        knownByMs === undefined
          ? Promise.resolve(whole)
          : inSlices(asPublishedBy(whole, knownByMs), life.signal);
      this.end();
      this.#told = { knownByMs, life, timeline };
    }
    return this.#told;
  }
}

async function hitsIn(
  timeline: Timeline,
  told: Told,
  query: string,
  signal: AbortSignal,
): Promise<Uint32Array | undefined> {
  told.words ??= inSlices(indexText(timeline), told.life.signal);
  const words = await told.words;
  return words && !signal.aborted ? inSlices(searchSteps(words, query), signal) : undefined;
}

async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  const first = firstSlice(steps);
  return first.done ? first.value : otherSlices(steps, signal, () => undefined);
}
