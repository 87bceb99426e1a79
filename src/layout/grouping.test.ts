import { expect } from '@open-wc/testing';
import { allRows, columnsFrom, crowd } from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import { DAY_MS } from '../time/projection.js';
import { byCategory, ungrouped } from './grouping.js';

/** Events of each category as often as said; the first number is of those without one. */
function counted(...counts: readonly number[]): Columns {
  const rows = counts.flatMap((count, category) =>
    Array.from({ length: count }, (_, i) => ({ startMs: (i * 20 + category) * DAY_MS, category })),
  );
  const categories = counts.slice(1).map((_, i) => `c${i + 1}`);
  return { ...columnsFrom(rows), categories };
}

const inShort = (columns: Columns) =>
  byCategory(columns).groups.map(({ id, count }) => [id, count]);

describe('byCategory', () => {
  it('makes a group of each category that has events, and one of those without a category', () => {
    expect(inShort(counted(2, 3, 0, 1))).to.deep.equal([
      ['c1', 3],
      ['c3', 1],
      ['', 2],
    ]);
    expect(inShort(counted(0, 1, 5))).to.deep.equal([
      ['c1', 1],
      ['c2', 5],
    ]);
    expect(inShort(counted(4))).to.deep.equal([['', 4]]);
  });

  it('joins the smallest categories and what has none, so that there are never more than twelve', () => {
    const sizes = Array.from({ length: 20 }, (_, i) => 30 - i);
    for (const counts of [
      [0, ...sizes.slice(0, 12)],
      [5, ...sizes.slice(0, 11)],
      [5, ...sizes.slice(0, 12)],
      [0, ...sizes],
      [7, ...sizes],
    ]) {
      const columns = counted(...counts);
      const { groups } = byCategory(columns);
      expect(groups.length).to.be.at.most(12);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).to.equal(columns.count);
      const kept = counts[0] === 0 && counts.length === 13 ? 12 : 11;
      expect(groups.slice(0, kept).map(({ count }) => count)).to.deep.equal(sizes.slice(0, kept));
    }
  });

  it('puts each row in the group of its category', () => {
    const columns = crowd({ count: 300, seed: 1, categories: 4 });
    const { groups, groupOf, isGrouped } = byCategory(columns);
    expect(isGrouped).to.be.true;
    for (const row of allRows(columns)) {
      const id = columns.categories[(columns.category[row] ?? 0) - 1] ?? '';
      expect(groups[groupOf(row)]?.id).to.equal(id);
    }
  });

  it('has a lane for each of its spans that run at the same time, three at most', () => {
    const span = (from: number, to: number, category: number) => ({
      startMs: from * DAY_MS,
      endMs: to * DAY_MS,
      ...{ isSpan: true, category },
    });
    const columns = columnsFrom([
      ...[span(0, 10, 1), span(10, 20, 1), span(30, 40, 1)],
      ...[span(0, 10, 2), span(9, 20, 2)],
      ...[1, 2, 3, 4, 5].map((day) => span(day, 100, 3)),
      { startMs: 0, category: 4 },
    ]);
    expect(byCategory(columns).groups.map(({ lanes }) => lanes)).to.deep.equal([1, 2, 3, 0]);
  });
});

describe('ungrouped', () => {
  it('has one group of all, which is no band', () => {
    const { groups, groupOf, isGrouped } = ungrouped(crowd({ count: 30, seed: 2, categories: 3 }));
    expect([isGrouped, groupOf(3), groupOf(29)]).to.deep.equal([false, 0, 0]);
    expect(groups).to.deep.equal([{ id: '', count: 30, lanes: 0 }]);
  });
});
