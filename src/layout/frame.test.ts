import { expect } from '@open-wc/testing';
import { randomLcg } from 'd3';
import {
  allRows,
  columnsFrom,
  crowd,
  frameOf,
  groupingOf,
  keptOf,
  KINDS,
  rowsIn,
  scaleFor,
  seen,
} from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import { DAY_MS } from '../time/projection.js';
import type { Scale } from '../time/scale.js';
import { LANE_PX } from './bands.js';
import { left, right } from './cards.js';
import { AXIS_CLEARANCE_PX, type Frame } from './frame.js';
import { CLUSTER_STEP_PX } from './marks.js';
import { holds } from './neighbours.js';

interface Window {
  readonly columns: Columns;
  readonly scale: Scale;
  readonly by: 'none' | 'category';
  readonly frame: Frame;
}

/** Seeded windows on seeded timelines, from the whole to a few days. */
function* windows(): Generator<Window> {
  const random = randomLcg(0.42);
  for (const count of [0, 1, 5, 60, 800]) {
    for (const kind of KINDS) {
      for (const [seed, by] of [
        [1, 'none'],
        [2, 'category'],
        [3, 'none'],
      ] as const) {
        const columns = crowd({
          ...{ count, seed, spanShare: 0.05, coarseShare: 0.1, power: seed },
          categories: 3,
        });
        const grouping = groupingOf(columns, by);
        const { whole, extent } = scaleFor(columns, kind, 700 + 400 * random());
        const scales = Array.from({ length: 5 }, () =>
          whole
            .zoomed(40 ** random(), random() * 700, extent)
            .panned(500 * (random() - 0.5), extent),
        );
        for (const scale of [whole, ...scales]) {
          yield { columns, scale, by, frame: frameOf(columns, scale, { grouping }) };
        }
      }
    }
  }
}

const marksOf = ({ items }: Frame) =>
  items.filter(({ kind }) => kind === 'mark' || kind === 'cluster');

/** A frame as data: what a cluster holds instead of how it is asked for. */
const asData = ({ items, ...frame }: Frame) => ({
  ...frame,
  items: items.map((item) => (item.kind === 'cluster' ? { ...item, members: rowsIn(item) } : item)),
});

/** Heights that let no card be placed. */
const NO_CARDS = { cardHeight: () => 1e6 };

/** Where there are more than three bands. */
const WIDEST_CELL_PX = 4 * CLUSTER_STEP_PX;

describe('layoutFrame', () => {
  const seededWindows = [...windows()];

  it('reaches every event of the window, and what runs on into it, through exactly one item', () => {
    let [begun, running] = [0, 0];
    for (const { columns, scale, frame } of seededWindows) {
      const { xOf } = seen(columns, scale);
      for (const row of allRows(columns)) {
        const holders = frame.items.filter((item) => holds(item, row)).length;
        const x = xOf(row);
        const isBegun = x >= 0 && x <= scale.widthPx;
        const isRunning = x < 0 && (columns.endMs[row] ?? 0) > scale.fromMs;
        if (isBegun || isRunning) expect(holders, `row ${row} at ${x}`).to.equal(1);
        else expect(holders).to.be.at.most(1);
        if (isBegun) begun++;
        if (isRunning) running++;
      }
    }
    expect(begun).to.be.above(5000);
    expect(running).to.be.above(100);
  });

  it('lists in a cluster what it holds, and says how many', () => {
    for (const { columns, frame } of seededWindows) {
      for (const item of frame.items) {
        if (item.kind !== 'cluster') continue;
        const rows = rowsIn(item);
        expect(rows).to.deep.equal(allRows(columns).filter((row) => holds(item, row)));
        expect(item.members.count).to.equal(rows.length);
        expect([item.index, item.members.last]).to.deep.equal([rows[0], rows.at(-1)]);
        expect(item.hasKey).to.equal(rows.some((row) => columns.rank[row] === 1));
      }
    }
  });

  it('shows nothing that lies outside the window, but what shares a cluster with its edge', () => {
    for (const { columns, scale, frame } of seededWindows) {
      const { xOf } = seen(columns, scale);
      for (const item of frame.items) {
        expect(item.x).to.be.within(0, scale.widthPx);
        for (const row of rowsIn(item)) {
          const isRunning = (columns.endMs[row] ?? 0) > scale.fromMs;
          if (item.kind === 'span' || (item.kind === 'cluster' && item.isBefore)) {
            expect(isRunning).to.be.true;
          } else expect(xOf(row)).to.be.above(-WIDEST_CELL_PX);
          expect(xOf(row)).to.be.below(scale.widthPx + WIDEST_CELL_PX);
        }
      }
    }
  });

  it('keeps items in the order of the timeline, no two under the same number', () => {
    for (const { frame } of seededWindows) {
      const order = frame.items.map(({ index }) => index);
      expect(order).to.deep.equal([...new Set(order)].sort((a, b) => a - b));
    }
  });

  it('merges rank 1 only where more than three would crowd a cell, or where they began before', () => {
    let keys = 0;
    for (const { columns, frame } of seededWindows) {
      for (const item of frame.items) {
        const own = rowsIn(item).filter((row) => columns.rank[row] === 1).length;
        keys += own;
        if (item.kind === 'cluster' && !item.isBefore) expect(own === 0 || own > 3).to.be.true;
      }
    }
    expect(keys).to.be.above(100);
  });

  it('makes one cluster of a crowd on the same day, which says how many', () => {
    const columns = columnsFrom([
      { startMs: 0 },
      ...Array.from({ length: 37 }, () => ({ startMs: 500 * DAY_MS, rank: 4 })),
      { startMs: 1000 * DAY_MS },
    ]);
    const { whole } = scaleFor(columns, 'time', 1000);
    const [first, crowded, last, ...more] = frameOf(columns, whole, NO_CARDS).items;
    expect([first?.kind, crowded?.kind, last?.kind]).to.deep.equal(['mark', 'cluster', 'mark']);
    expect(more).to.deep.equal([]);
    expect(crowded && rowsIn(crowded)).to.deep.equal(Array.from({ length: 37 }, (_, i) => i + 1));
    expect(crowded?.x).to.be.closeTo(whole.x(500 * DAY_MS), 14);
  });

  it('parts the same crowd where one event follows the other', () => {
    const columns = columnsFrom(
      Array.from({ length: 40 }, (_, i) => ({ startMs: (i > 1 ? 500 : i) * DAY_MS })),
    );
    const { whole } = scaleFor(columns, 'even', 1000);
    const { items } = frameOf(columns, whole, { ...NO_CARDS, gaps: [] });
    expect(items.map(({ kind }) => kind)).to.deep.equal(items.map(() => 'mark'));
    expect(items).to.have.length(40);
    for (const [i, { x }] of items.entries()) {
      expect(x - (items[i - 1]?.x ?? -99)).to.be.above(20);
    }
  });

  it('keeps groups together while the window moves', () => {
    const columns = crowd({ count: 2000, seed: 3, keyShare: 0 });
    const random = randomLcg(0.7);
    for (const kind of KINDS) {
      const { whole, extent } = scaleFor(columns, kind, 1000);
      const scale = whole.zoomed(4, 500, extent);
      const groups = new Map<number, readonly number[]>();
      for (let i = 0; i < 30; i++) {
        const moved = scale.panned(700 * (random() - 0.5), extent);
        for (const item of marksOf(frameOf(columns, moved, NO_CARDS))) {
          if (item.kind === 'cluster' && item.isBefore) continue;
          const rows = rowsIn(item);
          for (const row of rows) {
            expect(groups.get(row) ?? rows).to.deep.equal(rows);
            groups.set(row, rows);
          }
        }
      }
      expect(groups.size).to.be.above(300);
    }
  });

  it('is the same for the same window, and with the frame before', () => {
    for (const { columns, scale, by, frame } of seededWindows) {
      const grouping = groupingOf(columns, by);
      const again = frameOf(columns, scale, { grouping });
      expect(asData(again)).to.deep.equal(asData(frame));
      const after = frameOf(columns, scale, { grouping, kept: keptOf(frame) });
      expect(asData(after)).to.deep.equal(asData(frame));
    }
  });

  it('keeps cards and bars where they are while the window moves', () => {
    let stayed = 0;
    for (const { columns, scale, by, frame } of seededWindows) {
      const grouping = groupingOf(columns, by);
      const extent = { from: scale.view.from - 1e4, to: scale.view.to + 1e4 };
      const moved = scale.panned(120, extent);
      const { items, axisY } = frameOf(columns, moved, { grouping, kept: keptOf(frame) });
      for (const item of items) {
        const before = frame.items.find(({ kind, index }) => {
          return kind === item.kind && index === item.index;
        });
        if (item.kind === 'span' && before?.kind === 'span') {
          const isTaken = items.some(
            (other) =>
              other.kind === 'span' &&
              other.lane === before.lane &&
              (columns.rank[other.index] ?? 0) <= (columns.rank[item.index] ?? 0),
          );
          if (isTaken && item.lane !== before.lane) continue;
          expect(item.lane).to.equal(before.lane);
          stayed++;
        }
        if (item.kind !== 'card' || before?.kind !== 'card') continue;
        const held = { ...before, x: item.x };
        const fits = left(held) >= 0 && right(held) <= scale.widthPx;
        // the chart may have more lanes now, and so less height for cards
        if (!fits || before.top + before.heightPx > axisY - AXIS_CLEARANCE_PX) continue;
        expect([item.side, item.widthPx]).to.deep.equal([before.side, before.widthPx]);
        expect(item.top).to.equal(before.top);
        stayed++;
      }
    }
    expect(stayed).to.be.above(300);
  });

  it('gives spans up to a third of the height, better ranks first, and shows the others as marks', () => {
    const columns = columnsFrom(
      Array.from({ length: 8 }, (_, i) => ({
        startMs: i * DAY_MS,
        endMs: 1000 * DAY_MS,
        isSpan: true,
        rank: i === 7 ? 1 : 3,
      })),
    );
    const { whole } = scaleFor(columns, 'time', 900);
    const frame = frameOf(columns, whole, { ...NO_CARDS, heightPx: 400 });
    const spans = frame.items.filter(({ kind }) => kind === 'span');
    expect(frame.laneCount).to.equal(4);
    expect(frame.axisY).to.equal(400 - 52 - 4 * LANE_PX);
    expect(spans.map(({ index, ...span }) => [index, 'lane' in span && span.lane])).to.deep.equal([
      [0, 1],
      [1, 2],
      [2, 3],
      [7, 0],
    ]);
    expect(marksOf(frame).flatMap(rowsIn)).to.deep.equal([3, 4, 5, 6]);
  });

  it('says which ends of a span are open, and draws it on to the window there', () => {
    const columns = columnsFrom([
      { startMs: -Infinity, endMs: 300 * DAY_MS, isSpan: true },
      { startMs: 0 },
      { startMs: 500 * DAY_MS, endMs: Infinity, isSpan: true },
      { startMs: 1000 * DAY_MS },
    ]);
    const { whole } = scaleFor(columns, 'time', 900);
    const spans = frameOf(columns, whole).items.filter((item) => item.kind === 'span');
    expect(
      spans.map(({ openStart, openEnd, x, widthPx }) => [
        openStart,
        openEnd,
        x === 0,
        x + widthPx === 900,
      ]),
    ).to.deep.equal([
      [true, false, true, false],
      [false, true, false, true],
    ]);
  });
});
