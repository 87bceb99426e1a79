import { expect } from '@open-wc/testing';
import {
  allRows,
  columnsFrom,
  crowd,
  frameOf,
  groupingOf,
  KINDS,
  rowsIn,
  scaleFor,
  seen,
} from '../../tests/support/charts.js';
import { DAY_MS } from '../time/projection.js';
import { AXIS_PX, bandOfAll, bandsOf, heightOf, LANE_PX } from './bands.js';

const columns = crowd({
  ...{ count: 600, seed: 4, spanShare: 0.05, coarseShare: 0.1, categories: 3 },
});
const grouping = groupingOf(columns, 'category');
const NONE: ReadonlySet<string> = new Set();

describe('bandsOf', () => {
  it('stands one band below the other, each with a head, a line of marks and its lanes', () => {
    const bands = bandsOf(grouping, NONE);
    expect(bands).to.have.length(4);
    let y = AXIS_PX;
    for (const [i, band] of bands.entries()) {
      expect(band.group).to.equal(i);
      expect(band.y).to.equal(y);
      expect(band.markY).to.be.within(band.y, band.laneY);
      expect(band.laneCount).to.equal(grouping.groups[i]?.lanes);
      y += band.heightPx;
      expect(band.laneY + band.laneCount * LANE_PX).to.equal(y);
    }
    expect(heightOf(bands)).to.equal(y - AXIS_PX);
  });

  it('leaves only the head of a band that is closed', () => {
    const [open, , third] = bandsOf(grouping, NONE);
    const [closed, , moved] = bandsOf(grouping, new Set([grouping.groups[0]?.id ?? '']));
    expect([closed?.isOpen, closed?.laneCount]).to.deep.equal([false, 0]);
    const less = (open?.heightPx ?? 0) - (closed?.heightPx ?? 0);
    expect(less).to.be.above(0);
    expect(moved?.y).to.equal((third?.y ?? 0) - less);
  });

  it('is one on the axis where events are not grouped, with lanes for a third of the height', () => {
    expect([100, 360, 400].map((heightPx) => bandOfAll(heightPx).laneCount)).to.deep.equal([
      1, 3, 4,
    ]);
    expect(bandOfAll(400).markY).to.equal(0);
  });
});

describe('a frame of bands', () => {
  const windows = KINDS.flatMap((kind) => {
    const { whole, extent } = scaleFor(columns, kind, 1000);
    return [1, 4, 30].map((factor) => whole.zoomed(factor, 600, extent));
  });
  const frameWith = (scale: (typeof windows)[number], closed: ReadonlySet<string>) =>
    frameOf(columns, scale, { grouping, closed, heightPx: 900 });

  it('puts each event in the band of its group', () => {
    for (const scale of windows) {
      const { items, bands, bandsPx, axisY } = frameWith(scale, NONE);
      expect(bandsPx).to.equal(heightOf(bands));
      expect(axisY).to.equal(900 - AXIS_PX - bandsPx);
      for (const item of items) {
        if (item.kind === 'break') continue;
        const groups = new Set(rowsIn(item).map(grouping.groupOf));
        expect(groups.size).to.equal(1);
        const band = bands[[...groups][0] ?? -1];
        if (item.kind === 'card') expect(item.markY).to.equal(band?.markY);
        else if (item.kind !== 'span') expect(item.y).to.equal(band?.markY);
        else {
          const lane = (item.top - (band?.laneY ?? 0)) / LANE_PX;
          expect(lane).to.equal(item.lane);
          expect(lane).to.be.within(0, (band?.laneCount ?? 0) - 1);
        }
      }
    }
  });

  it('shows nothing of a band that is closed, and all of the others', () => {
    for (const scale of windows) {
      const { xOf } = seen(columns, scale);
      for (const gone of [[0], [1, 2], [0, 1, 2, 3]]) {
        const closed = new Set(gone.map((group) => grouping.groups[group]?.id ?? ''));
        const { items } = frameWith(scale, closed);
        const held = items.flatMap(rowsIn);
        expect(held.some((row) => gone.includes(grouping.groupOf(row)))).to.be.false;
        const wanted = allRows(columns).filter(
          (row) =>
            xOf(row) >= 0 && xOf(row) <= scale.widthPx && !gone.includes(grouping.groupOf(row)),
        );
        expect(held).to.include.members(wanted);
      }
    }
  });

  it('has the same heights at every zoom', () => {
    const heights = windows.map((scale) => frameWith(scale, NONE).bandsPx);
    expect(new Set(heights).size).to.equal(1);
  });

  it('lifts a mark onto a stem only in its own band', () => {
    const two = columnsFrom([
      { startMs: 0, rank: 1, category: 1 },
      { startMs: 0, category: 1 },
      { startMs: 0, category: 2 },
      { startMs: 50 * DAY_MS, category: 2 },
    ]);
    const { items } = frameOf(two, scaleFor(two, 'time', 1000).whole, {
      grouping: groupingOf(two, 'category'),
      cardHeight: (index) => (index === 0 ? 80 : 1e6),
    });
    const lifted = items.map((item) => [item.kind, item.kind === 'mark' && item.isLifted]);
    expect(lifted).to.deep.equal([
      ['card', false],
      ['mark', true],
      ['mark', false],
      ['mark', false],
    ]);
  });
});
