import { expect } from '@open-wc/testing';
import { group } from 'd3';
import {
  allRows,
  crowd,
  groupingOf,
  KINDS,
  largeCrowd,
  scaleFor,
  seen,
} from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import type { Scale } from '../time/scale.js';
import { cardCandidates, type CandidateInput } from './candidates.js';
import { MAX_CARDS } from './cards.js';

const OF_CELL = 4;

type Choice = Partial<Pick<CandidateInput, 'barred' | 'groups'>> & {
  readonly by?: 'none' | 'category';
};

function candidatesOf(columns: Columns, scale: Scale, choice: Choice = {}): readonly number[] {
  const { index, groups } = groupingOf(columns, choice.by);
  return cardCandidates({
    ...{ scale, index, rows: seen(columns, scale).rows, rank: columns.rank },
    groups: choice.groups ?? groups.map((_, i) => i),
    barred: choice.barred ?? new Set(),
  });
}

/** The best four of each cell that begins or ends in the window, the best of all first. */
function slowCandidates(columns: Columns, scale: Scale, choice: Choice = {}): number[] {
  const { rows, xOf } = seen(columns, scale);
  const { groupOf } = groupingOf(columns, choice.by);
  let cellUnits = 1;
  while (cellUnits * scale.pxPerUnit >= 128) cellUnits /= 2;
  while (cellUnits * scale.pxPerUnit < 64) cellUnits *= 2;
  const byBest = (a: number, b: number) => (columns.rank[a] ?? 0) - (columns.rank[b] ?? 0) || a - b;
  const cells = group(
    allRows(columns).filter(
      (row) =>
        xOf(row) >= 0 &&
        xOf(row) < scale.widthPx &&
        !choice.barred?.has(row) &&
        (choice.groups?.includes(groupOf(row)) ?? true),
    ),
    (row) => Math.floor(rows.unitOf(row) / cellUnits),
  );
  return [...cells.values()].flatMap((cell) => cell.sort(byBest).slice(0, OF_CELL)).sort(byBest);
}

describe('cardCandidates', () => {
  const windows = [1, 2, 3].flatMap((seed) => {
    const columns = crowd({ count: 600, seed, keyShare: 0.05, power: seed, categories: 4 });
    return KINDS.flatMap((kind) => {
      const { whole, extent } = scaleFor(columns, kind, 1200);
      return [1, 3, 20].map((factor) => ({ columns, scale: whole.zoomed(factor, 800, extent) }));
    });
  });

  it('are the best four of each cell, the best of all first, and of equals the earlier', () => {
    for (const { columns, scale } of windows) {
      const candidates = candidatesOf(columns, scale);
      expect(candidates.length).to.be.above(10);
      expect(candidates).to.deep.equal(slowCandidates(columns, scale));
    }
  });

  it('are the best four of all groups together that are open', () => {
    for (const { columns, scale } of windows) {
      for (const groups of [undefined, [0, 2, 3], [1], []]) {
        const choice = { by: 'category', ...(groups && { groups }) } as const;
        const candidates = candidatesOf(columns, scale, choice);
        expect(candidates).to.deep.equal(slowCandidates(columns, scale, choice));
      }
    }
  });

  it('pass over what is shown otherwise', () => {
    for (const { columns, scale } of windows) {
      const barred = new Set(candidatesOf(columns, scale).filter((_, i) => i % 2));
      const candidates = candidatesOf(columns, scale, { barred });
      expect(candidates).to.deep.equal(slowCandidates(columns, scale, { barred }));
    }
  });

  it('are bounded by the width, however many events there are', () => {
    const columns = largeCrowd(1_000_000);
    for (const widthPx of [400, 1200, 9000]) {
      const { whole } = scaleFor(columns, 'time', widthPx);
      const { length } = candidatesOf(columns, whole);
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
    const before = candidatesOf(columns, zoomed);
    const after = candidatesOf(columns, zoomed.panned(33, extent));
    const stay = before.filter(isInside(zoomed));
    expect(stay.length).to.be.above(10);
    expect(after).to.include.members(stay.filter(isInside(zoomed.panned(33, extent))));
  });
});
