import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalise } from './normalise.js';

/** Ways of writing that are the same when they are searched. */
const SAME: readonly (readonly [name: string, ...written: string[]])[] = [
  ['case', 'taliban', 'Taliban', 'TALIBAN'],
  ['full width', 'kabul 2021', 'Ｋａｂｕｌ　２０２１'],
  ['ligatures', 'office', 'oﬃce'],
  ['umlauts', 'Muller', 'Müller', 'Mu\u0308ller'],
  ['a ring', 'Angstrom', 'Ångström', 'Ångström'],
  ['transliteration', 'Qatar', 'Qaṭar', 'Qaṭar'],
  ['ayn and hamza', 'Alaa', 'ʿAlāʾ a'.replace(' ', '')],
  ['letters with a stroke', 'Lodz, Oslo, Dakovo', 'Łódź, Øslo, Đakovo'],
  ['sharp s', 'Strasse', 'Straße', 'STRAẞE'],
  ['ae and oe', 'aether, oeuvre', 'æther, œuvre'],
  ['Icelandic', 'Thordur', 'Þórður'],
  ['Maltese', 'Hamrun', 'Ħamrun'],
  ['Turkish i', 'istanbul ilhan', 'İSTANBUL ılhan'],
  ['Vietnamese', 'Duong', 'Dương', 'Đường'],
  ['Hausa', 'dan birni', 'ɗan birni'],
  ['Cyrillic yo and short i', 'ежик', 'Ёжик', 'ёжик'],
  ['short i', 'Толстои', 'Толстой'],
  ['Ukrainian', 'Киів', 'Київ'],
  ['Greek accents', 'Αθηνα', 'Αθήνα', 'ΑΘΗΝΑ'],
  ['final sigma', 'οδοσ', 'οδός', 'ΟΔΟΣ'],
  ['Arabic marks', 'محمد', 'مُحَمَّد', 'محـــمد'],
  ['alef with hamza or madda', 'احمد', 'أحمد', 'آحمد', 'إحمد'],
  ['ta marbuta', 'المدرسه', 'المدرسة'],
  ['presentation forms', 'محمد', 'ﻣﺤﻤﺪ'],
  ['Persian ye and kaf', 'كابل ملي', 'کابل ملی'],
  ['Pashto', 'ملي گټه', 'ملې ګټه', 'ملۍ ګټه'],
  ['zero-width non-joiner', 'میخواهم', 'می\u200cخواهم'],
  ['Urdu he', 'جمہوریہ', 'جمهوريه'],
  ['niqqud', 'שלום', 'שָׁלוֹם'],
  ['nukta', 'बाजार', 'बाज़ार', 'बाज\u093cार'],
  ['half width kana', 'タリバン', 'ﾀﾘﾊﾞﾝ', 'タリハ\u3099ン'],
  ['Hangul', '한국', '한국', '한국'],
  ['Arabic and Persian digits', '2021', '٢٠٢١', '۲۰۲۱'],
  ['Indian and Thai digits', '1989', '१९८९', '১৯৮৯', '๑๙๘๙'],
  ['apostrophes', "qur'an", 'Qur’an', 'Qur‘an', 'Qur`an'],
  ['hyphens', 'al-qaeda', 'al‐Qaeda', 'al‑Qaeda', 'al\u00ad-Qaeda'],
  ['emoji with and without variant', '❤', '❤️'],
  ['bidi controls', 'kabul', '\u202ekabul\u202c', '\u2066kabul\u2069'],
];

/** Ways of writing that are not. */
const DIFFERENT: readonly (readonly [name: string, a: string, b: string])[] = [
  ['vowel signs of Devanagari', 'कि', 'की'],
  ['vowels of Thai', 'กา', 'กี'],
  ['tone marks of Thai', 'ไม', 'ไม่'],
  ['voiced kana', 'ハン', 'バン'],
  ['hiragana and katakana', 'たりばん', 'タリバン'],
  ['letters of Hebrew', 'שלום', 'שלם'],
  ['digits', '2021', '2022'],
];

describe('normalise', () => {
  for (const [name, first = '', ...others] of SAME) {
    it(`takes ${name} as the same`, () => {
      for (const other of others) expect(normalise(other)).to.equal(normalise(first));
    });
  }

  for (const [name, a, b] of DIFFERENT) {
    it(`keeps ${name} apart`, () => expect(normalise(a)).to.not.equal(normalise(b)));
  }

  it('changes nothing the second time, for any character', () => {
    for (let code = 0; code <= 0x3ffff; code++) {
      const once = normalise(String.fromCodePoint(code));
      if (normalise(once) !== once) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it('gives a text the forms of its characters with their marks, one after the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const pieces = Array.from((a + b).matchAll(/[^][\p{M}\p{Cf}\uff9e\uff9f]*/gu));
        const forms = pieces.map(([piece]) => normalise(piece)).join('');
        expect(forms).to.equal(normalise(a + b));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
