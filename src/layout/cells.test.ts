import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { allRows, crowd, KINDS, scaleFor, seen } from '../../tests/support/charts.js';
import { cellsOf } from './cells.js';

const kind = fc.constantFrom(...KINDS);
const window = fc.record({
  kind,
  seed: fc.nat(20),
  count: fc.nat(120),
  factor: between(0, 10).map((power) => 2 ** power),
  anchorPx: between(0, 900),
  leastPx: fc.constantFrom(28, 64, 128),
});

describe('cellsOf', () => {
  it('parts the rows of the window: each lies in one cell, between its ends', () => {
    fc.assert(
      fc.property(window, ({ kind: law, seed, count, factor, anchorPx, leastPx }) => {
        const columns = crowd({ count, seed, years: 3, power: 1 + (seed % 3) });
        const { whole, extent } = scaleFor(columns, law, 900);
        const { scale, rows, xOf } = seen(columns, whole.zoomed(factor, anchorPx, extent));
        const cells = cellsOf(scale, rows, leastPx);
        const held = cells.flatMap(({ rows: { from, to } }) =>
          Array.from({ length: to - from }, (_, i) => from + i),
        );
        expect(held).to.deep.equal([...new Set(held)].sort((a, b) => a - b));
        const inWindow = allRows(columns).filter((row) => xOf(row) >= 0 && xOf(row) <= 900);
        expect(held).to.include.members(inWindow);
        for (const { x, widthPx, rows: own } of cells) {
          expect(widthPx).to.be.within(leastPx - 1e-6, 2 * leastPx + 1e-6);
          expect(own.to).to.be.above(own.from);
          expect(x).to.be.within(-widthPx - 1e-6, 900);
          expect(xOf(own.from)).to.be.at.least(x - 1e-6);
          expect(xOf(own.to - 1)).to.be.below(x + widthPx + 1e-6);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('are the same rows wherever the window stands', () => {
    for (const law of KINDS) {
      const columns = crowd({ count: 900, seed: 2, power: 2 });
      const { whole, extent } = scaleFor(columns, law, 1000);
      const scale = whole.zoomed(6, 800, extent);
      const known = new Map<number, number>();
      for (let px = -300; px < 300; px += 17) {
        const moved = scale.panned(px, extent);
        for (const { rows } of cellsOf(moved, seen(columns, moved).rows, 28)) {
          expect(known.get(rows.from) ?? rows.to).to.equal(rows.to);
          known.set(rows.from, rows.to);
        }
      }
      const ends = [...known].sort(([a], [b]) => a - b);
      expect(ends.length).to.be.above(20);
      for (const [i, [from]] of ends.entries()) expect(from).to.be.at.least(ends[i - 1]?.[1] ?? 0);
    }
  });

  it('are as many as the width has room for, and none for no rows', () => {
    const columns = crowd({ count: 5000, seed: 3 });
    const { whole } = scaleFor(columns, 'time', 1200);
    expect(cellsOf(whole, seen(columns, whole).rows, 28).length).to.be.at.most(1200 / 28 + 2);
    const none = crowd({ count: 0, seed: 3 });
    expect(cellsOf(whole, seen(none, whole).rows, 28)).to.deep.equal([]);
  });
});
