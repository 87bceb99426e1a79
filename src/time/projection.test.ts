import { expect } from '@open-wc/testing';
import {
  compressedProjection,
  DAY_MS,
  evenProjection,
  timeProjection,
  type Projection,
} from './projection.js';

const days = (...counts: number[]) => counts.map((count) => count * DAY_MS);

/** Units of days, counted from the unit of the first. */
function unitsOf({ toUnit }: Projection, ...counts: number[]): number[] {
  const units = days(...counts).map(toUnit);
  return units.map((unit) => unit - (units[0] ?? 0));
}

function expectClose(numbers: readonly number[], expected: readonly number[]): void {
  expect(numbers).to.have.length(expected.length);
  for (const [i, number] of numbers.entries()) expect(number).to.be.closeTo(expected[i] ?? 0, 1e-9);
}

describe('timeProjection', () => {
  it('counts days from its origin', () => {
    const { toUnit, toMs } = timeProjection(10 * DAY_MS);
    expect([10, 11, 3.5].map((day) => toUnit(day * DAY_MS))).to.deep.equal([0, 1, -6.5]);
    expect([0, 1, -6.5].map(toMs)).to.deep.equal(days(10, 11, 3.5));
  });
});

describe('compressedProjection', () => {
  const law = compressedProjection(days(0, 1, 8, 108));

  it('adds ln(1 + days) from each date to the next', () => {
    // ln 2, ln 2 + ln 8, ln 2 + ln 8 + ln 101
    expectClose(unitsOf(law, 0, 1, 8, 108), [0, 0.693147181, 2.772588722, 7.387709239]);
  });

  it('is linear between two dates', () => {
    expectClose(unitsOf(law, 1, 4.5), [0, 2.079441542 / 2]);
    expect(law.toMs(4.615120517 / 4) / DAY_MS).to.be.closeTo(33, 1e-6);
  });

  it('has its zero, around which numbers are finest, where the longest stretch begins', () => {
    expect(law.toUnit(8 * DAY_MS)).to.equal(0);
  });

  it('counts equal neighbours once, and dates that are not finite not at all', () => {
    const plain = compressedProjection(days(0, 1, 8));
    const crowded = compressedProjection([-Infinity, ...days(0, 0, 0, 1, 8, 8), Infinity, NaN]);
    for (const ms of days(-3, 0, 0.5, 1, 6, 8, 20)) {
      expect(crowded.toUnit(ms)).to.equal(plain.toUnit(ms));
    }
    expect(crowded.rangeMs).to.deep.equal([0, 8 * DAY_MS]);
  });

  it('goes on by one unit a day beyond both ends', () => {
    expectClose(unitsOf(law, 0, -3), [0, -3]);
    expectClose(unitsOf(law, 108, 113), [0, 5]);
    expect(law.toMs(law.toUnit(0) - 3) / DAY_MS).to.be.closeTo(-3, 1e-9);
    expect(law.toMs(law.toUnit(108 * DAY_MS) + 5) / DAY_MS).to.be.closeTo(113, 1e-9);
  });
});

describe('evenProjection', () => {
  const law = evenProjection(days(0, 1, 1, 1, 500, 501));

  it('gives each event a step: the unit of a date is the number of events before it', () => {
    expect(days(0, 1, 500, 501).map(law.toUnit)).to.deep.equal([0, 1, 4, 5]);
    expect([0, 1, 4, 5].map(law.toMs)).to.deep.equal(days(0, 1, 500, 501));
  });

  it('gives events of one date all their steps from it on, and is linear to the next date', () => {
    expect(days(0.5, 250.5).map(law.toUnit)).to.deep.equal([0.5, 2.5]);
    expect([0.5, 2.5].map(law.toMs)).to.deep.equal(days(0.5, 250.5));
  });

  it('goes on by one unit a day beyond both ends', () => {
    expect(days(-3, 503).map(law.toUnit)).to.deep.equal([-3, 7]);
    expect([-3, 7].map(law.toMs)).to.deep.equal(days(-3, 503));
    expect(law.rangeMs).to.deep.equal(days(0, 501));
  });

  it('does not count dates that are not finite', () => {
    const { toUnit } = evenProjection([-Infinity, -Infinity, ...days(0, 1, 500), NaN]);
    expect(days(0, 1, 500).map(toUnit)).to.deep.equal([0, 1, 2]);
  });
});

describe('condensed projections', () => {
  it('count days where there is one date or none', () => {
    for (const projection of [compressedProjection, evenProjection]) {
      const one = projection(days(5));
      expect(days(3, 5, 9).map(one.toUnit)).to.deep.equal([-2, 0, 4]);
      expect([-2, 0, 4].map(one.toMs)).to.deep.equal(days(3, 5, 9));
      const none = projection([]);
      expect(days(-1, 0, 2).map(none.toUnit)).to.deep.equal([-1, 0, 2]);
      expect([-1, 0, 2].map(none.toMs)).to.deep.equal(days(-1, 0, 2));
      expect(none.rangeMs).to.deep.equal([-Infinity, Infinity]);
    }
  });
});
