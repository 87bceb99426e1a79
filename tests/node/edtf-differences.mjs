import { searchMask } from './edtf-mask-search.mjs';
import { askPackage, isSame } from './edtf-oracle.mjs';

// The package is right on a date unless a difference below applies, which then gives the answer instead, out of what
// the package says of simpler texts. What intervals and sets mean follows from their dates. Nothing looks at our parser.

const DAY_MS = 86_400_000;
const LAST_YEAR = 271_821;
const FEBRUARY_OF_YEAR_0 = /^[?~%]?0000[?~%]?-[?~%]?02[?~%]?-[?~%]?2([89])/;
const MASK_OF_LEVEL_1 = /^(\d{3}X|\d{2}XX|\d{4}-XX(-XX)?|\d{4}-\d{2}-XX)$/;
const unqualified = (text) => text.replace(/[?~%]/g, '');

/** Differences of single dates, first that applies. */
const dates = [
  {
    name: 'seasons are quarters, and are not read with a qualifier',
    why: 'It begins spring in January. Ours begins in March, and a season may be approximate.',
    applies: (text) => /^-?\d{4}-2[1-4]$/.test(unqualified(text)) && hasPlacedMarks(text),
    answer(text) {
      const quarter = askPackage(unqualified(text));
      if (!quarter) return undefined;
      const first = new Date(quarter.firstMs);
      const monthOf = (offset) => new Date(first).setUTCMonth(first.getUTCMonth() + offset);
      return withMarks(text, { ...quarter, firstMs: monthOf(2), lastMs: monthOf(5) - 1 });
    },
  },
  {
    name: 'a year of unknown thousands',
    why: 'It is read as 0 to 9999 there. A mark over ten thousand years says nothing, so we leave it unread.',
    applies: (text) => /^-?X/.test(unqualified(text)),
    answer: () => undefined,
  },
  {
    name: 'decades and centuries of two and three digits',
    why: 'ISO 8601 has them, the Library of Congress writes 198X and 19XX. One way is enough.',
    applies: (text) => /^-?\d{2,3}[?~%]?$/.test(text),
    answer: () => undefined,
  },
  {
    name: 'years that do not fit into a Date',
    why: 'It computes NaN, or goes on to 275,760. Ours are the same on both sides of year 0.',
    applies: (text) =>
      /^Y-?\d+$/.test(unqualified(text)) &&
      !(Math.abs(Number(unqualified(text).slice(1))) < LAST_YEAR),
    answer: (text) => (text === `Y${LAST_YEAR}` ? askPackage(text) : undefined),
  },
  {
    name: 'qualified long years and masks, and a year qualified on both sides',
    why: 'It qualifies plain dates only, and a year alone on one side.',
    applies: (text) =>
      text !== unqualified(text) &&
      hasPlacedMarks(text) &&
      /^(Y.*|.*X.*|-?\d{4})$/.test(unqualified(text)),
    answer: (text) => withMarks(text, expectedDate(unqualified(text))),
  },
  {
    name: '29 February of a common year',
    why: 'It becomes 1 March there.',
    applies: (text) => /^-?\d{4}-02-29(T|$)/.test(unqualified(text)) && !isLeap(text),
    answer: () => undefined,
  },
  {
    name: 'hour 24',
    why: 'It becomes the next day there. ISO 8601-1:2019 took it out, and brought it back in an amendment.',
    applies: (text) => /T24:/.test(text),
    answer: () => undefined,
  },
  {
    name: 'fractions of one or two digits',
    why: 'It reads the digits as a number of milliseconds, so .5 becomes 5.',
    applies: (text) => /T.*\.\d{1,2}(\D|$)/.test(text),
    answer: (text) => askPackage(text.replace(/\.\d+/, (fraction) => fraction.padEnd(4, '0'))),
  },
  {
    name: '28 and 29 February of year 0',
    why: 'Date.UTC takes the year for 1900, which was no leap year, so one day lasts two and the other is missing.',
    applies: (text) => FEBRUARY_OF_YEAR_0.test(text) && hasPlacedMarks(text.split('T')[0]),
    answer(text) {
      const [, day] = FEBRUARY_OF_YEAR_0.exec(text);
      const before = askPackage(text.replace(`2${day}`, '27'));
      const laterMs = (Number(day) - 7) * DAY_MS;
      return (
        before && {
          ...before,
          firstMs: before.firstMs + laterMs,
          lastMs: before.lastMs + laterMs,
        }
      );
    },
  },
  {
    name: 'seasons of the south, quarters and other divisions of the year, 25 to 41',
    why: 'Level 2, and not in our table.',
    applies: (text) => /^-?\d{4}-(2[5-9]|3\d|4[01])$/.test(unqualified(text)),
    answer: () => undefined,
  },
  {
    name: 'masks beyond level 1',
    why:
      'It takes years and months before year 0 backwards, counts days that do not exist, takes the first month and the ' +
      'first day apart, and refuses X9 for September.',
    applies: (text) => text.includes('X') && !MASK_OF_LEVEL_1.test(text),
    answer: searchMask,
  },
];

/** Further differences of intervals, whose dates alone are read the same. */
const intervals = [
  {
    name: 'an interval without a date',
    why: '/ and ../.. are read there. They cannot be drawn, and say nothing.',
    applies: (text) => /^(\.\.)?\/(\.\.)?$/.test(text),
  },
  {
    name: 'long years, and years qualified on the right beside a date of level 2, in intervals',
    why: 'It refuses them. Nothing speaks against Y-50000/Y-40000 and 1993~/1999-%11.',
    applies: (text) => /Y|(^|\/)-?\d{4}[~?%](\/|$)/.test(text),
  },
  {
    name: 'ends that begin together or in the wrong order',
    why: 'It refuses them. We read 1985/1985-01, and leave out an end that is over before the start.',
    applies(text) {
      const [start, end] = text.split('/').map(expectedEnd);
      return end.firstMs <= start.firstMs;
    },
  },
];

/** Further differences of sets, whose dates alone are read the same. */
const sets = [
  {
    name: 'long years and years qualified on the right in sets',
    why: 'It refuses them. Nothing speaks against [1667~,1670].',
    applies: (text) => /Y|[[{., ]-?\d{4}[~?%][.,\]} ]/.test(text),
  },
  {
    name: 'one date of a set open on both sides',
    why: 'It reads [..1984..], which says nothing.',
    applies: (text) => /\.\.[^,]*\.\./.test(text),
  },
  {
    name: 'ranges in sets',
    why: 'It takes the first date of a range for its end, and a range backwards.',
    applies: (text) => /[^[{]\.\.[^\]}]/.test(text),
  },
  {
    name: 'sets that are not in order of time',
    why: 'It takes the first and the last member as written for the earliest and the latest.',
    applies: (text) => text.includes(','),
  },
];

/** All differences; each must be met by some text of the tests. */
export const differences = [...dates, ...intervals, ...sets];

/**
 * What a text should mean, and the name of the difference if that is not what the package says: `nameless` must not
 * occur.
 */
export function expected(text) {
  const isSet = /^(\[.*\]|\{.*\})$/.test(text);
  const isInterval = !isSet && /^[^[{/]*\/[^/]*$/.test(text);
  const answer = isSet
    ? expectedSet(text)
    : isInterval
      ? expectedInterval(text)
      : expectedDate(text);
  if (isSame(answer, askPackage(text))) return { answer };
  const pieces = isSet || isInterval ? text.split(/ *, *|\.\.|[/[\]{}]/) : [text];
  const differing = pieces.find((piece) => !isSame(expectedDate(piece), askDate(piece)));
  const found =
    differing === undefined
      ? (isSet ? sets : intervals).find(({ applies }) => applies(text))
      : dates.find(({ applies }) => applies(differing));
  return { answer, difference: found?.name ?? 'nameless' };
}

function expectedDate(text) {
  const difference = dates.find(({ applies }) => applies(text));
  return difference ? difference.answer(text) : askDate(text);
}

/** The package on a text that must not be an interval or a set. */
function askDate(text) {
  return /[/[\]{},]/.test(text) ? undefined : askPackage(text);
}

function expectedEnd(text) {
  if (text !== '' && text !== '..') return expectedDate(text);
  return { firstMs: -Infinity, lastMs: Infinity, approximate: false, uncertain: false };
}

function expectedInterval(text) {
  const [start, end] = text.split('/');
  if (/^(\.\.)?$/.test(start) && /^(\.\.)?$/.test(end)) return undefined;
  return between(expectedEnd(start), expectedEnd(end));
}

function between(start, end) {
  if (!start || !end) return undefined;
  if (end.lastMs < start.firstMs) return start;
  return {
    firstMs: start.firstMs,
    lastMs: end.lastMs,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

function expectedSet(text) {
  const members = text.slice(1, -1).split(/ *, */);
  const answers = members.map((member, index) => {
    const sides = member.split('..');
    const isOpen = (side, at) =>
      side === '' && members.length > 0 && index === (at === 0 ? 0 : members.length - 1);
    if (sides.length > 2 || sides.every((side) => side === '')) return undefined;
    if (sides.some((side) => side.includes('T'))) return undefined;
    if (sides.length === 1) return expectedDate(member);
    if (sides.some((side, at) => side === '' && !isOpen(side, at))) return undefined;
    const precisions = sides.filter(Boolean).map(precisionOf);
    if (new Set(precisions).size > 1) return undefined;
    const [start, end] = sides.map(expectedEnd);
    return between(start, end);
  });
  if (answers.includes(undefined)) return undefined;
  return {
    firstMs: Math.min(...answers.map(({ firstMs }) => firstMs)),
    lastMs: Math.max(...answers.map(({ lastMs }) => lastMs)),
    approximate: answers.some(({ approximate }) => approximate),
    uncertain: answers.some(({ uncertain }) => uncertain),
  };
}

/** How far a date is known; only compared. */
function precisionOf(text) {
  const [year, month = '', day = ''] = unqualified(text).replace(/^-/, '').split('-');
  if (year.includes('X')) return year.indexOf('X');
  if (month === '' || month.includes('X')) return 'year';
  if (month > '12') return 'season';
  return day === '' || day.includes('X') ? 'month' : 'day';
}

/** Marks stand at most once before and once after a part. */
function hasPlacedMarks(text) {
  const part = '[?~%]?[\\dX]+[?~%]?';
  return new RegExp(`^[?~%]?(-|Y-?)?[\\dX]+[?~%]?(-${part}){0,2}$`).test(text);
}

function withMarks(text, answer) {
  return (
    answer && {
      ...answer,
      approximate: /[~%]/.test(text),
      uncertain: /[?%]/.test(text),
    }
  );
}

function isLeap(text) {
  const year = Math.abs(Number.parseInt(unqualified(text), 10));
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
