import { n, plural } from './english.js';
import type { SourcesViewWords } from './sources-view.js';

const ORDERS = {
  number: 'number',
  title: 'title',
  publisher: 'publisher',
  date: 'date',
  events: 'events that cite it',
} as const;

/** What the view of all sources says, in English. */
export const sourcesViewEn: SourcesViewWords = {
  source: (number) => `Source ${number}`,
  sourcesShown: (shown, total) =>
    shown === total ? plural(total, 'source') : `${n(shown)} of ${plural(total, 'source')}`,
  sourcesChosen: (count) => `the chart shows what rests on ${plural(count, 'source')}`,
  clearChoice: 'Choose none',
  moreSources: (left) => `Show more: ${n(left)} left`,
  searchSources: 'Search sources',
  sortBy: 'Sort by',
  sourceOrder: (order) => ORDERS[order],
  citedIn: (events) => `Cited for ${plural(events, 'event')}`,
  neverCited: 'No event cites it',
  showInChart: 'Show in chart',
};
