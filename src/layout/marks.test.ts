import { expect } from '@open-wc/testing';
import { group } from 'd3';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import {
  allRows,
  columnsFrom,
  groupingOf,
  largeCrowd,
  scaleFor,
  seen,
  type Seen,
} from '../../tests/support/charts.js';
import { DAY_MS, timeProjection } from '../time/projection.js';
import { createScale } from '../time/scale.js';
import { CLUSTER_STEP_PX, EDGE_PX, groupMarks, MARK_STEP_PX, type MarkGroup } from './marks.js';

const WIDTH_PX = 1000;
const projection = timeProjection();

const event = fc.record({
  startMs: fc
    .oneof(fc.integer({ min: -400, max: 400 }), between(-400, 400))
    .map((day) => day * DAY_MS),
  rank: fc.constantFrom(1, 2, 3, 3, 4, 5, 5),
  category: fc.integer({ min: 0, max: 2 }),
});
const columns = fc.array(event, { maxLength: 150, size: 'max' }).map(columnsFrom);
const from = between(-500, 400);
const pxPerUnit = between(-4, 3).map((power) => 2 ** power);

/** The window that begins at a day, where a day is as wide as said. */
const window = fc
  .record({ columns, from, pxPerUnit })
  .map(({ columns: all, from: day, pxPerUnit: px }) =>
    seen(all, createScale(projection, { from: day, to: day + WIDTH_PX / px }, WIDTH_PX)),
  );

const isInWindow = ({ x }: { readonly x: number }) => x >= 0 && x <= WIDTH_PX;

/** The groups in view of the rows that are not shown otherwise. */
function marksOf({ columns: all, scale, rows }: Seen, shown: readonly number[] = []) {
  const { index } = groupingOf(all);
  return groupMarks({
    ...{ scale, rows, index, shown, group: 0 },
    isOfGroup: () => true,
    isKey: (row) => all.rank[row] === 1,
  }).filter(isInWindow);
}

const rowsOf = ({ members }: MarkGroup) => members.take(Infinity);
const inOrder = (groups: readonly (readonly number[])[]) =>
  [...groups].sort(([a = 0], [b = 0]) => a - b);

function cellUnitsOf({ scale }: Seen): number {
  let units = 1;
  while (units * scale.pxPerUnit >= 2 * CLUSTER_STEP_PX) units /= 2;
  while (units * scale.pxPerUnit < CLUSTER_STEP_PX) units *= 2;
  return units;
}

/**
 * Puts every row of the timeline in its cell. Keys that are three at most stay alone; of the others, all are one group where
 * two are too close. Says those that are seen.
 */
function slowGroups(window: Seen, shown: readonly number[] = []): number[][] {
  const { columns: all, rows, xOf } = window;
  const units = cellUnitsOf(window);
  const wanted = allRows(all).filter((row) => !shown.includes(row));
  const cells = group(wanted, (row) => Math.floor(rows.unitOf(row) / units));
  const groups = [...cells.values()].flatMap((cell) => {
    const keys = cell.filter((row) => all.rank[row] === 1);
    const alone = keys.length <= 3 ? keys : [];
    const others = cell.filter((row) => !alone.includes(row));
    const isCrowded = others.some((a) =>
      others.some((b) => b > a && xOf(b) - xOf(a) < MARK_STEP_PX),
    );
    return [...alone.map((row) => [row]), ...(isCrowded ? [others] : others.map((row) => [row]))];
  });
  return groups.filter(
    (one) => xOf(one.at(-1) ?? 0) >= 0 && xOf(one[0] ?? 0) <= WIDTH_PX && one.length > 0,
  );
}

describe('groupMarks', () => {
  it('joins all of a cell where two of its marks are too close, and else nothing', () => {
    let [clusters, marks, keyClusters] = [0, 0, 0];
    fc.assert(
      fc.property(window, (one) => {
        const groups = marksOf(one);
        expect(inOrder(groups.map(rowsOf))).to.deep.equal(inOrder(slowGroups(one)));
        for (const { members, hasKey } of groups) {
          const rows = members.take(Infinity);
          expect(members.count).to.equal(rows.length);
          expect([members.first, members.last]).to.deep.equal([rows[0], rows.at(-1)]);
          expect(allRows(one.columns).filter(members.has)).to.deep.equal(rows);
          expect(hasKey).to.equal(rows.some((row) => one.columns.rank[row] === 1));
          if (rows.length === 1) marks++;
          else clusters++;
          if (rows.length > 1 && hasKey) keyClusters++;
        }
      }),
      { seed: 1, numRuns: 400 },
    );
    expect(Math.min(clusters, marks)).to.be.above(1000);
    expect(keyClusters).to.be.above(100);
  });

  it('leaves out what is shown otherwise', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 2, max: 9 }), (one, part) => {
        const shown = allRows(one.columns).filter((row) => row % part === 0);
        const groups = marksOf(one, shown).map(rowsOf);
        expect(inOrder(groups)).to.deep.equal(inOrder(slowGroups(one, shown)));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('loses no event of the window and doubles none', () => {
    fc.assert(
      fc.property(window, (one) => {
        const held = marksOf(one).flatMap(rowsOf);
        expect(new Set(held).size).to.equal(held.length);
        const inWindow = allRows(one.columns).filter((row) => isInWindow({ x: one.xOf(row) }));
        expect(held).to.include.members(inWindow);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('never regroups when the window moves', () => {
    fc.assert(
      fc.property(window, between(-900, 900), (one, px) => {
        const extent = { from: -1e6, to: 1e6 };
        const groups = new Map(
          marksOf(one).flatMap((g) => rowsOf(g).map((row) => [row, rowsOf(g)])),
        );
        for (const moved of marksOf(seen(one.columns, one.scale.panned(px, extent))).map(rowsOf)) {
          for (const row of moved) expect(groups.get(row) ?? moved).to.deep.equal(moved);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('merges events of rank 1 only where a cell has more than three', () => {
    const at = (count: number, rank: number) =>
      Array.from({ length: count }, () => ({ startMs: 0, rank }));
    const groupsOf = (keys: number, others: number) => {
      const all = columnsFrom([...at(keys, 1), ...at(others, 3)]);
      const scale = createScale(projection, { from: -5, to: 5 }, WIDTH_PX);
      return marksOf(seen(all, scale)).map((one) => [one.members.count, one.hasKey]);
    };
    const key = [1, true];
    expect(groupsOf(3, 1)).to.deep.equal([key, key, key, [1, false]]);
    expect(groupsOf(3, 40)).to.deep.equal([key, key, key, [40, false]]);
    expect(groupsOf(4, 0)).to.deep.equal([[4, true]]);
    expect(groupsOf(4, 40)).to.deep.equal([[44, true]]);
    expect(groupsOf(5000, 5000)).to.deep.equal([[10_000, true]]);
  });

  it('keeps as many marks as a cell has room for, beside the three of rank 1', () => {
    const pxPerDay = 13.8;
    const step = MARK_STEP_PX / pxPerDay + 1e-6;
    const marks = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ startMs: i * step * DAY_MS, rank: 3 }));
    const keys = [0.1, 0.2, 0.3].map((day) => ({ startMs: day * DAY_MS, rank: 1 }));
    const scale = createScale(projection, { from: -4, to: WIDTH_PX / pxPerDay - 4 }, WIDTH_PX);
    const counts = (count: number) =>
      marksOf(seen(columnsFrom([...keys, ...marks(count)]), scale)).map(
        ({ members }) => members.count,
      );
    expect(counts(7)).to.deep.equal(Array.from({ length: 10 }, () => 1));
    expect(counts(8).length).to.equal(11);
    const close = [...keys, ...marks(7), { startMs: 1.01 * step * DAY_MS, rank: 3 }];
    expect(marksOf(seen(columnsFrom(close), scale))).to.have.length(4);
  });

  it('puts marks where they belong, and a cluster in its cell so that no other comes near its number', () => {
    fc.assert(
      fc.property(window, (one) => {
        const { scale, rows, xOf } = one;
        const units = cellUnitsOf(one);
        const clusters: number[] = [];
        for (const { members, x } of marksOf(one)) {
          const { first, last, count } = members;
          if (count === 1) {
            expect(x).to.equal(xOf(first));
            continue;
          }
          const cell = Math.floor(rows.unitOf(first) / units);
          const half = CLUSTER_STEP_PX / 2 - 1e-6;
          const start = (cell * units - scale.view.from) * scale.pxPerUnit;
          const end = start + units * scale.pxPerUnit;
          const isAtEdge = x === EDGE_PX || x === WIDTH_PX - EDGE_PX;
          if (isAtEdge) continue;
          expect(x).to.be.within(start + half, end - half);
          expect(Math.abs(x - (xOf(first) + xOf(last)) / 2)).to.be.at.most(CLUSTER_STEP_PX / 2);
          clusters.push(x);
        }
        for (const [i, x] of clusters.sort((a, b) => a - b).entries()) {
          expect(x - (clusters[i - 1] ?? -Infinity)).to.be.at.least(CLUSTER_STEP_PX - 1e-6);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('keeps each group of events to itself', () => {
    fc.assert(
      fc.property(window, (one) => {
        const { groups, index, groupOf } = groupingOf(one.columns, 'category');
        const held = groups.flatMap((_, own) => {
          const isOfGroup = (row: number) => groupOf(row) === own;
          const marks = groupMarks({
            ...{ scale: one.scale, rows: one.rows, index, group: own, shown: [], isOfGroup },
            isKey: (row) => one.columns.rank[row] === 1,
          }).filter(isInWindow);
          for (const mark of marks) {
            expect(rowsOf(mark).every(isOfGroup)).to.be.true;
            expect(mark.members.count).to.equal(rowsOf(mark).length);
            expect(allRows(one.columns).filter(mark.members.has)).to.deep.equal(rowsOf(mark));
          }
          return marks.flatMap(rowsOf);
        });
        expect(new Set(held).size).to.equal(held.length);
        const inWindow = allRows(one.columns).filter((row) => isInWindow({ x: one.xOf(row) }));
        expect(held).to.include.members(inWindow);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('has as many groups for a million events as for ten thousand, with as few looks at them', () => {
    const counts = [10_000, 1_000_000].map((count) => {
      const all = largeCrowd(count);
      let looks = 0;
      const counting = scaleFor(all, 'time', WIDTH_PX, (law) => ({
        ...law,
        toUnit: (ms) => {
          looks++;
          return law.toUnit(ms);
        },
      }));
      const one = seen(all, counting.whole);
      looks = 0;
      const groups = marksOf(one);
      expect(groups.reduce((sum, { members }) => sum + members.count, 0)).to.equal(count);
      return { groups: groups.length, looks };
    });
    const [some, many] = counts;
    expect(many?.groups).to.be.at.most(4 * (WIDTH_PX / CLUSTER_STEP_PX + 2));
    expect(many?.looks).to.be.at.most(2 * (some?.looks ?? 0));
  });

  it('makes nothing of nothing', () => {
    const one = seen(columnsFrom([]), createScale(projection, { from: 0, to: 10 }, WIDTH_PX));
    expect(marksOf(one)).to.deep.equal([]);
  });
});
