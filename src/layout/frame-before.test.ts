import { expect } from '@open-wc/testing';
import { columnsFrom, frameOf, largeCrowd, rowsIn, type Row } from '../../tests/support/charts.js';
import { DAY_MS, timeProjection } from '../time/projection.js';
import { createScale } from '../time/scale.js';
import { BAR_LEAST_PX } from './lanes.js';
import { holds } from './neighbours.js';

const NO_CARDS = { cardHeight: () => 1e6 };

/** An event that begins on a day, and may go on for some. */
const day = (at: number, days = 1, more: Partial<Row> = {}): Row => ({
  startMs: at * DAY_MS,
  endMs: (at + days) * DAY_MS,
  ...more,
});

/** A chart in which a day is 10 px wide, from a day on. */
function chart(rows: readonly Row[], from: number) {
  const columns = columnsFrom(rows);
  const scale = createScale(timeProjection(), { from, to: from + 100 }, 1000);
  return { columns, items: frameOf(columns, scale, NO_CARDS).items };
}

describe('what began before the window and goes on in it', () => {
  it('is a cluster at its start, though it be only one event', () => {
    const { items } = chart([day(0), day(10, 365), day(60), day(250)], 200);
    expect(items.map(({ kind, index, x }) => [kind, index, x])).to.deep.equal([
      ['cluster', 1, 0],
      ['mark', 3, 500],
    ]);
    const [before] = items;
    expect(before?.kind === 'cluster' && before.isBefore).to.be.true;
  });

  it('is in that cluster from where it leaves the window, so that no marks stand over one another', () => {
    const rows = [day(0, 30, { rank: 1 }), day(0.9, 30), day(1.8, 30), day(50)];
    const places = [0, 0.5, 1, 2].map((from) =>
      chart(rows, from).items.map((item) => [item.kind, rowsIn(item).length, item.x]),
    );
    const last = (x: number) => ['mark', 1, x];
    expect(places).to.deep.equal([
      [last(0), last(9), last(18), last(500)],
      [['cluster', 1, 0], last(4), last(13), last(495)],
      [['cluster', 2, 0], last(8), last(490)],
      [['cluster', 3, 0], last(480)],
    ]);
  });

  it('is in the cluster on the edge of the window where that holds it, and not in both', () => {
    const crowded = Array.from({ length: 3000 }, (_, i) => day(200 + i / 1000, 90, { rank: 2 }));
    const early = [day(3, 400, { rank: 5 }), day(4, 400, { rank: 5 })];
    const keys = [day(200.5, 90, { rank: 1 }), day(202, 90, { rank: 1 })];
    const { columns, items } = chart([...early, ...crowded, ...keys], 201.5);
    const clusters = items.filter((item) => item.kind === 'cluster');
    const inCell = clusters.filter(({ isBefore }) => !isBefore);
    const [before] = clusters.filter(({ isBefore }) => isBefore);
    expect(before && rowsIn(before).map((row) => columns.rank[row])).to.deep.equal([5, 5, 1]);
    expect(inCell.reduce((sum, { members }) => sum + members.count, 0)).to.equal(3000);
    for (let row = 0; row < columns.count; row++) {
      expect(items.filter((item) => holds(item, row))).to.have.length(1);
    }
  });

  it('is its bar where it has one', () => {
    const { items } = chart([day(0, 300, { isSpan: true }), day(1, 300)], 200);
    expect(items.map(({ kind, index }) => [kind, index])).to.deep.equal([
      ['span', 0],
      ['cluster', 1],
    ]);
    expect(items[0]?.kind === 'span' && items[0].widthPx).to.be.above(BAR_LEAST_PX);
  });

  it('is counted to a limit, told to be at least that many, and yet held to the last', () => {
    const columns = largeCrowd(1_000_000);
    const from = 5000.5;
    const first = (columns.startMs[0] ?? 0) / DAY_MS;
    const scale = createScale(
      timeProjection(),
      { from: first + from, to: first + from + 0.01 },
      1000,
    );
    const { items } = frameOf(columns, scale, NO_CARDS);
    const [before] = items.filter((item) => item.kind === 'cluster');
    expect(before?.isBefore && before.members.isAtLeast).to.be.true;
    expect(before?.members.count).to.be.within(200, 300);
    let held = 0;
    for (let row = 0; row < columns.count; row++) {
      const isRunning =
        (columns.startMs[row] ?? 0) < scale.fromMs && (columns.endMs[row] ?? 0) > scale.fromMs;
      if (!isRunning) continue;
      held++;
      expect(items.filter((item) => holds(item, row))).to.have.length(1);
    }
    expect(held).to.be.above(1000);
    expect(chart([day(10, 365)], 200).items[0]).to.have.nested.property('members.isAtLeast', false);
  });
});
