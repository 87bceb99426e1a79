import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { statedGaps, type Gap } from './breaks.js';
import { durationInWords } from './duration.js';
import { parseEdtf } from './edtf.js';

/** Asks of each pair of dates whether it is a long gap with no date between. */
function slowGaps(starts: readonly number[]): Gap[] {
  const whole = Math.max(...starts) - Math.min(...starts);
  const gaps: Gap[] = [];
  for (const fromMs of new Set(starts)) {
    for (const toMs of new Set(starts)) {
      const isEmpty = starts.every((start) => start <= fromMs || start >= toMs);
      if (isEmpty && (toMs - fromMs) * 20 > whole) gaps.push({ fromMs, toMs });
    }
  }
  return gaps.sort((a, b) => a.fromMs - b.fromMs);
}

/** The lengths of the gaps between dates as a reader is told them. */
function gapsInWords(...dates: string[]): string[] {
  const points = dates.flatMap((date) => {
    const read = parseEdtf(date);
    return read.ok && typeof read.span.start !== 'string' ? [read.span.start] : [];
  });
  const gaps = statedGaps(
    points.map(({ startMs }) => startMs),
    points.map(({ endMs }) => endMs),
  );
  return gaps.map(({ fromMs, toMs }) => durationInWords(fromMs, toMs, 'en'));
}

describe('statedGaps', () => {
  it('finds the gaps that a slow search finds', () => {
    const starts = fc
      .array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 40, size: 'max' })
      .map((dates) => dates.sort((a, b) => a - b));
    fc.assert(
      fc.property(starts, (dates) => {
        expect(statedGaps(dates)).to.deep.equal(slowGaps(dates));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('states what is longer than a twentieth of the whole, not what is as long', () => {
    const dates = [0, 5, 11, ...Array.from({ length: 30 }, (_, i) => 13 + 3 * i)];
    expect(dates.at(-1)).to.equal(100);
    expect(statedGaps(dates)).to.deep.equal([{ fromMs: 5, toMs: 11 }]);
  });

  it('measures dates of one precision from start to start, so that the words are those of a subtraction', () => {
    const dates = [
      ['1989-02-15', '2006-02-15'],
      ['1988-02', '2005-02'],
      ['1988', '2005'],
      ['1989-02-15T10:00Z', '2006-02-15T10:00Z'],
    ];
    expect(dates.map((pair) => gapsInWords(...pair))).to.deep.equal(Array(4).fill(['17 years']));
  });

  it('begins a gap after a coarser date on the last day that it may mean', () => {
    expect(gapsInWords('2003-02', '2020-02-28')).to.deep.equal(['17 years']);
    expect(gapsInWords('2003-02', '2020-02-27')).to.deep.equal(['16 years']);
    expect(gapsInWords('1989', '1991-02-15')).to.deep.equal(['1 year']);
    expect(gapsInWords('1989-02-15', '1991')).to.deep.equal(['1 year']);
    expect(gapsInWords('1989', '1990-01-05', '1993')).to.deep.equal(['2 years']);
  });

  it('states no gap that may not be one: any date before it may reach into it', () => {
    const ends = statedGaps([0, 10, 50, 100], [60, 11, 51, 101]).map(({ toMs }) => toMs);
    expect(ends).to.deep.equal([100]);
    expect(statedGaps([0, 50, 100], [50, 100, 101])).to.deep.equal([]);
  });

  it('finds none where there is one date or none', () => {
    expect(statedGaps([])).to.deep.equal([]);
    expect(statedGaps([7])).to.deep.equal([]);
    expect(statedGaps([7, 7, 7])).to.deep.equal([]);
  });
});
