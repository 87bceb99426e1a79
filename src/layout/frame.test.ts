import { expect } from '@open-wc/testing';
import { randomLcg } from 'd3';
import { columnsFrom, crowd, frameOf, scaleFor } from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import { DAY_MS, timeProjection } from '../time/projection.js';
import { createScale, type Scale } from '../time/scale.js';
import { MAX_CARDS } from './cards.js';
import { LANE_PX, type Frame, type FrameItem } from './frame.js';

const eventsOf = (item: FrameItem) => (item.kind === 'cluster' ? item.indices : [item.index]);

/** Seeded windows on seeded timelines, from the whole to a few days. */
function* windows(): Generator<{ readonly columns: Columns; readonly scale: Scale }> {
  const random = randomLcg(0.42);
  for (const count of [0, 1, 5, 60, 800]) {
    for (const kind of ['time', 'compressed'] as const) {
      for (const seed of [1, 2, 3]) {
        const columns = crowd({ count, seed, spanShare: 0.05, power: seed });
        const { whole, extent } = scaleFor(columns, kind, 700 + 400 * random());
        yield { columns, scale: whole };
        for (let i = 0; i < 5; i++) {
          const scale = whole.zoomed(40 ** random(), random() * 700, extent);
          yield { columns, scale: scale.panned(500 * (random() - 0.5), extent) };
        }
      }
    }
  }
}

const marksOf = ({ items }: Frame) =>
  items.filter(({ kind }) => kind === 'mark' || kind === 'cluster');

/** Heights that let no card be placed. */
const NO_CARDS = { cardHeight: () => 1e6 };

describe('layoutFrame', () => {
  it('reaches every event that begins in the window through exactly one item', () => {
    let reached = 0;
    for (const { columns, scale } of windows()) {
      const held = frameOf(columns, scale).items.flatMap(eventsOf);
      expect(new Set(held).size).to.equal(held.length);
      for (let index = 0; index < columns.count; index++) {
        const x = scale.x(columns.startMs[index] ?? 0);
        if (x < 0 || x > scale.widthPx) continue;
        expect(held).to.include(index);
        reached++;
      }
    }
    expect(reached).to.be.above(5000);
  });

  it('shows nothing that lies outside the window, but what shares a cluster with its edge', () => {
    for (const { columns, scale } of windows()) {
      for (const item of frameOf(columns, scale).items) {
        expect(item.x).to.be.within(0, scale.widthPx);
        for (const index of eventsOf(item)) {
          const x = scale.x(columns.startMs[index] ?? 0);
          const endX = scale.x(columns.endMs[index] ?? 0);
          if (item.kind === 'span') expect(endX).to.be.above(0);
          else expect(x).to.be.above(-56);
          expect(x).to.be.below(scale.widthPx + 56);
        }
      }
    }
  });

  it('keeps items in the order of the timeline', () => {
    for (const { columns, scale } of windows()) {
      const order = frameOf(columns, scale).items.map(({ index }) => index);
      expect(order).to.deep.equal([...new Set(order)].sort((a, b) => a - b));
    }
  });

  it('leaves rank 1 out of every cluster', () => {
    let keys = 0;
    for (const { columns, scale } of windows()) {
      for (const item of frameOf(columns, scale).items) {
        if (!eventsOf(item).some((index) => columns.rank[index] === 1)) continue;
        expect(item.kind).not.to.equal('cluster');
        keys++;
      }
    }
    expect(keys).to.be.above(100);
  });

  it('is bounded by the width, however many events there are', () => {
    const columns = crowd({ count: 10_000, seed: 1, keyShare: 0.001, spanShare: 0.002 });
    const keys = columns.rank.filter((rank) => rank === 1).length;
    for (const kind of ['time', 'compressed'] as const) {
      const { whole, extent } = scaleFor(columns, kind, 1200);
      for (let factor = 1; factor < 10_000; factor *= 1.7) {
        const frame = frameOf(columns, whole.zoomed(factor, 700, extent));
        expect(marksOf(frame).length).to.be.at.most(100 + keys);
        const cards = frame.items.filter(({ kind: what }) => what === 'card');
        expect(cards.length).to.be.at.most(MAX_CARDS);
        expect(frame.items.length).to.be.at.most(200);
        expect(frame.ticks.length).to.be.at.most(40);
      }
    }
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
    expect(crowded && eventsOf(crowded)).to.deep.equal(Array.from({ length: 37 }, (_, i) => i + 1));
    expect(crowded?.x).to.be.closeTo(whole.x(500 * DAY_MS), 14);
  });

  it('keeps groups together while the window moves', () => {
    const columns = crowd({ count: 2000, seed: 3, keyShare: 0 });
    const random = randomLcg(0.7);
    for (const kind of ['time', 'compressed'] as const) {
      const { whole, extent } = scaleFor(columns, kind, 1000);
      const scale = whole.zoomed(4, 500, extent);
      const groups = new Map<number, readonly number[]>();
      for (let i = 0; i < 30; i++) {
        const moved = scale.panned(700 * (random() - 0.5), extent);
        for (const item of marksOf(frameOf(columns, moved, NO_CARDS))) {
          for (const index of eventsOf(item)) {
            expect(groups.get(index) ?? eventsOf(item)).to.deep.equal(eventsOf(item));
            groups.set(index, eventsOf(item));
          }
        }
      }
      expect(groups.size).to.be.above(300);
    }
  });

  it('is the same for the same window, and with the frame before', () => {
    for (const { columns, scale } of windows()) {
      const frame = frameOf(columns, scale);
      expect(frameOf(columns, scale)).to.deep.equal(frame);
      expect(frameOf(columns, scale, { previous: frame })).to.deep.equal(frame);
    }
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
    expect(marksOf(frame).flatMap(eventsOf)).to.deep.equal([3, 4, 5, 6]);
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

  it('draws how far a date reaches where that is wider than a mark, never out of the window', () => {
    const columns = columnsFrom([
      { startMs: 0, endMs: 365 * DAY_MS },
      { startMs: 500 * DAY_MS },
      { startMs: 900 * DAY_MS, endMs: 2000 * DAY_MS },
    ]);
    const scale = createScale(timeProjection(), { from: -50, to: 950 }, 1000);
    expect(frameOf(columns, scale, NO_CARDS).extents).to.deep.equal([
      { index: 0, x: 50, widthPx: 365 },
      { index: 2, x: 950, widthPx: 50 },
    ]);
  });
});
