import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchRanges } from './match-ranges.js';

/** Texts with what is found in brackets. */
const MARKED: readonly (readonly [query: string, marked: string])[] = [
  ['tal', 'The [Tal]iban, [tal]king'],
  ['the taliban', '[The] [Taliban]; in catalogues, not “Subtaliban”'],
  ['muller', 'Herr [Müller] und Frau [Mu\u0308ller]'],
  ['strasse', 'Die [Straße]'],
  ['stras', 'Die [Straß]e'],
  ['quran', 'The [Qur’an], the [Quran]'],
  ["qur'an", 'The [Qur’an], the [Quran]'],
  ['u.s.', 'The [U.S].-led, the [US]'],
  ['"supreme court"', 'The [Supreme Court], a supreme courtesy'],
  ['طالبان', 'حكومة [طَالِبَان]'],
  ['שלום', '[שָׁלוֹם] עליכם'],
  ['塔利班', '俄罗斯承认[塔利班]政府'],
  ['한구', '[한국]어'],
  ['🕊', 'Peace [🕊️] now'],
  ['office', 'The o[ﬃ]ce'.replace('o[ﬃ]ce', '[oﬃce]')],
  ['ab', '[ab] [ab]c'],
];

describe('matchRanges', () => {
  for (const [query, marked] of MARKED) {
    it(`finds ${query} in ${marked}`, () => {
      expect(bracketed(marked.replace(/[[\]]/g, ''), query)).to.equal(marked);
    });
  }

  it('finds nothing where a query has no words', () => {
    expect(matchRanges('a — b', ' — ')).to.deep.equal([]);
  });

  it('gives ranges that ascend, lie in the text and do not touch', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, text, (shown, query) => {
        let end = -1;
        for (const range of matchRanges(shown + query, query)) {
          expect(range[0]).to.be.above(end);
          expect(range[1]).to.be.above(range[0]);
          end = range[1];
        }
        expect(end).to.be.at.most(shown.length + query.length);
      }),
      { seed: 2025, numRuns: 1000 },
    );
  });
});

function bracketed(text: string, query: string): string {
  let marked = '';
  let from = 0;
  for (const [start, end] of matchRanges(text, query)) {
    marked += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return marked + text.slice(from);
}
