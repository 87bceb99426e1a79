import { expect } from '@open-wc/testing';
import { columnsFrom, frameOf, scaleFor } from '../../tests/support/charts.js';
import { DAY_MS } from '../time/projection.js';

const day = (at: number, to = at + 1, isSpan = false) => ({
  ...{ startMs: at * DAY_MS, endMs: to * DAY_MS, isSpan },
});

/** Two events, 8000 empty days, two events, 5000 empty days, an event; one span over both gaps, one before, one over one. */
const columns = columnsFrom([
  day(0, 14_000, true),
  day(1, 9, true),
  day(10),
  day(8010, 13_500, true),
  day(8020),
  day(13_020),
]);

describe('the breaks of a frame', () => {
  const frame = frameOf(columns, scaleFor(columns, 'compressed', 1200).whole);
  const breaks = frame.items.filter((item) => item.kind === 'break');

  it('stand between two events: their number is a half', () => {
    expect(breaks.map(({ index }) => index)).to.deep.equal([2.5, 4.5]);
    const order = frame.items.map(({ index }) => index);
    expect(order).to.deep.equal([0, 1, 2, 2.5, 3, 4, 4.5, 5]);
    for (const { x, broken } of breaks) expect(x).to.equal(broken.x);
    expect(breaks.map(({ broken }) => broken)).to.deep.equal(frame.breaks);
  });

  it('are told by each span that crosses them', () => {
    const crossed = frame.items.flatMap((item) =>
      item.kind === 'span' ? [[item.index, item.breaks.map(({ x }) => x)]] : [],
    );
    const [first, second] = breaks.map(({ x }) => x);
    expect(crossed).to.deep.equal([
      [0, [first, second]],
      [1, []],
      [3, [second]],
    ]);
  });

  it('are none where time is true to the calendar', () => {
    const { items } = frameOf(columns, scaleFor(columns, 'time', 1200).whole);
    expect(items.some(({ kind }) => kind === 'break')).to.be.false;
  });

  it('have numbers of their own one by one too, where a crowd begins after a gap', () => {
    const crowd = columnsFrom([day(0), day(1), ...Array.from({ length: 9 }, () => day(9000))]);
    const { whole } = scaleFor(crowd, 'even', 1200);
    const { items } = frameOf(crowd, whole, { cardHeight: () => 1e6 });
    expect(items.map(({ index }) => index)).to.deep.equal([0, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
