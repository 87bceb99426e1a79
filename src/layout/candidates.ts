import type { Scale } from '../time/scale.js';
import { cellsOf } from './cells.js';
import { MAX_CARDS } from './cards.js';
import { bestRows, type RowIndex } from './row-index.js';
import type { Rows } from './rows.js';

/** Cards are chosen among the best events of each absolute cell of at least this width. */
const CELL_PX = 64;
const BEST_OF_CELL = 4;

/** Among which rows cards are given. */
export interface CandidateInput {
  readonly scale: Scale;
  readonly rows: Rows;
  readonly index: RowIndex;
  /** The groups that take part. */
  readonly groups: readonly number[];
  /** Rows that are shown otherwise. */
  readonly barred: ReadonlySet<number>;
  readonly rank: Uint8Array;
}

/**
 * The rows that may get a card, best first: by rank, then by time. Of each absolute cell of the axis (64 to 128 px) only the
 * best four take part, so that the work is bounded by the pixels and early events don't take all the room from later ones of
 * the same rank.
 */
export function cardCandidates(input: CandidateInput): readonly number[] {
  const { scale, rows, index, groups, barred, rank } = input;
  const from = rows.firstAt(scale.view.from);
  const to = rows.firstAt(scale.view.to);
  const byBest = (a: number, b: number) => (rank[a] ?? 3) - (rank[b] ?? 3) || a - b;
  const isWanted = (row: number) => !barred.has(row);
  const candidates = cellsOf(scale, rows, CELL_PX).flatMap((cell) => {
    const range = { from: Math.max(cell.rows.from, from), to: Math.min(cell.rows.to, to) };
    const best = groups.flatMap((group) => bestRows(index, group, range, BEST_OF_CELL, isWanted));
    return groups.length > 1 ? best.sort(byBest).slice(0, BEST_OF_CELL) : best;
  });
  return candidates.sort(byBest).slice(0, 4 * MAX_CARDS);
}
