import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { edtfOf, windowOf } from './window-attributes.js';

const utc = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day);
const domain = [utc(1989), utc(2026)] as const;

describe('windowOf', () => {
  let warnings: string[];
  const { warn } = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('reaches from the earliest moment of one date to the latest of the other', () => {
    expect(windowOf('1996', '2001', domain)).to.deep.equal({ from: utc(1996), to: utc(2002) });
    expect(windowOf('1996-09-27', '1996-09-27', domain)).to.deep.equal({
      from: utc(1996, 9, 27),
      to: utc(1996, 9, 28),
    });
  });

  it('takes milliseconds and dates as they are', () => {
    expect(windowOf(utc(1996), new Date(utc(2001)), domain)).to.deep.equal({
      from: utc(1996),
      to: utc(2001),
    });
    expect(windowOf(0, utc(2001), domain)?.from).to.equal(0);
  });

  it('ends with the timeline where one end is left out', () => {
    expect(windowOf('1996', undefined, domain)).to.deep.equal({ from: utc(1996), to: domain[1] });
    expect(windowOf('', '2001', domain)).to.deep.equal({ from: domain[0], to: utc(2002) });
  });

  it('asks for no window where neither end is given', () => {
    expect(windowOf(undefined, undefined, domain)).to.be.undefined;
    expect(windowOf('', '', domain)).to.be.undefined;
    expect(warnings).to.deep.equal([]);
  });

  it('tells once of a date that cannot be read, and goes on without it', () => {
    const range = { from: domain[0], to: utc(2002) };
    expect(windowOf('last spring', '2001', domain)).to.deep.equal(range);
    expect(windowOf('last spring', '2001', domain)).to.deep.equal(range);
    expect(warnings).to.deep.equal([
      '<news-timeline> attribute.unreadable-date: from="last spring" is not an EDTF date; it is ignored.',
    ]);
  });

  it('ignores an open end', () => {
    expect(windowOf('../1996', '2001', domain)).to.deep.equal({ from: domain[0], to: utc(2002) });
    expect(warnings).to.have.length(1);
  });

  it('shows all, and tells why, where the window is empty', () => {
    expect(windowOf('2020', '1996', domain)).to.be.undefined;
    expect(windowOf(NaN, utc(2001), domain)).to.be.undefined;
    expect(windowOf(new Date('nonsense'), utc(2001), domain)).to.be.undefined;
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.match(/window\.empty: The window from 2020 to 1996 is empty/);
  });
});

describe('edtfOf', () => {
  it('writes a moment to the second', () => {
    expect(edtfOf(Date.UTC(2025, 6, 3, 12, 30, 59, 999))).to.equal('2025-07-03T12:30:59Z');
  });

  it('gives back a window to the second, between the years 0 and 9999', () => {
    const moment = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_000 });
    fc.assert(
      fc.property(moment, fc.integer({ min: 60_000, max: 1e12 }), (from, length) => {
        const to = Math.min(from + length, 253_402_300_799_000);
        fc.pre(from < to);
        const range = windowOf(edtfOf(from), edtfOf(to), domain);
        expect(range?.from).to.be.within(from - 999, from);
        expect(range?.to).to.be.within(to - 999, to + 1000);
      }),
      { seed: 1 },
    );
  });
});
