import { n, plural } from './english.js';
import type { FindingWords } from './finding.js';

const EVIDENCE = {
  uncited: 'No source given',
  single: 'One independent source',
  several: 'Several independent sources',
  conflict: 'Sources in conflict',
} as const;

/** What is said of searching and filtering, and in its panel, in English. */
export const findingEn: FindingWords = {
  found: (shown, total) => `${n(shown)} of ${plural(total, 'event')}`,
  foundFor: (query) => `for “${query}”`,
  asPublishedBy: (day, events, sources) =>
    `As published by ${day}: ${plural(events, 'event')} from ${plural(sources, 'source')}`,

  searchFor: 'Search events and sources',
  categories: 'Category',
  evidenceField: 'Evidence',
  evidenceChoice: (choice) => EVIDENCE[choice],
  tags: 'Tag',
  publishedBy: 'Published by',
  publishedByMeaning: 'Shows the timeline as these sources had told it by that day.',
  undatedSources: (count) =>
    `${plural(count, 'source has', 'sources have')} no date and ${count === 1 ? 'is' : 'are'} left out then.`,
};
