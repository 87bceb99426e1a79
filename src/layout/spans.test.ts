import { expect } from '@open-wc/testing';
import { randomLcg } from 'd3';
import {
  allRows,
  columnsFrom,
  crowd,
  groupingOf,
  KINDS,
  largeCrowd,
  scaleFor,
  seen,
  type Row,
} from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import { DAY_MS, timeProjection } from '../time/projection.js';
import { createScale, type Scale } from '../time/scale.js';
import { BAR_LEAST_PX } from './lanes.js';
import { spanRequests } from './spans.js';

const NONE: ReadonlyMap<number, number> = new Map();

function requestsOf(
  columns: Columns,
  scale: Scale,
  group = 0,
  by = 'none' as 'none' | 'category',
  lanes = NONE,
) {
  const { spanIndex, groupOf } = groupingOf(columns, by);
  return spanRequests(
    {
      ...{ columns, scale, spanIndex, lanes, rows: seen(columns, scale).rows },
      labelWidth: (row) => 50 + row,
      isOfGroup: (row, own) => groupOf(row) === own,
    },
    group,
  );
}

/** Spans that share some pixels with the window and are wide enough on the axis, the best first. */
function plainSpans(columns: Columns, scale: Scale): readonly number[] {
  const { rank, endMs } = columns;
  const { xOf } = seen(columns, scale);
  return [...columns.spans]
    .filter((row) => {
      const fromX = Math.max(xOf(row), -56);
      const toX = Math.min(scale.x(endMs[row] ?? 0), scale.widthPx + 56);
      return xOf(row) < scale.widthPx && toX > 0 && toX - fromX >= BAR_LEAST_PX;
    })
    .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
}

/** Few spans, some of them open, among many events, in windows from the whole to a few days. */
function* windows(): Generator<{ readonly columns: Columns; readonly scale: Scale }> {
  const random = randomLcg(0.3);
  for (let seed = 1; seed <= 12; seed++) {
    const some = Array.from({ length: 9 }, (_, i): Row => {
      const startMs = i % 7 === 0 ? -Infinity : Math.floor((i + random()) * 1000) * DAY_MS;
      const length = Math.ceil(random() ** 3 * 4000) * DAY_MS;
      const endMs = i % 5 === 0 ? Infinity : Math.max(startMs, 0) + length;
      const rank = 1 + Math.floor(random() * 5);
      return { startMs, endMs, rank, isSpan: true, category: i % 3 };
    });
    const days = Array.from({ length: 200 }, () => ({
      startMs: Math.floor(random() * 9000) * DAY_MS,
      category: 1,
    }));
    const columns = columnsFrom([...some, ...days]);
    for (const kind of KINDS) {
      const { whole, extent } = scaleFor(columns, kind, 1000);
      yield { columns, scale: whole };
      for (let i = 0; i < 6; i++) {
        const scale = whole.zoomed(60 ** random(), random() * 1000, extent);
        yield { columns, scale: scale.panned(800 * (random() - 0.5), extent) };
      }
    }
  }
}

describe('spanRequests', () => {
  it('finds those of the window that are wide enough, the best first', () => {
    let found = 0;
    for (const { columns, scale } of windows()) {
      const requests = requestsOf(columns, scale);
      const indices = requests.map(({ index }) => index);
      expect(indices).to.deep.equal(plainSpans(columns, scale));
      found += indices.length;
    }
    expect(found).to.be.above(600);
  });

  it('finds those of each group, each once', () => {
    for (const { columns, scale } of windows()) {
      const { groups, groupOf } = groupingOf(columns, 'category');
      const found = groups.flatMap((_, group) => {
        const indices = requestsOf(columns, scale, group, 'category').map(({ index }) => index);
        expect(indices.every((row) => groupOf(row) === group)).to.be.true;
        return indices;
      });
      expect(found.sort((a, b) => a - b)).to.deep.equal(
        [...plainSpans(columns, scale)].sort((a, b) => a - b),
      );
    }
  });

  it('says where each begins and ends, no further out than can be seen, and how wide its label is', () => {
    for (const { columns, scale } of windows()) {
      const { xOf } = seen(columns, scale);
      for (const { index, fromX, toX, labelPx, lane } of requestsOf(columns, scale)) {
        expect([labelPx, lane]).to.deep.equal([50 + index, undefined]);
        const endX = scale.x(columns.endMs[index] ?? 0);
        expect(fromX).to.be.closeTo(Math.max(xOf(index), -56), 1e-6);
        expect(toX).to.be.closeTo(Math.min(endX, scale.widthPx + 56), 1e-6);
      }
    }
  });

  it('asks for the lane that a span had, before others of its rank', () => {
    for (const { columns, scale } of windows()) {
      const spans = plainSpans(columns, scale);
      const had = new Map(spans.filter((row) => row % 2).map((row) => [row, row % 3]));
      const requests = requestsOf(columns, scale, 0, 'none', had);
      const rankOf = (row: number) => columns.rank[row] ?? 0;
      const wanted = [...spans].sort(
        (a, b) => rankOf(a) - rankOf(b) || Number(had.has(b)) - Number(had.has(a)) || a - b,
      );
      expect(requests.map(({ index }) => index)).to.deep.equal(wanted);
      for (const { index, lane } of requests) expect(lane).to.equal(had.get(index));
    }
  });

  it('asks no more for a span that has left the window, or is too narrow by now', () => {
    const columns = columnsFrom([
      { startMs: 0, endMs: 10 * DAY_MS, isSpan: true },
      { startMs: 0, endMs: 38 * DAY_MS, isSpan: true },
      { startMs: 50 * DAY_MS, endMs: 50.1 * DAY_MS, isSpan: true },
    ]);
    const scale = createScale(timeProjection(), { from: 40, to: 90 }, 500);
    const had = new Map(allRows(columns).map((row) => [row, 0]));
    expect(requestsOf(columns, scale, 0, 'none', had)).to.deep.equal([]);
  });

  it('takes the best four that begin in a cell, and passes over those that are too short', () => {
    const begun = (rank: number, days: number) => ({ startMs: DAY_MS, endMs: days * DAY_MS, rank });
    const columns = columnsFrom(
      [
        ...[3, 3, 3, 3].map((rank) => begun(rank, 1.01)),
        ...[5, 4, 2, 4, 5, 3].map((rank) => begun(rank, 50)),
      ].map((row) => ({ ...row, isSpan: true })),
    );
    const scale = createScale(timeProjection(), { from: 0, to: 100 }, 1000);
    const ranks = requestsOf(columns, scale).map(({ index }) => columns.rank[index]);
    expect(ranks).to.deep.equal([2, 3, 4, 4]);
  });

  it('are bounded by the width, however many spans there are', () => {
    const columns = largeCrowd(1_000_000);
    const { whole, extent } = scaleFor(columns, 'time', 1000);
    for (const factor of [1, 30, 1000]) {
      const { length } = requestsOf(columns, whole.zoomed(factor, 500, extent));
      expect(length).to.be.at.most(48 + 4 * (1000 / 128 + 2));
    }
  });

  it('finds none where none is', () => {
    const columns = crowd({ count: 50, seed: 1 });
    expect(requestsOf(columns, scaleFor(columns, 'time', 1000).whole)).to.deep.equal([]);
  });
});
