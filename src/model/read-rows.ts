import { END_MS, FIRST_MS, lengthOf } from './column-date.js';
import type { ColumnIssues } from './column-issues.js';
import type { ColumnValues } from './column-values.js';
import { orderOf, type OrderKeys } from './order.js';
import type { Steps } from './steps.js';

/** Rows with what was wrong in them put right. */
export interface Rows extends OrderKeys {
  /** How many have a date. The others start at Infinity. */
  readonly dated: number;
  /** Place of the category from 1; 0 for none. */
  readonly category: Uint16Array;
  /** 1 where there is an end. */
  readonly isInterval: Uint8Array;
}

const ROWS_A_STEP = 1024;
const DEFAULT_RANK = 3;

/** Reads the numbers of all rows. The columns given are used up. */
export function* readRows(
  { start: startMs, end, rank: ranks, category: places }: ColumnValues,
  categories: number,
  mistakes: ColumnIssues,
): Steps<Rows> {
  const { length } = startMs;
  const endMs = new Float64Array(length);
  const rank = new Uint8Array(length);
  const category = new Uint16Array(length);
  const isInterval = new Uint8Array(length);
  const noPlace = places instanceof Uint16Array ? 0xffff : 0xff;
  let dated = 0;
  for (let row = 0; row < length; row++) {
    if (row % ROWS_A_STEP === 0) yield { read: row, total: length };
    const place = places?.[row] ?? noPlace;
    if (place < categories) category[row] = place + 1;
    else if (place !== noPlace) mistakes.note('columns.category', 'category', row, place);

    const written = ranks?.[row] ?? DEFAULT_RANK;
    const isRank = written >= 1 && written <= 5;
    if (!isRank) mistakes.note('columns.rank', 'rank', row, written);
    rank[row] = isRank ? written : DEFAULT_RANK;

    const from = momentAt(startMs, row, 'start', mistakes);
    startMs[row] = from ?? Infinity;
    if (from === undefined) continue;
    dated++;
    const to = momentAt(end, row, 'end', mistakes);
    const isAfter = to !== undefined && to > from;
    if (to !== undefined && !isAfter) mistakes.note('columns.end-before-start', 'end', row, to);
    endMs[row] = isAfter ? to : from + lengthOf(from);
    isInterval[row] = Number(isAfter);
  }
  return { dated, startMs, endMs, rank, category, isInterval };
}

/** A moment that EDTF can write, in whole milliseconds; an end may be the last one's. */
function momentAt(
  column: Float64Array | undefined,
  row: number,
  field: 'start' | 'end',
  mistakes: ColumnIssues,
): number | undefined {
  const ms = Math.floor(column?.[row] ?? NaN) + 0; // -0 is 0
  if (Number.isNaN(ms)) return undefined;
  if (ms >= FIRST_MS && (field === 'end' ? ms <= END_MS : ms < END_MS)) return ms;
  mistakes.note('columns.range', field, row, ms);
  return undefined;
}

/** Puts rows in the order of events, and tells which row has come where; nothing of it where all are in order. */
export function* sortRows(read: Rows): Steps<Rows & { readonly rows: Uint32Array | undefined }> {
  const { dated, startMs, endMs, rank, category, isInterval } = read;
  const { length } = startMs;
  // Among the undated, who have no place in time, rank counts for nothing.
  const rankOfDated =
    dated < length ? rank.map((one, row) => (startMs[row] === Infinity ? 0 : one)) : rank;
  const rows = yield* orderOf({ startMs, rank: rankOfDated, endMs });
  if (!rows) return { ...read, rows };
  const sorted = {
    startMs: new Float64Array(length),
    endMs: new Float64Array(length),
    rank: new Uint8Array(length),
    category: new Uint16Array(length),
    isInterval: new Uint8Array(length),
  };
  for (let place = 0; place < length; place++) {
    if (place % ROWS_A_STEP === 0) yield;
    const row = rows[place] ?? 0;
    sorted.startMs[place] = startMs[row] ?? 0;
    sorted.endMs[place] = endMs[row] ?? 0;
    sorted.rank[place] = rank[row] ?? 0;
    sorted.category[place] = category[row] ?? 0;
    sorted.isInterval[place] = isInterval[row] ?? 0;
  }
  return { dated, ...sorted, rows };
}
