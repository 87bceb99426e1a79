import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { statedGaps, type Gap } from './breaks.js';

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

  it('begins a gap where a date that is known less well ends, a day after it began at the latest', () => {
    const day = 86_400_000;
    const starts = [0, 10 * day, 50 * day];
    expect(statedGaps(starts, [day / 2, 15 * day, 51 * day])).to.deep.equal([
      { fromMs: day / 2, toMs: 10 * day },
      { fromMs: 11 * day, toMs: 50 * day },
    ]);
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
