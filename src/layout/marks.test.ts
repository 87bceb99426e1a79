import { expect } from '@open-wc/testing';
import { group } from 'd3';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { CLUSTER_STEP_PX, groupMarks, MARK_STEP_PX, type MarkRequest } from './marks.js';

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

/** Halves and doubles a cell of one unit until it is 28 to 56 px wide, and asks of each cell whether its marks are apart. */
function slowGroups(list: Events, zoom: number): number[][] {
  let cellUnits = 1;
  while (cellUnits * zoom >= 2 * CLUSTER_STEP_PX) cellUnits /= 2;
  while (cellUnits * zoom < CLUSTER_STEP_PX) cellUnits *= 2;
  const groups = list.flatMap(({ alone }, index) => (alone ? [[index]] : []));
  const joined = list.map((_, index) => index).filter((index) => !list[index]?.alone);
  const unitOf = (index: number) => list[index]?.unit ?? 0;
  for (const cell of group(joined, (index) => Math.floor(unitOf(index) / cellUnits)).values()) {
    const isCrowded = cell.some((a) =>
      cell.some((b) => b > a && unitOf(b) * zoom - unitOf(a) * zoom < MARK_STEP_PX),
    );
    groups.push(...(isCrowded ? [cell] : cell.map((index) => [index])));
  }
  return groups.sort(([a = 0], [b = 0]) => a - b);
}

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

  it('joins all of a cell where two of its marks are too close, and else nothing', () => {
    let clusters = 0;
    fc.assert(
      fc.property(events, pxPerUnit, (list, zoom) => {
        const groups = indicesOf(seenFrom(0, list, zoom), zoom);
        expect(groups).to.deep.equal(slowGroups(list, zoom));
        clusters += groups.filter(({ length }) => length > 1).length;
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(clusters).to.be.above(400);
    const sameDay = Array.from({ length: 40 }, () => ({ unit: 77.3, alone: false }));
    expect(indicesOf(seenFrom(0, sameDay, 3), 3)).to.deep.equal([sameDay.map((_, i) => i)]);
  });

  it('puts marks where they belong, and a cluster so that no other comes near its number', () => {
    fc.assert(
      fc.property(events, pxPerUnit, (list, zoom) => {
        const requests = seenFrom(0, list, zoom);
        const xOf = (index: number | undefined) => requests[index ?? -1]?.x ?? Number.NaN;
        const clusters: number[] = [];
        for (const { indices, x, fromX, toX } of groupMarks(requests, zoom)) {
          expect([fromX, toX]).to.deep.equal([xOf(indices[0]), xOf(indices.at(-1))]);
          if (indices.length === 1) expect(x).to.equal(fromX);
          else clusters.push(x);
          expect(Math.abs(x - (fromX + toX) / 2)).to.be.at.most(CLUSTER_STEP_PX / 2);
        }
        for (const [i, x] of clusters.entries()) {
          expect(x - (clusters[i - 1] ?? -Infinity)).to.be.at.least(CLUSTER_STEP_PX - 1e-6);
        }
      }),
      { seed: 6 },
    );
  });

  it('makes at most a mark for each seven pixels, and a cluster for each 28 of a dense axis', () => {
    const widthPx = 1200;
    for (let power = -3; power < 3; power += 0.13) {
      const zoom = 2 ** power;
      for (const count of [100, 149, 200, 400, 10_000]) {
        const list = Array.from({ length: count }, (_, i) => ({
          unit: (i * widthPx) / count / zoom,
          alone: false,
        }));
        const groups = groupMarks(seenFrom(0, list, zoom), zoom);
        expect(groups.length).to.be.at.most(widthPx / 7 + 4);
        if (count >= 200) expect(groups.length).to.be.at.most(widthPx / CLUSTER_STEP_PX + 2);
      }
    }
  });

  it('makes nothing of nothing', () => {
    expect(groupMarks([], 1)).to.deep.equal([]);
  });
});
