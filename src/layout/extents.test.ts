import { expect } from '@open-wc/testing';
import { columnsFrom, frameOf } from '../../tests/support/charts.js';
import type { Stretch } from '../model/columns.js';
import { DAY_MS, timeProjection } from '../time/projection.js';
import { createScale } from '../time/scale.js';

const NO_CARDS = { cardHeight: () => 1e6 };
const scale = createScale(timeProjection(), { from: -50, to: 950 }, 1000);

const days = (from: number, to: number): Stretch => ({
  startMs: from * DAY_MS,
  endMs: to * DAY_MS,
});

const columns = columnsFrom([
  { ...days(0, 365), rank: 1 },
  days(500, 501),
  days(700, 712),
  days(800, 811),
  days(900, 2000),
]);

/** The extents of a chart in which a day is one pixel, in short. */
function extents(others: readonly (readonly [number, readonly Stretch[]])[] = [], more = NO_CARDS) {
  const frame = frameOf({ ...columns, otherDates: new Map(others) }, scale, more);
  return frame.extents.map(({ index, x, widthPx, joinX }) => [index, x, widthPx, joinX]);
}

const OWN = [
  [0, 50, 365, undefined],
  [2, 750, 12, undefined],
  [4, 950, 50, undefined],
];

describe('extentsOf', () => {
  it('draws how far a date reaches where that is wider than a mark, never out of the window', () => {
    expect(extents()).to.deep.equal(OWN);
  });

  it('draws it for cards as for marks, on their line', () => {
    expect(extents([], { cardHeight: () => 60 })).to.deep.equal(OWN);
    const ys = frameOf(columns, scale, NO_CARDS).extents.map(({ y }) => y);
    expect(ys).to.deep.equal([0, 0, 0]);
  });

  it('joins the other dates that sources give to the mark, if they are in the window', () => {
    const given = [
      [1, [days(520, 521), days(440, 470), days(300, 1200), days(-300, -100)]],
    ] as const;
    expect(extents(given)).to.deep.equal([
      OWN[0],
      [1, 570, 1, 550],
      [1, 490, 30, 550],
      [1, 350, 650, 550],
      ...OWN.slice(1),
    ]);
  });

  it('joins none that begins where the mark stands', () => {
    expect(extents([[1, [days(505, 506)]]])).to.deep.equal(OWN);
  });

  it('draws none of what is in a cluster or began before the window', () => {
    const crowd = columnsFrom([days(-90, 300), ...Array.from({ length: 5 }, () => days(500, 600))]);
    expect(frameOf(crowd, scale, NO_CARDS).extents).to.deep.equal([]);
  });
});
