import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { groupMarks, MARK_STEP_PX, type MarkRequest } from './marks.js';

const event = fc.record({
  unit: fc.oneof(fc.integer({ min: -400, max: 400 }), between(-400, 400)),
  alone: fc.boolean(),
});
const events = fc
  .array(event, { maxLength: 150, size: 'max' })
  .map((list) => list.sort((a, b) => a.unit - b.unit));
const pxPerUnit = between(-4, 3).map((power) => 2 ** power);

type Events = readonly { readonly unit: number; readonly alone: boolean }[];

/** The events as they stand when the window begins at a unit of the axis. */
function seenFrom(from: number, list: Events, zoom: number): MarkRequest[] {
  return list.map(({ unit, alone }, index) => ({ index, unit, alone, x: (unit - from) * zoom }));
}

const indicesOf = (requests: readonly MarkRequest[], zoom: number) =>
  groupMarks(requests, zoom).map(({ indices }) => indices);

describe('groupMarks', () => {
  it('loses no event and doubles none, in order inside a group and from group to group', () => {
    fc.assert(
      fc.property(events, pxPerUnit, (list, zoom) => {
        const groups = indicesOf(seenFrom(0, list, zoom), zoom);
        expect(groups.flat().sort((a, b) => a - b)).to.deep.equal(list.map((_, i) => i));
        for (const [i, group] of groups.entries()) {
          expect(group).to.deep.equal([...group].sort((a, b) => a - b));
          expect(group[0]).to.be.above(groups[i - 1]?.[0] ?? -1);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never regroups when the window moves', () => {
    fc.assert(
      fc.property(events, pxPerUnit, between(-3000, 3000), (list, zoom, px) => {
        const moved = seenFrom(px / zoom, list, zoom);
        expect(indicesOf(moved, zoom)).to.deep.equal(indicesOf(seenFrom(0, list, zoom), zoom));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('groups the events of a window as it groups them among all', () => {
    fc.assert(
      fc.property(events, pxPerUnit, fc.nat(150), fc.nat(150), (list, zoom, a, b) => {
        const all = indicesOf(seenFrom(0, list, zoom), zoom);
        const part = seenFrom(0, list, zoom).slice(Math.min(a, b), Math.max(a, b));
        const held = new Set(part.map(({ index }) => index));
        const groups = indicesOf(part, zoom);
        for (const group of all.filter((indices) => indices.every((index) => held.has(index)))) {
          expect(groups).to.deep.include(group);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('never merges what stands alone', () => {
    fc.assert(
      fc.property(events, pxPerUnit, (list, zoom) => {
        for (const group of indicesOf(seenFrom(0, list, zoom), zoom)) {
          if (group.some((index) => list[index]?.alone)) expect(group).to.have.length(1);
        }
      }),
      { seed: 4 },
    );
  });

  it('joins only what is close, and all that stands in one place', () => {
    let clusters = 0;
    fc.assert(
      fc.property(events, pxPerUnit, (list, zoom) => {
        const requests = seenFrom(0, list, zoom);
        for (const { indices, x, fromX, toX } of groupMarks(requests, zoom)) {
          const places = indices.map((index) => requests[index]?.x ?? Number.NaN);
          expect([fromX, toX]).to.deep.equal([places[0], places.at(-1)]);
          expect(x).to.be.closeTo((fromX + toX) / 2, 1e-9);
          expect(toX - fromX).to.be.below(2 * MARK_STEP_PX);
          for (const [i, place] of places.entries()) {
            expect(place - (places[i - 1] ?? place)).to.be.below(MARK_STEP_PX);
          }
          if (indices.length > 1) clusters++;
        }
      }),
      { seed: 5 },
    );
    expect(clusters).to.be.above(400);
    const sameDay = Array.from({ length: 40 }, () => ({ unit: 77.3, alone: false }));
    expect(indicesOf(seenFrom(0, sameDay, 3), 3)).to.deep.equal([sameDay.map((_, i) => i)]);
  });

  it('makes at most a mark for each four pixels, and one for each eight of a dense axis', () => {
    const widthPx = 1200;
    for (let power = -3; power < 3; power += 0.13) {
      const zoom = 2 ** power;
      for (const count of [100, 200, 400, 10_000]) {
        const list = Array.from({ length: count }, (_, i) => ({
          unit: (i * widthPx) / count / zoom,
          alone: false,
        }));
        const groups = groupMarks(seenFrom(0, list, zoom), zoom);
        expect(groups.length).to.be.at.most(widthPx / 4 + 2);
        if (count > 400) expect(groups.length).to.be.at.most(widthPx / 8 + 2);
      }
    }
  });

  it('keeps apart at every zoom what stands two cells apart', () => {
    fc.assert(
      fc.property(pxPerUnit, between(-400, 400), (zoom, unit) => {
        const list = [unit, unit + (2 * MARK_STEP_PX) / zoom].map((at) => ({
          unit: at,
          alone: false,
        }));
        expect(groupMarks(seenFrom(0, list, zoom), zoom)).to.have.length(2);
      }),
      { seed: 6 },
    );
  });

  it('makes nothing of nothing', () => {
    expect(groupMarks([], 1)).to.deep.equal([]);
  });
});
