import { hasWords } from './has-words.js';

/** What an event may be chosen for: how its weakest claim is supported, or that sources are in conflict. */
export type EvidenceChoice = 'uncited' | 'single' | 'several' | 'conflict';

/** What a reader asks for. Within a field any of its values will do; all fields that have values must be met. */
export interface Filter {
  /** Words, as `searchSteps` reads them. */
  readonly query: string;
  /** Ids; '' for events without a category. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Ids of sources that an event cites. */
  readonly sources: readonly string[];
  readonly evidence: readonly EvidenceChoice[];
}

/** Asks for nothing: all events are shown. */
export const NO_FILTER: Filter = Object.freeze({
  query: '',
  categories: Object.freeze([]),
  tags: Object.freeze([]),
  sources: Object.freeze([]),
  evidence: Object.freeze([]),
});

/** Whether a filter asks for anything. A query without words does not. */
export function isFiltering({ query, categories, tags, sources, evidence }: Filter): boolean {
  return hasWords(query) || [categories, tags, sources, evidence].some(({ length }) => length > 0);
}
