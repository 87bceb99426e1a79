import type { TimelineFile } from '../../src/model/timeline-file.js';

/** Date, headline: the keeper's book of a lighthouse that never was says nothing else. */
type Line = readonly [date: string, title: string, rank?: 1 | 2 | 3];

/** A timeline of one source, to look at dates alone. */
function keepersBook(title: string, lines: readonly Line[]): TimelineFile {
  return {
    version: 1,
    title,
    description: 'From the book of a lighthouse that never was.',
    lang: 'en',
    sources: [
      {
        id: 'book',
        type: 'document',
        title: 'The keeper’s book',
        publisher: 'Light of Saint Orla',
        URL: 'https://lights.example.org/saint-orla/book',
      },
    ],
    events: lines.map(([date, headline, rank = 3], i) => ({
      id: `line-${i + 1}`,
      date,
      title: headline,
      rank,
      claims: [{ text: `${headline}.`, cite: [{ source: 'book', label: 'line', locator: i + 1 }] }],
    })),
  };
}

/** From a whole year to a moment. */
export const yearToMoment = keepersBook('From a year to a second', [
  ['1823', 'The rock is surveyed', 1],
  ['1823-05', 'Stone is brought'],
  ['1823-05-17', 'The first stone is laid', 1],
  ['1824-11-02T16:40Z', 'The lamp is lit', 1],
  ['1824-11-02T16:52:30Z', 'A ship answers'],
  ['1824-11-03T07:05+01:00', 'The lamp is put out'],
]);

/** Longer than a year, or not on the calendar's lines. */
export const decadesAndSeasons = keepersBook('Decades, seasons, digits not known', [
  ['181X', 'Wrecks are counted', 1],
  ['18XX', 'A bell is in use'],
  ['1831-21', 'Puffins nest on the gallery'],
  ['1831-24', 'Ice keeps the boat away', 1],
  ['1842-XX', 'The tower is painted in a month that nobody wrote down'],
  ['1842-09-XX', 'A wedding is held in the lamp room'],
]);

/** What is not sure, and how. */
export const qualified = keepersBook('Approximate and uncertain', [
  ['1790~', 'Fires are lit on the rock', 1],
  ['1801?', 'A chart shows a beacon'],
  ['1777%', 'A beacon burns down', 1],
  ['1811-06~-11', 'A petition is signed'],
  ['[1818-03-02..1818-03-05]', 'The beacon falls into the sea'],
  ['{1819,1821}', 'Money is promised'],
]);

/** Ends that are still to come, or that nobody knows. */
export const openEnds = keepersBook('Open and unknown ends', [
  ['../1822', 'No light on the rock', 1],
  ['1824-11-02/..', 'The light burns', 1],
  ['1830/', 'A fog horn is in use'],
  ['/1860', 'Oil comes by rowing boat'],
  ['1845~/1851?', 'A second keeper lives here'],
]);

/** Years before and around year 1, where there is no year 0. */
export const beforeChrist = keepersBook('Before the first year', [
  ['Y-12000~', 'The sea cuts the rock off', 1],
  ['-0750', 'Someone leaves a cup'],
  ['-0043-03-15', 'A coin is lost', 1],
  ['0000', 'A storm, in 1 BC'],
  ['0079', 'Ash falls', 1],
]);
