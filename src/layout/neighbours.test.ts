import { expect } from '@open-wc/testing';
import {
  columnsFrom,
  crowd,
  frameOf,
  groupingOf,
  rowsIn,
  scaleFor,
} from '../../tests/support/charts.js';
import { DAY_MS } from '../time/projection.js';
import { createScale } from '../time/scale.js';
import type { Frame } from './frame.js';
import type { FrameItem } from './items.js';
import { holds, itemOf, laneFrom, stepFrom } from './neighbours.js';

/** Steps from an event until the timeline or the window ends. */
function walk(frame: Frame, from: number, by: -1 | 1, count: number): readonly number[] {
  const path = [from];
  for (let i = 0; i < 2 * count; i++) {
    const item = frame.items.find((candidate) => holds(candidate, path.at(-1) ?? 0));
    const next = item && stepFrom(frame, item, by, count);
    if (next === undefined) break;
    path.push(next);
  }
  return path;
}

describe('stepFrom', () => {
  it('leads from the first item through every item of the window to the event beyond, and back', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const columns = crowd({ count: 500, seed, keyShare: 0.05 });
      const { whole, extent } = scaleFor(columns, 'compressed', 1000);
      const frame = frameOf(columns, whole.zoomed(1 + seed, 500, extent));
      const indices = frame.items.map(({ index }) => index);
      const [first = 0] = indices;
      const last = Math.max(...frame.items.flatMap(rowsIn));
      expect(walk(frame, first, 1, columns.count)).to.deep.equal([...indices, last + 1]);
      expect(walk(frame, indices.at(-1) ?? 0, -1, columns.count)).to.deep.equal([
        ...indices.toReversed(),
        first - 1,
      ]);
    }
  });

  it('goes past a cluster whose events lie on both sides of a card', () => {
    const day = (at: number, rank = 3) => ({ startMs: at * DAY_MS, rank });
    const columns = columnsFrom([day(0), day(1), day(1.2, 1), day(1.4), day(9000)]);
    const { whole, extent } = scaleFor(columns, 'time', 1000);
    const frame = frameOf(columns, whole.zoomed(3, 0, extent), {
      cardHeight: (index) => (index === 2 ? 80 : 1e6),
    });
    expect(frame.items.map(({ kind, index }) => `${kind} ${index}`)).to.include('card 2');
    expect(frame.items.some((item) => item.kind === 'cluster' && holds(item, 3))).to.be.true;
    expect(walk(frame, 0, 1, columns.count).at(-1)).to.equal(4);
  });

  it('stops at a gap between its two events, also where a cluster reaches over it', () => {
    const day = (at: number) => ({ startMs: at * DAY_MS });
    const columns = columnsFrom([day(0), day(0), day(40), day(41), day(1760), day(9000)]);
    const { whole } = scaleFor(columns, 'compressed', 600);
    let reachedOver = 0;
    for (let pxPerUnit = 10; pxPerUnit < 15; pxPerUnit += 0.1) {
      const from = whole.projection.toUnit(0) - 1;
      const to = from + 1200 / pxPerUnit;
      const scale = createScale(whole.projection, { from, to }, 1200);
      const gaps = [{ fromMs: DAY_MS, toMs: 40 * DAY_MS }];
      const frame = frameOf(columns, scale, { cardHeight: () => 1e6, gaps });
      const broken = frame.items.find(({ kind }) => kind === 'break');
      expect(broken?.index).to.equal(1.5);
      expect(itemOf(frame, 1.5)).to.equal(broken);
      const places = frame.items.map(({ index }) => index);
      expect(walk(frame, 0, 1, columns.count)).to.deep.equal(places);
      expect(walk(frame, places.at(-1) ?? 0, -1, columns.count)).to.deep.equal(places.toReversed());
      if (frame.items.some((item) => holds(item, 1) && holds(item, 2))) reachedOver++;
    }
    expect(reachedOver).to.be.above(2);
  });

  it('leads to the event beyond a gap at either end of the window', () => {
    const broken = { kind: 'break', index: 6.5, x: 0 } as FrameItem;
    const frame = { items: [broken] } as unknown as Frame;
    expect([stepFrom(frame, broken, -1, 20), stepFrom(frame, broken, 1, 20)]).to.deep.equal([6, 7]);
  });

  it('leads nowhere beyond the timeline', () => {
    const columns = crowd({ count: 20, seed: 7 });
    const frame = frameOf(columns, scaleFor(columns, 'compressed', 1000).whole);
    const [first] = frame.items;
    const last = frame.items.at(-1);
    expect(first && stepFrom(frame, first, -1, 20)).to.be.undefined;
    expect(last && stepFrom(frame, last, 1, 20)).to.be.undefined;
  });
});

describe('itemOf', () => {
  const columns = crowd({ count: 400, seed: 8 });
  const { whole, extent } = scaleFor(columns, 'time', 1000);
  const frame = frameOf(columns, whole.zoomed(4, 500, extent));

  it('finds the item that is or holds an event', () => {
    let clusters = 0;
    for (const item of frame.items) {
      for (const index of rowsIn(item)) expect(itemOf(frame, index)).to.equal(item);
      if (item.kind === 'cluster') clusters++;
    }
    expect(clusters).to.be.above(0);
  });

  it('finds the nearest in order for an event outside the window', () => {
    expect(itemOf(frame, 0)).to.equal(frame.items[0]);
    expect(itemOf(frame, 399)).to.equal(frame.items.at(-1));
    expect(itemOf({ ...frame, items: [] }, 3)).to.be.undefined;
  });
});

describe('laneFrom', () => {
  const era = (from: number, to: number) => ({
    startMs: from * DAY_MS,
    endMs: to * DAY_MS,
    isSpan: true,
  });
  const columns = columnsFrom([
    { startMs: 0 },
    era(0, 900),
    era(10, 300),
    era(600, 900),
    { startMs: 950 * DAY_MS },
  ]);
  const frame = frameOf(columns, scaleFor(columns, 'time', 1000).whole);
  const go = (from: number, by: -1 | 1) => {
    const item = itemOf(frame, from);
    return item && laneFrom(frame, item, by)?.index;
  };

  it('goes from the axis down to the nearest span of each lane, and up again', () => {
    expect([go(0, 1), go(1, 1), go(2, -1), go(3, -1), go(1, -1)]).to.deep.equal([1, 2, 1, 1, 0]);
  });

  it('takes the nearest span of a lane', () => {
    expect([go(4, 1), go(4, -1)]).to.deep.equal([1, undefined]);
  });

  it('takes the span that one stands over before one that begins nearer', () => {
    const over = columnsFrom([era(0, 690), { startMs: 680 * DAY_MS }, era(740, 900)]);
    const chart = frameOf(over, scaleFor(over, 'time', 1000).whole);
    expect(chart.laneCount).to.equal(1);
    const mark = itemOf(chart, 1);
    expect(mark && laneFrom(chart, mark, 1)?.index).to.equal(0);
  });

  it('goes from band to band, and into the lanes of each', () => {
    const rows = [1, 2].flatMap((category) => [
      { startMs: 0, category },
      { ...era(100, 900), category },
    ]);
    const parted = columnsFrom(rows);
    const chart = frameOf(parted, scaleFor(parted, 'time', 1000).whole, {
      grouping: groupingOf(parted, 'category'),
      cardHeight: () => 1e6,
    });
    const { category } = parted;
    const path: unknown[] = [];
    let item = chart.items.find(({ kind, index }) => kind === 'mark' && category[index] === 1);
    for (; item; item = laneFrom(chart, item, 1)) path.push([item.kind, category[item.index]]);
    expect(path).to.deep.equal([
      ['mark', 1],
      ['span', 1],
      ['mark', 2],
      ['span', 2],
    ]);
  });

  it('leads nowhere above the axis and below the last lane', () => {
    expect([go(0, -1), go(2, 1), go(3, 1)]).to.deep.equal([undefined, undefined, undefined]);
  });
});
