import { expect } from '@open-wc/testing';
import { group } from 'd3';
import { crowd, scaleFor } from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import type { Scale } from '../time/scale.js';
import { cardCandidates } from './candidates.js';
import { MAX_CARDS } from './cards.js';

const OF_CELL = 4;

const allOf = ({ count }: Columns) => Array.from({ length: count }, (_, index) => index);

/** The best four of each cell that begins or ends in the window, the best of all first. */
function slowCandidates(columns: Columns, scale: Scale): number[] {
  let cellPx = scale.pxPerUnit;
  let cellUnits = 1;
  while (cellPx >= 128) [cellPx, cellUnits] = [cellPx / 2, cellUnits / 2];
  while (cellPx < 64) [cellPx, cellUnits] = [cellPx * 2, cellUnits * 2];
  const byBest = (a: number, b: number) => (columns.rank[a] ?? 0) - (columns.rank[b] ?? 0) || a - b;
  const cells = group(
    allOf(columns).filter((i) => {
      const x = scale.x(columns.startMs[i] ?? 0);
      return x >= 0 && x <= scale.widthPx;
    }),
    (i) => Math.floor(scale.projection.toUnit(columns.startMs[i] ?? 0) / cellUnits),
  );
  return [...cells.values()].flatMap((cell) => cell.sort(byBest).slice(0, OF_CELL)).sort(byBest);
}

describe('cardCandidates', () => {
  const windows = [1, 2, 3].flatMap((seed) => {
    const columns = crowd({ count: 600, seed, keyShare: 0.05, power: seed });
    return (['time', 'compressed'] as const).flatMap((kind) => {
      const { whole, extent } = scaleFor(columns, kind, 1200);
      return [1, 3, 20].map((factor) => ({ columns, scale: whole.zoomed(factor, 800, extent) }));
    });
  });

  it('are the best four of each cell, the best of all first, and of equals the earlier', () => {
    for (const { columns, scale } of windows) {
      const candidates = cardCandidates(allOf(columns), columns, scale);
      expect(candidates.length).to.be.above(10);
      expect(candidates).to.deep.equal(slowCandidates(columns, scale));
    }
  });

  it('are bounded by the width, however many events there are', () => {
    for (const widthPx of [400, 1200, 9000]) {
      const columns = crowd({ count: 20_000, seed: 4 });
      const { whole } = scaleFor(columns, 'time', widthPx);
      const { length } = cardCandidates(allOf(columns), columns, whole);
      expect(length).to.be.at.most(Math.min(4 * MAX_CARDS, OF_CELL * (widthPx / 64 + 2)));
    }
  });

  it('stay the same while the window moves, apart from its edges', () => {
    const columns = crowd({ count: 3000, seed: 5 });
    const { whole, extent } = scaleFor(columns, 'compressed', 1200);
    const zoomed = whole.zoomed(5, 600, extent);
    const isInside = (scale: Scale) => (index: number) => {
      const x = scale.x(columns.startMs[index] ?? 0);
      return x > 128 && x < 1072 - 40;
    };
    const before = cardCandidates(allOf(columns), columns, zoomed);
    const after = cardCandidates(allOf(columns), columns, zoomed.panned(33, extent));
    const stay = before.filter(isInside(zoomed));
    expect(stay.length).to.be.above(10);
    expect(after).to.include.members(stay.filter(isInside(zoomed.panned(33, extent))));
  });
});
