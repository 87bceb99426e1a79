import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hasWords } from './has-words.js';
import { matchRanges } from './match-ranges.js';
import { normalise } from './normalise.js';
import { readTimeline } from './read.js';
import { LONGEST_QUERY } from './search-query.js';
import { indexText, searchSteps, type SearchIndex } from './search.js';
import { finish } from './steps.js';
import type { Timeline } from './timeline.js';

function timelineFrom(file: object): Timeline {
  const { timeline } = readTimeline({ version: 1, ...file });
  if (!timeline) throw new Error('unreadable');
  return timeline;
}

/** An index of events that have nothing but a claim. */
function indexOf(...texts: readonly string[]): SearchIndex {
  const events = texts.map((text, i) => ({ id: `e${i}`, date: '2000', claims: [{ text }] }));
  return finish(indexText(timelineFrom({ events })));
}

function find(index: SearchIndex, query: string): readonly number[] {
  return [...finish(searchSteps(index, query))];
}

/** Engines have different dictionaries of Thai words. */
const knowsThai = [
  ...new Intl.Segmenter(undefined, { granularity: 'word' }).segment('รัสเซียตาลีบัน'),
].some(({ segment }) => segment === 'รัสเซีย');

/** What is found in a text, by a query. */
const FOUND: readonly (readonly [text: string, ...queries: string[]])[] = [
  ['Talks in Qaṭar’s capital', 'qatar', 'QATAR talks', "qatar's", 'capital tal'],
  ['Herr Müller aus Łódź', 'muller', 'Müll', 'lodz', 'Łodź'],
  ['Ångström and Øresund', 'angstrom', 'oresund', 'ørE'],
  ['The U.S. leaves', 'us', 'U.S.', 'u.s', '"the u.s."', 'US leave'],
  ['Al-Qaeda denies it', 'qaeda', 'al-qaeda', 'alqaeda', 'al qaeda', '"al qaeda denies"'],
  ['The Qur’an and Sana’a', 'quran', "qur'an", 'Qurʾān', 'sanaa', 'an'],
  ['La visite de l’Iran', 'iran', "l'iran", 'liran'],
  ['10,000 people for $2.5 million', '10000', '10,000', '$2.5', '2.5 mill', '$'],
  ['Россия признала Талибан', 'россия', 'РОССИЯ', 'талиб', 'признала'],
  ['Ёлки и майский дождь', 'елки', 'ёлки', 'майский', 'маискии'],
  ['Η Ελλάδα και ο Οδυσσέας', 'ελλαδα', 'ΕΛΛΆΔΑ', 'οδυσσεας', 'ΟΔΥΣΣΈΑΣ'],
  ['اعترفت روسيا بحكومة طالبان', 'طالبان', 'روسيا', 'رُوسِيَا', 'حكومه'.replace('ح', 'بح')],
  ['روسیه حکومت طالبان را به رسمیت شناخت', 'روسيه', 'حكومت', 'طالب'],
  ['د طالبانو حکومت ګټه', 'حكومت', 'گټه', 'طالبانو'],
  ['שָׁלוֹם עַל יִשְׂרָאֵל', 'שלום', 'ישראל', 'יִשְׂ'],
  ['रूस ने तालिबान को मान्यता दी', 'तालिबान', 'रूस मान्यता', 'ताल'],
  ['รัสเซียรับรองรัฐบาลตาลีบัน', 'ตาลีบัน', 'รัฐบาล', ...(knowsThai ? ['รัสเซียตาลีบัน'] : [])],
  ['俄罗斯承认塔利班政府', '塔利班', '俄罗斯', '俄罗斯塔利班', '"承认塔利班"', '罗斯'],
  ['ロシアがタリバン政権を承認', 'タリバン', 'ﾀﾘﾊﾞﾝ', '政権', 'ロシア承認'],
  ['러시아가 탈레반을 승인했다', '러시아', '탈레반', '탈레ㅂ', '승인'],
  ['俄罗斯Reuters报道2021年8月', 'reuters', '报道', '2021', '2021年', '8月', '罗斯reuters报'],
  ['Peace 🕊️ at last 👍🏽', '🕊', '🕊️', '👍', '👍🏽', 'peace🕊'],
];

/** What is not. */
const NOT_FOUND: readonly (readonly [text: string, ...queries: string[]])[] = [
  ['The Taliban government', 'liban', 'talibans', '"taliban gov"', '"government taliban"'],
  ['The U.S. leaves', 'use', 's.u', '"us leaves"'],
  ['Россия признала', 'оссия', 'украина'],
  ['俄罗斯承认塔利班', '美国', '"俄罗斯塔利班"'],
  ['ハンガリー', 'バンガ'],
  ['Peace 🕊️', '👍', '❤'],
];

describe('searchSteps', () => {
  for (const [text, ...queries] of FOUND) {
    it(`finds in “${text}” ${queries.join(' · ')}`, () => {
      const index = indexOf('Something else', text);
      for (const query of queries) {
        expect(find(index, query), query).to.deep.equal([1]);
        expect(matchRanges(text, query), query).to.not.be.empty;
      }
    });
  }

  for (const [text, ...queries] of NOT_FOUND) {
    it(`does not find in “${text}” ${queries.join(' · ')}`, () => {
      const index = indexOf(text);
      for (const query of queries) expect(find(index, query), query).to.deep.equal([]);
    });
  }

  it('finds all words, each as the beginning of one, anywhere in an event', () => {
    const index = indexOf('red apple', 'a green apple', 'red and green pears');
    expect(find(index, 'red')).to.deep.equal([0, 2]);
    expect(find(index, 'gre')).to.deep.equal([1, 2]);
    expect(find(index, 'green red')).to.deep.equal([2]);
    expect(find(index, '"green apple"')).to.deep.equal([1]);
  });

  it('lets the last word of a phrase go on until its quote is closed', () => {
    const index = indexOf('green apples');
    expect(find(index, '"green app')).to.deep.equal([0]);
    expect(find(index, '„green app”')).to.deep.equal([]);
    expect(find(index, '«green apples»')).to.deep.equal([0]);
  });

  it('shows all where a query has no words', () => {
    const index = indexOf('a', 'b');
    for (const query of ['', '  ', '""', '"', '… !', '-', '\u0301', '\u202e', "'"]) {
      expect(hasWords(query), query).to.equal(false);
      expect(find(index, query), query).to.deep.equal([0, 1]);
      expect(matchRanges('a', query), query).to.deep.equal([]);
    }
  });

  it('says for each character alike whether it is a word', () => {
    const index = indexOf('');
    for (let code = 0; code <= 0x1ffff; code++) {
      // half a character is none, and engines differ in what they make of it
      if (code === 0xd800) code = 0xe000;
      const query = String.fromCodePoint(code);
      const isFound = find(index, query).length > 0;
      if (isFound === hasWords(query)) expect.fail(`U+${code.toString(16)}`);
    }
  });

  const whole = timelineFrom({
    sources: [
      { id: 'a', type: 'book', title: 'The Great Game', author: [{ literal: 'Ada Lovelace' }] },
      { id: 'b', type: 'webpage', publisher: 'Reuters' },
      { id: 'c', type: 'webpage', title: 'Nobody cites it' },
    ],
    events: [
      {
        date: '2001',
        title: 'Titles',
        summary: 'Summaries',
        description: 'hidden',
        tags: ['tagged', 'second'],
        place: { name: 'Moscow' },
        claims: [{ text: 'Claims', cite: [{ source: 'a', quote: 'quoted' }] }],
        disputes: [
          {
            about: 'disputed',
            accounts: [
              { says: 'accounted', cite: [{ source: 'b', quote: 'whispered' }] },
              { says: 'otherwise', cite: [{ source: 'a' }] },
            ],
          },
        ],
      },
      { date: '2002', title: 'Another', claims: [{ text: 'Again', cite: [{ source: 'a' }] }] },
    ],
  });

  it('looks into titles, summaries, claims, accounts, quotations, places, tags and sources', () => {
    const index = finish(indexText(whole));
    const words =
      'titles summaries claims quoted disputed accounted whispered moscow tagged second reuters';
    for (const word of words.split(' ')) expect(find(index, word), word).to.deep.equal([0]);
    for (const word of ['game', 'lovelace', '"great game"']) {
      expect(find(index, word), word).to.deep.equal([0, 1]);
    }
    expect(find(index, 'game reuters moscow')).to.deep.equal([0]);
    for (const word of ['hidden', 'nobody']) expect(find(index, word), word).to.deep.equal([]);
  });

  it('finds no phrase that goes from one field into the next', () => {
    const index = finish(indexText(whole));
    expect(find(index, '"titles summaries"')).to.deep.equal([]);
    expect(find(index, '"tagged second"')).to.deep.equal([]);
    expect(find(index, '"game ada"')).to.deep.equal([]);
  });

  it('reads a query up to a length', () => {
    const index = indexOf('apple');
    expect(find(index, `${' '.repeat(LONGEST_QUERY - 1)}a pear`)).to.deep.equal([0]);
  });

  it('takes linear time for long texts and long queries', () => {
    const texts = ['a', 'é', 'a-', "'", '界', 'אָ', ' ', '"', 'a🕊', 'ー', '한', "a'ש"].map((part) =>
      part.repeat(1_000_000 / part.length),
    );
    const startMs = performance.now();
    const index = indexOf(...texts);
    const words = Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' ');
    for (const query of [...texts, words, `"${words}`]) find(index, query);
    expect(performance.now() - startMs).to.be.below(20_000);
  });

  it('finds what a plain, slow way finds in seeded random texts', () => {
    const word = fc.constantFrom('a', 'ab', 'b', 'Ab', 'É', 'e', 'ba', '1', '界', '世界', '🕊', 'ш');
    const between = fc.constantFrom(' ', ' ', '-', ', ', "'", '\n', '', '.');
    const text = fc
      .array(fc.tuple(word, between), { maxLength: 6 })
      .map((all) => all.flat().join(''));
    const query = fc.oneof(
      word,
      fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), query, (texts, asked) => {
        const slow = texts.flatMap((one, i) => (isFoundSlowly(one, asked) ? [i] : []));
        expect(find(indexOf(...texts), asked)).to.deep.equal(slow);
      }),
      { seed: 2025, numRuns: 2000 },
    );
  });
});

/** Word by word, without an index. Queries here have no apostrophes, hyphens or lines. */
function isFoundSlowly(text: string, query: string): boolean {
  const words = slowWords(text);
  const compounds = [...normalise(text).matchAll(/[\wш界世🕊]+(?:['.,-][\wш界世🕊]+)+/gu)];
  const joined = compounds.flatMap(([one]) => slowWords(one.replace(/['.,-]/g, '')));
  const lines = [...words, ...joined];
  if (query.startsWith('"')) return hasSequence(lines, slowWords(query).flat(), false);
  return query.split(' ').every((word) => hasSequence(lines, slowWords(word).flat(), true));
}

/** The words of each line. */
function slowWords(text: string): readonly (readonly string[])[] {
  const lines = normalise(text).split('\n');
  return lines.map((line) => line.match(/[a-z0-9ш]+|[界世🕊]+/gu) ?? []);
}

function hasSequence(
  lines: readonly (readonly string[])[],
  asked: readonly string[],
  mayGoOn: boolean,
): boolean {
  const isAt = (word: string | undefined, wanted: string, i: number) => {
    if (word === undefined) return false;
    const isRun = /[界世🕊]/u.test(wanted);
    const mayBegin = isRun && i === 0;
    const mayEnd = (isRun || mayGoOn) && i === asked.length - 1;
    if (mayBegin && mayEnd) return word.includes(wanted);
    if (mayBegin) return word.endsWith(wanted);
    return mayEnd ? word.startsWith(wanted) : word === wanted;
  };
  if (asked.length === 0) return true;
  return lines.some((line) =>
    line.some((_, from) => asked.every((wanted, i) => isAt(line[from + i], wanted, i))),
  );
}
