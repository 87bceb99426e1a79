import { expect } from '@open-wc/testing';
import { randomLcg } from 'd3';
import { allRows, columnsFrom, largeCrowd, type Row } from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import {
  bestRows,
  countRows,
  endRows,
  indexRows,
  runningRows,
  type RowIndex,
  type RowRange,
} from './row-index.js';

interface Drawn {
  readonly columns: Columns;
  readonly groupOf: Uint16Array;
  readonly groupCount: number;
  readonly only: Uint32Array | undefined;
  readonly index: RowIndex;
  /** The rows that are indexed. */
  readonly rows: readonly number[];
  readonly random: () => number;
}

/** Seeded columns of many sizes, around those of a block too, with ends that are near, far and open. */
function* drawn(): Generator<Drawn> {
  for (const [i, count] of [0, 1, 2, 63, 64, 65, 300, 4095, 4097, 12_500].entries()) {
    for (const groupCount of [1, 4]) {
      const random = randomLcg((i + groupCount) / 100);
      const columns = columnsFrom(
        Array.from({ length: count }, (): Row => {
          const startMs = random() < 0.02 ? -Infinity : Math.floor(random() * count * 2);
          const long = random() < 0.003;
          const end = Math.max(startMs, 0) + 1 + random() * (long ? 3 * count : 20);
          return {
            startMs,
            endMs: random() < 0.001 ? Infinity : end,
            rank: 1 + Math.floor(random() * 5),
            isSpan: long,
          };
        }),
      );
      const groupOf = Uint16Array.from(columns.rank, () => Math.floor(random() * groupCount));
      for (const only of [undefined, columns.spans]) {
        const index = indexRows({ columns, groupOf, groupCount, ...(only && { only }) });
        const rows = only ? [...only] : allRows(columns);
        yield { columns, groupOf, groupCount, only, index, rows, random };
      }
    }
  }
}

/** Stretches of rows: all, none, and some that begin and end anywhere. */
function rangesOf({ columns, random }: Drawn): readonly RowRange[] {
  const at = () => Math.floor(random() * (columns.count + 1));
  const any = Array.from({ length: 6 }, () => [at(), at()].sort((a, b) => a - b));
  return [[0, columns.count], [0, 0], ...any].map(([from = 0, to = 0]) => ({ from, to }));
}

/** Those of a group in a stretch, the best first, of equals the earlier. */
function plainRows({ columns, groupOf, rows }: Drawn, group: number, { from, to }: RowRange) {
  return rows
    .filter((row) => row >= from && row < to && groupOf[row] === group)
    .sort((a, b) => (columns.rank[a] ?? 0) - (columns.rank[b] ?? 0) || a - b);
}

/** Each index with each of its groups and some stretches. */
function* asked() {
  for (const one of drawn()) {
    for (let group = 0; group < one.groupCount; group++) {
      for (const range of rangesOf(one)) {
        yield { ...one, group, range, plain: plainRows(one, group, range) };
      }
    }
  }
}

describe('indexRows', () => {
  it('holds each row once, in the part of its group and rank, ascending', () => {
    for (const { index, rows, groupOf, columns, groupCount } of drawn()) {
      expect(index.parts).to.have.length(groupCount * 5 + 1);
      expect([...index.rows].sort((a, b) => a - b)).to.deep.equal(rows);
      for (let part = 0; part < groupCount * 5; part++) {
        const held = [...index.rows.subarray(index.parts[part], index.parts[part + 1])];
        const isOfPart = (row: number) => (groupOf[row] ?? 0) * 5 + (columns.rank[row] ?? 0) - 1;
        expect(held).to.deep.equal(rows.filter((row) => isOfPart(row) === part));
      }
    }
  });

  it('puts all rows in one group where none is said', () => {
    const columns = columnsFrom([
      { startMs: 1, rank: 2 },
      { startMs: 2, rank: 1 },
    ]);
    expect([...indexRows({ columns }).rows]).to.deep.equal([1, 0]);
    expect(indexRows({ columns }).groupCount).to.equal(1);
  });
});

describe('bestRows', () => {
  it('are those that sorting all of a stretch by rank, then by time, puts first', () => {
    for (const { index, group, range, plain } of asked()) {
      for (const most of [0, 1, 4, 40, Infinity]) {
        expect(bestRows(index, group, range, most)).to.deep.equal(plain.slice(0, most));
      }
    }
  });

  it('pass over those that are not wanted', () => {
    for (const { index, group, range, plain } of asked()) {
      const isWanted = (row: number) => row % 3 !== 0;
      const wanted = plain.filter(isWanted).slice(0, 7);
      expect(bestRows(index, group, range, 7, isWanted)).to.deep.equal(wanted);
    }
  });

  it('look at no more rows of a million than are asked for and not wanted', () => {
    const columns = largeCrowd(1_000_000);
    const index = indexRows({ columns });
    const barred = new Set(bestRows(index, 0, { from: 0, to: columns.count }, 30));
    for (const most of [1, 4, 100]) {
      let looks = 0;
      const found = bestRows(index, 0, { from: 10, to: 999_990 }, most, (row) => {
        looks++;
        return !barred.has(row);
      });
      expect(found).to.have.length(most);
      expect(looks).to.be.at.most(most + barred.size);
    }
  });
});

describe('countRows', () => {
  it('counts what a filter finds, of all ranks or of one', () => {
    for (const { index, group, range, plain, columns } of asked()) {
      expect(countRows(index, group, range)).to.equal(plain.length);
      for (const rank of [1, 3, 5]) {
        const ofRank = plain.filter((row) => columns.rank[row] === rank);
        expect(countRows(index, group, range, rank)).to.equal(ofRank.length);
      }
    }
  });
});

describe('endRows', () => {
  it('are the first and the last of those wanted', () => {
    for (const { index, group, range, plain } of asked()) {
      for (const part of [1, 2, 5, 1e6]) {
        const isWanted = (row: number) => row % part === 0;
        const wanted = plain.filter(isWanted).sort((a, b) => a - b);
        const ends = wanted.length ? [wanted[0], wanted.at(-1)] : undefined;
        expect(endRows(index, group, range, isWanted)).to.deep.equal(ends);
      }
    }
  });
});

describe('runningRows', () => {
  it('are those that begin before a row and end after a moment, the best first, then the latest', () => {
    let found = 0;
    for (const { index, group, range, columns, groupOf, rows, random } of asked()) {
      const { startMs, endMs, rank } = columns;
      const before = range.to;
      const atMs = (startMs[before] ?? columns.count * 2) + Math.floor(random() * 5);
      const running = rows
        .filter((row) => row < before && groupOf[row] === group && (endMs[row] ?? 0) > atMs)
        .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || b - a);
      for (const most of [0, 1, 5, Infinity]) {
        const some = runningRows(index, group, endMs, before, atMs, most);
        expect(some).to.deep.equal(running.slice(0, most));
      }
      found += running.length;
    }
    expect(found).to.be.above(1000);
  });

  it('finds the one that runs, wherever in a block it stands', () => {
    const count = 12_500;
    for (const only of [0, 1, 63, 64, 4031, 4032, 4095, 4096, 8191, 8192, count - 1]) {
      const columns = columnsFrom(
        Array.from({ length: count }, (_, i) => ({ startMs: i, endMs: i === only ? 1e6 : i + 1 })),
      );
      const index = indexRows({ columns });
      const running = runningRows(index, 0, columns.endMs, count, count + 5, 200);
      expect(running).to.deep.equal([only]);
      expect(runningRows(index, 0, columns.endMs, only, count + 5, 200)).to.deep.equal([]);
    }
  });

  it('leaps over what has ended: of a million rows it looks at the few blocks with one that has not', () => {
    const columns = largeCrowd(1_000_000);
    const endMs = columns.startMs.map((start) => start + 1);
    for (const row of [3, 400_000, 400_001, 800_000]) endMs[row] = Infinity;
    const index = indexRows({ columns: { ...columns, endMs } });
    let looks = 0;
    const counting = (array: Float64Array) =>
      new Proxy(array, {
        get(target, key) {
          looks++;
          return Reflect.get(target, key, target) as unknown;
        },
      });
    const [near, far] = index.latestEnds;
    const counted: RowIndex = { ...index, latestEnds: [counting(near), counting(far)] };
    const atMs = (columns.startMs[900_000] ?? 0) + 1;
    const found = runningRows(counted, 0, counting(endMs), 900_000, atMs, 200);
    expect(found.sort((a, b) => a - b)).to.deep.equal([3, 400_000, 400_001, 800_000]);
    // the 245 regions, then for each that was found, and for the end of each rank, the blocks of one and the rows of two
    expect(looks).to.be.at.most(245 + (4 + 5) * (2 * 64 + 3 * 2 * 64));
  });
});
