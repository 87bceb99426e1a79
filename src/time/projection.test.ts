import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { compressedProjection, DAY_MS, timeProjection, type Projection } from './projection.js';

const YEAR_MS = 365.2425 * DAY_MS;
const days = (...counts: number[]) => counts.map((count) => count * DAY_MS);

/** Ascending dates, some of them equal, that reach over at most `longestMs`. */
const datesWithin = (longestMs: number, maxLength = 50): fc.Arbitrary<number[]> =>
  fc
    .tuple(
      fc.array(between(0, 1), {
        minLength: 2,
        maxLength,
        size: 'max',
      }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([shares, year, power]) =>
      // A power crowds the dates at the beginning, as news does.
      shares
        .map((share) => Math.round(share ** power * longestMs) + Math.round(year * YEAR_MS))
        .sort((a, b) => a - b),
    );

const share = between(-0.1, 1.1);

/** A whole millisecond in the stretch of the dates, or a little outside. */
function momentAt(dates: readonly number[], at: number): number {
  const first = dates[0] ?? 0;
  return Math.round(first + at * ((dates.at(-1) ?? first) - first));
}

function roundTripError({ toMs, toUnit }: Projection, ms: number): number {
  return Math.abs(toMs(toUnit(ms)) - ms);
}

describe('timeProjection', () => {
  it('counts days from its origin', () => {
    const { toUnit, toMs } = timeProjection(10 * DAY_MS);
    expect([10, 11, 3.5].map((day) => toUnit(day * DAY_MS))).to.deep.equal([0, 1, -6.5]);
    expect([0, 1, -6.5].map(toMs)).to.deep.equal(days(10, 11, 3.5));
  });

  it('gives back every moment within a millisecond over ten thousand years', () => {
    fc.assert(
      fc.property(datesWithin(10_000 * YEAR_MS), share, (dates, at) => {
        const projection = timeProjection(dates[0]);
        expect(roundTripError(projection, momentAt(dates, at))).to.be.below(1);
      }),
      { seed: 1 },
    );
  });
});

describe('compressedProjection', () => {
  it('adds ln(1 + days) from each date to the next', () => {
    const { toUnit } = compressedProjection(days(0, 1, 8, 108));
    const units = days(0, 1, 8, 108).map(toUnit);
    // ln 2, ln 2 + ln 8, ln 2 + ln 8 + ln 101
    for (const [i, unit] of [0, 0.693147181, 2.772588722, 7.387709239].entries()) {
      expect(units[i]).to.be.closeTo(unit, 1e-9);
    }
  });

  it('is linear between two dates', () => {
    const { toUnit, toMs } = compressedProjection(days(0, 1, 8, 108));
    expect(toUnit(4.5 * DAY_MS)).to.be.closeTo(0.693147181 + 2.079441542 / 2, 1e-9);
    expect(toMs(2.772588722 + 4.615120517 / 4) / DAY_MS).to.be.closeTo(33, 1e-6);
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
    const { toUnit, toMs } = compressedProjection(days(0, 1, 8));
    expect(toUnit(-3 * DAY_MS)).to.equal(-3);
    expect(toUnit(13 * DAY_MS)).to.be.closeTo(2.772588722 + 5, 1e-9);
    expect(toMs(-3)).to.equal(-3 * DAY_MS);
    expect(toMs(2.772588722 + 5) / DAY_MS).to.be.closeTo(13, 1e-6);
  });

  it('counts days where there is one date or none', () => {
    const one = compressedProjection(days(5));
    expect(days(3, 5, 9).map(one.toUnit)).to.deep.equal([-2, 0, 4]);
    expect([-2, 0, 4].map(one.toMs)).to.deep.equal(days(3, 5, 9));
    const none = compressedProjection([]);
    expect(days(-1, 0, 2).map(none.toUnit)).to.deep.equal([-1, 0, 2]);
    expect([-1, 0, 2].map(none.toMs)).to.deep.equal(days(-1, 0, 2));
    expect(none.rangeMs).to.deep.equal([-Infinity, Infinity]);
  });

  it('keeps the order of any two moments a minute apart', () => {
    fc.assert(
      fc.property(datesWithin(10_000 * YEAR_MS), share, share, (dates, a, b) => {
        const { toUnit } = compressedProjection(dates);
        const [early = 0, late = 0] = [momentAt(dates, a), momentAt(dates, b)].sort(
          (x, y) => x - y,
        );
        expect(toUnit(late + 60_000)).to.be.above(toUnit(early));
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('keeps distinct dates apart and in order', () => {
    fc.assert(
      fc.property(datesWithin(10_000 * YEAR_MS), (dates) => {
        const { toUnit } = compressedProjection(dates);
        for (const [i, date] of dates.entries()) {
          const before = dates[i - 1] ?? -Infinity;
          if (date > before) expect(toUnit(date)).to.be.above(toUnit(before));
          else expect(toUnit(date)).to.equal(toUnit(before));
        }
      }),
      { seed: 3 },
    );
  });

  it('is continuous: nowhere steeper than a unit a day', () => {
    fc.assert(
      fc.property(
        datesWithin(10_000 * YEAR_MS),
        share,
        fc.integer({ min: 1, max: 10 * DAY_MS }),
        (dates, at, stepMs) => {
          const { toUnit } = compressedProjection(dates);
          for (const ms of [momentAt(dates, at), ...dates]) {
            const rise = toUnit(ms + stepMs) - toUnit(ms - stepMs);
            expect(rise).to.be.at.most((2 * stepMs) / DAY_MS + 1e-9);
          }
        },
      ),
      { seed: 4 },
    );
  });

  it('gives back every moment within a millisecond over ten thousand years', () => {
    fc.assert(
      fc.property(datesWithin(10_000 * YEAR_MS), share, (dates, at) => {
        const projection = compressedProjection(dates);
        for (const ms of [momentAt(dates, at), ...dates]) {
          expect(roundTripError(projection, ms)).to.be.at.most(1);
        }
      }),
      { seed: 5, numRuns: 1000 },
    );
  });

  it('gives back every moment within a part in a billion of any longer time', () => {
    fc.assert(
      fc.property(
        datesWithin(500_000 * YEAR_MS),
        fc.array(share, { minLength: 20, maxLength: 20 }),
        (dates, shares) => {
          const projection = compressedProjection(dates);
          const lengthMs = (dates.at(-1) ?? 0) - (dates[0] ?? 0);
          for (const at of shares) {
            const error = roundTripError(projection, momentAt(dates, at));
            expect(error).to.be.at.most(Math.max(1, lengthMs / 1e9));
          }
        },
      ),
      { seed: 6 },
    );
  });

  it('stays within ten milliseconds where ten thousand daily dates end in a gap of five thousand years', () => {
    const dates = Array.from({ length: 10_000 }, (_, day) => day * DAY_MS);
    const last = 5000 * YEAR_MS;
    const projection = compressedProjection([...dates, last]);
    for (let i = 0; i <= 1000; i++) {
      expect(roundTripError(projection, Math.round((last * i) / 1000))).to.be.below(10);
    }
  });
});
