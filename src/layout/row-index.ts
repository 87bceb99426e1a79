import { bisectLeft } from 'd3';
import type { Columns } from '../model/columns.js';

/** Ranks go from 1 to this. */
const RANKS = 5;
/** Rows that share one entry of the index of latest ends, and entries of it that share one of the level above. */
const BLOCK = 64;

/**
 * Rows parted by group and, in each group, by rank; ascending in each part. So the best rows of any stretch, how many they
 * are, and which of them still run at a moment are found without looking at the rest. 4.2 bytes a row.
 */
export interface RowIndex {
  readonly groupCount: number;
  /** The row numbers, part by part. */
  readonly rows: Uint32Array;
  /** Where part `group * 5 + rank - 1` begins in `rows`; one more at the end. */
  readonly parts: Uint32Array;
  /** The latest end (UTC ms) among 64, then among 4096 of `rows`. */
  readonly latestEnds: readonly [Float64Array, Float64Array];
}

/** A stretch of rows, the end exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The rows to index: all of a timeline, or those of a list that ascends. */
export interface Indexed {
  readonly columns: Columns;
  readonly only?: Uint32Array;
  /** The group of each row, from 0; all are in one group where it is left out. */
  readonly groupOf?: Uint16Array;
  readonly groupCount?: number;
}

/** Indexes rows in linear time (counting sort). */
export function indexRows({ columns, only, groupOf, groupCount = 1 }: Indexed): RowIndex {
  const { rank, endMs } = columns;
  const count = only?.length ?? columns.count;
  const rowAt = (i: number) => (only ? (only[i] ?? 0) : i);
  const partOf = (row: number) => (groupOf?.[row] ?? 0) * RANKS + (rank[row] ?? 3) - 1;
  const parts = new Uint32Array(groupCount * RANKS + 1);
  for (let i = 0; i < count; i++) add(parts, partOf(rowAt(i)) + 1, 1);
  for (let part = 1; part < parts.length; part++) add(parts, part, parts[part - 1] ?? 0);
  const next = parts.slice();
  const rows = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const part = partOf(rowAt(i));
    rows[next[part] ?? 0] = rowAt(i);
    add(next, part, 1);
  }
  const ends = (position: number) => endMs[rows[position] ?? 0] ?? -Infinity;
  const near = latestOf(count, ends);
  return {
    groupCount,
    rows,
    parts,
    latestEnds: [near, latestOf(near.length, (i) => near[i] ?? 0)],
  };
}

function latestOf(count: number, endOf: (i: number) => number): Float64Array {
  const latest = new Float64Array(Math.ceil(count / BLOCK)).fill(-Infinity);
  for (let i = 0; i < count; i++) {
    const block = Math.floor(i / BLOCK);
    latest[block] = Math.max(latest[block] ?? -Infinity, endOf(i));
  }
  return latest;
}

function add(array: Uint32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

/** The positions in `rows` that hold a stretch of a part. */
function positions({ rows, parts }: RowIndex, part: number, { from, to }: RowRange): RowRange {
  const [low = 0, high = 0] = [parts[part], parts[part + 1]];
  return { from: bisectLeft(rows, from, low, high), to: bisectLeft(rows, to, low, high) };
}

/** How many rows of a group lie in a stretch, of one rank or of all. O(log n). */
export function countRows(index: RowIndex, group: number, range: RowRange, rank?: number): number {
  let count = 0;
  for (let r = rank ?? 1; r <= (rank ?? RANKS); r++) {
    const { from, to } = positions(index, group * RANKS + r - 1, range);
    count += to - from;
  }
  return count;
}

/** The best rows of a group in a stretch, by rank, then by time: at most `most` of those wanted. O(most · log n). */
export function bestRows(
  index: RowIndex,
  group: number,
  range: RowRange,
  most: number,
  isWanted: (row: number) => boolean = () => true,
): number[] {
  const best: number[] = [];
  for (let rank = 1; rank <= RANKS && best.length < most; rank++) {
    const { from, to } = positions(index, group * RANKS + rank - 1, range);
    for (let i = from; i < to && best.length < most; i++) {
      const row = index.rows[i] ?? 0;
      if (isWanted(row)) best.push(row);
    }
  }
  return best;
}

/** The first and the last row of a group in a stretch, of those wanted. */
export function endRows(
  index: RowIndex,
  group: number,
  range: RowRange,
  isWanted: (row: number) => boolean,
): readonly [number, number] | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (let rank = 1; rank <= RANKS; rank++) {
    const part = positions(index, group * RANKS + rank - 1, range);
    let from = part.from;
    while (from < part.to && !isWanted(index.rows[from] ?? 0)) from++;
    if (from === part.to) continue;
    let to = part.to - 1;
    while (!isWanted(index.rows[to] ?? 0)) to--;
    first = Math.min(first, index.rows[from] ?? 0);
    last = Math.max(last, index.rows[to] ?? 0);
  }
  return last < first ? undefined : [first, last];
}

/**
 * Rows of a group that begin before row `before` and end after a moment, the best rank first and in it the latest first.
 * Blocks whose latest end has passed are leapt over.
 */
export function runningRows(
  index: RowIndex,
  group: number,
  endMs: Float64Array,
  before: number,
  atMs: number,
  most: number,
): number[] {
  const [near, far] = index.latestEnds;
  const found: number[] = [];
  for (let rank = 1; rank <= RANKS; rank++) {
    const { from, to } = positions(index, group * RANKS + rank - 1, { from: 0, to: before });
    let i = to - 1;
    while (i >= from && found.length < most) {
      const block = Math.floor(i / BLOCK);
      const region = Math.floor(block / BLOCK);
      if ((far[region] ?? 0) <= atMs) i = region * BLOCK * BLOCK - 1;
      else if ((near[block] ?? 0) <= atMs) i = block * BLOCK - 1;
      else {
        const row = index.rows[i] ?? 0;
        if ((endMs[row] ?? 0) > atMs) found.push(row);
        i--;
      }
    }
  }
  return found;
}
