import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import {
  compressedProjection,
  DAY_MS,
  evenProjection,
  timeProjection,
  type Projection,
} from './projection.js';
import { createScale } from './scale.js';

const YEAR_MS = 365.2425 * DAY_MS;
const LAWS: readonly ((dates: readonly number[]) => Projection)[] = [
  (dates) => timeProjection(dates[0]),
  compressedProjection,
  evenProjection,
];

/** Ascending dates, some of them equal, that reach over at most `longestMs`; as news does, they crowd at one end. */
const datesWithin = (longestMs: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(
      fc.array(between(0, 1), { minLength: 2, maxLength: 50, size: 'max' }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(([shares, year, power]) =>
      shares
        .map((share) => Math.round(share ** power * longestMs) + Math.round(year * YEAR_MS))
        .sort((a, b) => a - b),
    );

const share = between(-0.1, 1.1);

/** A whole millisecond in the stretch of the dates, or a little outside. */
function momentAt(dates: readonly number[], at: number): number {
  const first = dates[0] ?? 0;
  return Math.round(first + at * lengthOf(dates));
}

function lengthOf(dates: readonly number[]): number {
  return (dates.at(-1) ?? 0) - (dates[0] ?? 0);
}

/** The most units that a day has next to one of the dates. */
function steepestOf({ toUnit }: Projection, dates: readonly number[]): number {
  const slopes = dates.slice(1).flatMap((date, i) => {
    const before = dates[i] ?? date;
    return date > before ? [((toUnit(date) - toUnit(before)) / (date - before)) * DAY_MS] : [];
  });
  return Math.max(1, ...slopes);
}

/** The distance between two neighbouring doubles around the unit of a moment, in ms at the flatter of its two sides. */
function grainMs({ toUnit }: Projection, ms: number): number {
  const unit = toUnit(ms);
  const sides = [toUnit(ms + DAY_MS) - unit, unit - toUnit(ms - DAY_MS)];
  return ((Math.abs(unit) + Math.max(...sides)) * 2 ** -52 * DAY_MS) / Math.min(...sides);
}

function roundTripError({ toMs, toUnit }: Projection, ms: number): number {
  return Math.abs(toMs(toUnit(ms)) - ms);
}

/** Checks each law on dates within ten thousand years. */
function ofAllLaws(
  seed: number,
  holds: (law: Projection, dates: number[], a: number, b: number) => void,
): void {
  const cases = fc.property(datesWithin(10_000 * YEAR_MS), share, share, (dates, a, b) => {
    for (const law of LAWS) holds(law(dates), dates, a, b);
  });
  fc.assert(cases, { seed, numRuns: 500 });
}

describe('a projection', () => {
  it('rises strictly: of two moments a second apart the later has more units', () => {
    ofAllLaws(1, ({ toUnit }, dates, at) => {
      const ms = momentAt(dates, at);
      expect(toUnit(ms + 1000)).to.be.above(toUnit(ms));
      for (const date of dates) {
        expect(toUnit(date + 1000)).to.be.above(toUnit(date));
        expect(toUnit(date)).to.be.above(toUnit(date - 1000));
      }
    });
  });

  it('keeps the order of any two moments, and tells distinct dates apart', () => {
    ofAllLaws(2, ({ toUnit }, dates, a, b) => {
      const moments = [...dates, momentAt(dates, a), momentAt(dates, b)].sort((x, y) => x - y);
      for (const [i, ms] of moments.entries()) {
        const before = moments[i - 1];
        if (before === undefined) continue;
        expect(toUnit(ms)).to.be.at.least(toUnit(before));
        if (dates.includes(ms) && ms > before) expect(toUnit(ms)).to.be.above(toUnit(before));
      }
    });
  });

  it('is continuous: it nowhere rises more than its steepest stretch allows', () => {
    ofAllLaws(3, (law, dates, at, step) => {
      const { toUnit } = law;
      const stepMs = Math.abs(step) * 10 * DAY_MS;
      const most = (2 * stepMs * steepestOf(law, dates)) / DAY_MS;
      for (const ms of [momentAt(dates, at), ...dates]) {
        expect(toUnit(ms + stepMs) - toUnit(ms - stepMs)).to.be.at.most(most * (1 + 1e-9) + 1e-9);
      }
    });
  });

  it('gives back every date exactly, but for the rounding of a calendar', () => {
    ofAllLaws(4, (law, dates) => {
      for (const date of dates) {
        expect(roundTripError(law, date)).to.be.at.most(law.kind === 'time' ? 0.1 : 0);
      }
    });
  });

  it('gives back every moment of ten thousand years within a millisecond, where doubles are as fine', () => {
    let coarse = 0;
    let all = 0;
    ofAllLaws(5, (law, dates, at) => {
      const ms = momentAt(dates, at);
      const grain = grainMs(law, ms);
      all++;
      if (grain > 0.5) coarse++;
      expect(roundTripError(law, ms)).to.be.at.most(0.75 + grain);
    });
    expect(coarse / all).to.be.below(0.2);
  });

  it('gives them back as well through the pixels of a window', () => {
    ofAllLaws(7, (law, dates, at, to) => {
      const ms = momentAt(dates, at);
      const unit = law.toUnit(ms);
      const scale = createScale(law, { from: unit - 3, to: unit + 0.01 + Math.abs(to) }, 1200);
      expect(Math.abs(scale.ms(scale.x(ms)) - ms)).to.be.at.most(0.75 + 2 * grainMs(law, ms));
    });
  });

  it('gives back every moment of any longer time within a billionth of it', () => {
    const cases = fc.property(datesWithin(500_000 * YEAR_MS), fc.array(share), (dates, shares) => {
      for (const law of LAWS) {
        for (const at of shares) {
          const error = roundTripError(law(dates), momentAt(dates, at));
          expect(error).to.be.at.most(Math.max(1, lengthOf(dates) / 1e9));
        }
      }
    });
    fc.assert(cases, { seed: 6 });
  });
});

describe('condensed time', () => {
  it('is exact to the millisecond in five thousand years that follow ten thousand daily dates', () => {
    const dates = Array.from({ length: 10_000 }, (_, day) => day * DAY_MS);
    const last = 5000 * YEAR_MS;
    const law = compressedProjection([...dates, last]);
    for (let i = 0; i <= 1000; i++) {
      expect(roundTripError(law, Math.round((last * i) / 1000))).to.be.at.most(1);
    }
  });

  it('cannot be as exact in two such stretches with many dates between, but within its grain', () => {
    const dates = Array.from({ length: 10_000 }, (_, day) => day * DAY_MS);
    const law = compressedProjection([-5000 * YEAR_MS, ...dates, 5000 * YEAR_MS]);
    for (let i = -1000; i <= 1000; i++) {
      const ms = Math.round(5 * i * YEAR_MS);
      expect(roundTripError(law, ms)).to.be.at.most(0.75 + grainMs(law, ms));
    }
  });

  it('is made of a million dates in no time, and answers as quickly', () => {
    const dates = Float64Array.from({ length: 1_000_000 }, (_, i) => i * DAY_MS);
    for (const law of [compressedProjection, evenProjection]) {
      const start = performance.now();
      const { toUnit } = law(dates);
      const made = performance.now();
      for (let i = 0; i < 10_000; i++) toUnit(i * 97.3 * DAY_MS);
      // A hundred times what it takes; a search through all dates would take longer still.
      expect(made - start).to.be.below(5000);
      expect(performance.now() - made).to.be.below(1000);
    }
  });
});
