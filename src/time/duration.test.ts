import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DAY_MS, utcMidnight } from './calendar.js';
import { durationInWords } from './duration.js';

const START_MS = utcMidnight(2001, 4);
const after = (ms: number, locale = 'en') => durationInWords(START_MS, START_MS + ms, locale);

describe('durationInWords', () => {
  it('names the biggest whole unit, rounded down', () => {
    const lengths = [
      6300 * DAY_MS,
      100 * DAY_MS,
      5.9 * DAY_MS,
      3.5 * 3_600_000,
      90_000,
      12_345,
      900,
    ];
    expect(lengths.map((ms) => after(ms))).to.deep.equal([
      '17 years',
      '3 months',
      '5 days',
      '3 hours',
      '1 minute',
      '12 seconds',
      '0 seconds',
    ]);
  });

  it('says the same of both directions', () => {
    expect(durationInWords(5 * DAY_MS, 0, 'en')).to.equal('5 days');
    expect(durationInWords(utcMidnight(2020, 1), utcMidnight(2003, 1), 'en')).to.equal('17 years');
  });

  it('counts every span of whole calendar years and months as so many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 4000 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 1200 }),
        (year, month, count) => {
          const from = utcMidnight(year, month);
          const to = utcMidnight(year + Math.floor((month + count) / 12), (month + count) % 12);
          const [number, unit] = durationInWords(from, to, 'en').split(' ');
          const expected = count < 12 ? count : Math.floor(count / 12);
          expect(unit?.replace(/s$/, '')).to.equal(count < 12 ? 'month' : 'year');
          expect(Number(number)).to.equal(expected);
        },
      ),
    );
  });

  it('makes no year of a year less a day', () => {
    const to = utcMidnight(2002, 4);
    expect(durationInWords(START_MS, to - DAY_MS, 'en')).to.equal('11 months');
    expect(durationInWords(START_MS, to, 'en')).to.equal('1 year');
  });

  it('covers all the time that a Date can hold', () => {
    expect(durationInWords(-8.64e15, 8.64e15, 'en')).to.equal('547,581 years');
  });

  it('speaks the language asked for, and English where Intl refuses it', () => {
    expect(after(6300 * DAY_MS, 'de')).to.equal('17 Jahre');
    expect(after(6300 * DAY_MS, 'C')).to.equal('17 years');
  });
});
