import { expect } from '@open-wc/testing';
import { datesEn } from '../../i18n/dates-en.js';
import { edtfInWords, stretchInWords } from './stretch.js';

const wording = { dateWords: datesEn, locale: 'en-GB' };
const stretch = (from: number, to: number) => stretchInWords(from, to, wording);
const day = (text: string) => Date.parse(`${text}T00:00Z`);

describe('a stretch of time', () => {
  it('is told in years, months or days, as suits its length', () => {
    expect(stretch(day('1979-12-24'), day('2025-07-09'))).to.equal('1979 to 2025');
    expect(stretch(day('2024-03-02'), day('2025-07-09'))).to.equal('March 2024 to July 2025');
    expect(stretch(day('2025-07-01'), day('2025-07-09'))).to.equal('1 to 8 July 2025');
    expect(stretch(day('2025-07-01'), day('2025-07-02'))).to.equal('1 July 2025');
  });

  it('goes back before the year 1', () => {
    expect(stretch(Date.UTC(-99999, 0), day('2000-01-01'))).to.match(/100,000 BC.* to 1999/);
    expect(stretch(-62198755200000, day('1500-01-01'))).to.match(/BC.* to .*1499/);
  });

  it('is not told where it is beyond all dates', () => {
    expect(stretch(-Infinity, Infinity)).to.equal(undefined);
    expect(stretch(NaN, 0)).to.equal(undefined);
  });
});

describe('a date as written', () => {
  it('is told in words, or stays as it is', () => {
    expect(edtfInWords('2026-11-25', wording)).to.equal('25 November 2026');
    expect(edtfInWords('some day', wording)).to.equal('some day');
  });
});
