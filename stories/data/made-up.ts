import type { EventInFile, TimelineFile } from '../../src/model/timeline-file.js';

/** An event that never was: what matters is its date, and what is written besides. */
export type Line = readonly [date: string, title: string, more?: Partial<EventInFile>];

/** A timeline of events that never were, from one source. */
export function madeUp(
  title: string,
  lines: readonly Line[],
  more: Partial<TimelineFile> = {},
): TimelineFile {
  return {
    version: 1,
    title,
    description: 'Invented, to show how it is drawn.',
    lang: 'en',
    sources: [
      {
        id: 'notes',
        type: 'document',
        title: 'Field notes',
        publisher: 'Survey office',
        URL: 'https://surveys.example.org/notes',
      },
    ],
    events: lines.map(([date, headline, rest], i) => ({
      id: `event-${i + 1}`,
      date,
      title: headline,
      claims: [
        { text: `${headline}.`, cite: [{ source: 'notes', label: 'line', locator: i + 1 }] },
      ],
      ...rest,
    })),
    ...more,
  };
}

const KEY = { rank: 1 } as const;

/** A hundred thousand years: wide silences, and a busy end. */
export const deepTime = madeUp('A hundred thousand years of site 1', [
  ['Y-98000~', 'Layer 1 settles', KEY],
  ['Y-74000~', 'Ash covers layer 1'],
  ['Y-40000~/Y-35000~', 'Layer 2 grows'],
  ['Y-20000~', 'Ice reaches the site', KEY],
  ['Y-11700~', 'The ice leaves'],
  ['-5000~', 'Posts are set'],
  ['-0799', 'A ditch is dug', KEY],
  ['0120', 'A wall is built'],
  ['1350~', 'The wall falls'],
  ['1874', 'Survey 1', KEY],
  ['1931-05', 'Survey 2'],
  ['1998-06-14', 'Survey 3'],
]);

/** Both sides of year 1: the year before it is 1 BC, and there is no year 0. */
export const acrossYearOne = madeUp('Site 2, from 12 BC to AD 14', [
  ['-0011', 'Event 1', KEY],
  ['-0007', 'Event 2'],
  ['-0003', 'Event 3'],
  ['-0001', 'Event 4'],
  ['0000', 'Event 5', KEY],
  ['0001', 'Event 6', KEY],
  ['0002-03', 'Event 7'],
  ['0006', 'Event 8'],
  ['0009', 'Event 9'],
  ['0014', 'Event 10', KEY],
]);

/** From a season to a day, true to the calendar: each is drawn as wide as it is known. */
export const asWideAsKnown = madeUp('As wide as it is known', [
  ['2001', 'Some time in a year', KEY],
  ['2002-22', 'In a summer', KEY],
  ['2003-03', 'In a month', KEY],
  ['2003-11-20', 'On a day', KEY],
  ['2004~', 'About a year'],
  ['2005-06?', 'In a month, uncertain'],
  ['2006-02/..', 'Since a month, still going on'],
]);

/** One of several dates, all of them, and stretches of them. */
export const setsOfDates = madeUp('Sets of dates', [
  ['[2001,2003]', 'In one of two years', KEY],
  ['[2004-02-03..2004-05-20]', 'On one day of a stretch', KEY],
  ['{2006,2007}', 'In both years', KEY],
  ['{2008-03..2008-06}', 'In each month of four'],
  ['[..2000-12]', 'In that month or before it'],
  ['[2009-10..]', 'In that month or after it'],
  ['201X', 'In one of ten years'],
]);

const told = (date: string, says: string) => ({ says, date, cite: [{ source: 'notes' }] });

/** Accounts in conflict that give other dates: a day, a month and one far off. */
export const otherDates = madeUp('Site 4, when accounts differ', [
  ['1996-02', 'Event 1', KEY],
  [
    '1997-03-10',
    'Event 2, told with three dates',
    {
      rank: 1,
      disputes: [
        {
          about: 'the day of event 2',
          kind: 'conflict',
          accounts: [
            told('1997-03-10', 'It was on 10 March.'),
            told('1997-07', 'It was in July.'),
            told('1998-05-01', 'It was a year later.'),
          ],
        },
      ],
    },
  ],
  ['1999-01-20', 'Event 3'],
  [
    '1999-09',
    'Event 4, told with the year before',
    {
      disputes: [
        {
          about: 'the year of event 4',
          kind: 'conflict',
          accounts: [told('1999-09', 'It was in 1999.'), told('1998-09', 'It was in 1998.')],
        },
      ],
    },
  ],
  ['2000-04', 'Event 5', KEY],
]);

/** Spans that overlap more and more, with open and unknown ends. */
export const overlapping = madeUp('Surveys that overlap', [
  ['1960/1968', 'Survey of site 1'],
  ['1962/1975', 'Survey of site 2'],
  ['1964/1966', 'Survey of site 3'],
  ['1965~/1971?', 'Survey of site 4'],
  ['1966/1989', 'Survey of site 5'],
  ['1967/1970', 'Survey of site 6'],
  ['1971', 'The office moves', KEY],
  ['1972/1981', 'Survey of site 7'],
  ['1978/', 'Survey of site 8'],
  ['1983-05/1984-02', 'Survey of site 9'],
  ['1986/..', 'Survey of site 10'],
  ['1992', 'The office closes', KEY],
]);

/** Two busy times and decades of silence between them; one span goes across. */
export const acrossASilence = madeUp('Before and after a silence', [
  ['1901-02', 'Event 1', KEY],
  ['1902-07', 'Event 2'],
  ['1903-01/1961-06', 'A span across the silence'],
  ['1903-11', 'Event 3', KEY],
  ['1958-04', 'Event 4', KEY],
  ['1959-02', 'Event 5'],
  ['1960-08', 'Event 6'],
  ['1962-01', 'Event 7', KEY],
]);

/** Events in `count` categories, larger ones first; some in none. */
export function inCategories(count: number): TimelineFile {
  const categories = Array.from({ length: count }, (_, i) => ({
    id: `site-${i + 1}`,
    label: `Site ${i + 1}`,
  }));
  const lines = categories.flatMap(({ id, label }, site) =>
    Array.from({ length: 4 + 2 * Math.max(0, 6 - site) }, (_, i): Line => {
      const year = 1950 + ((site * 7 + i * 5) % 48);
      const month = String(1 + ((site + i * 3) % 12)).padStart(2, '0');
      const isSpan = i % 4 === 3;
      const date = isSpan ? `${year}-${month}/${year + 4}` : `${year}-${month}`;
      const headline = isSpan ? `Dig ${i + 1} at ${label}` : `Survey ${i + 1} of ${label}`;
      return [date, headline, { category: id, rank: i === 0 ? 1 : 3 }];
    }),
  );
  const others = Array.from({ length: 5 }, (_, i): Line => [`${1953 + 9 * i}`, `Event ${i + 1}`]);
  return madeUp(`Surveys of ${count} sites`, [...lines, ...others], { categories });
}
