import type { Columns } from '../model/columns.js';
import type { Scale } from '../time/scale.js';
import { cellsOf } from './cells.js';
import { BAR_LEAST_PX, type LaneRequest } from './lanes.js';
import { bestRows, runningRows, type RowIndex } from './row-index.js';
import type { Rows } from './rows.js';

/** Bars are chosen among the best spans of each absolute cell of at least this width. */
const CELL_PX = 128;
const BEST_OF_CELL = 4;
/** So many of a cell are looked at to find them: most may be too short to be drawn. */
const LOOKED_AT = 16;
/** Of the spans that began before the window, so many take part. */
const MOST_RUNNING = 48;
/** A span that goes on, or began at an unknown time, is drawn this far past the window. */
const BEYOND_PX = 56;

/** Among which spans bars are given. */
export interface SpanInput {
  readonly columns: Columns;
  readonly scale: Scale;
  readonly rows: Rows;
  /** Of the rows that are spans. */
  readonly spanIndex: RowIndex;
  /** Width of a span's label on one line, px. */
  readonly labelWidth: (row: number) => number;
  /** The lanes of the frame before, by their rows. */
  readonly lanes: ReadonlyMap<number, number>;
  readonly isOfGroup: (row: number, group: number) => boolean;
}

/**
 * The spans of a group that ask for a bar in the window, best first: by rank, then by time. A span too short to be seen as
 * one is left to the marks.
 */
export function spanRequests(input: SpanInput, group: number): readonly LaneRequest[] {
  const { columns, scale, rows, spanIndex, labelWidth, lanes } = input;
  const { rank, endMs } = columns;
  const first = rows.firstAt(scale.view.from);
  const clamp = (x: number) => Math.min(Math.max(x, -BEYOND_PX), scale.widthPx + BEYOND_PX);
  const place = (row: number) => {
    const fromX = clamp((rows.unitOf(row) - scale.view.from) * scale.pxPerUnit);
    return { row, fromX, toX: Math.max(fromX, clamp(scale.x(endMs[row] ?? 0))) };
  };
  const begun = cellsOf(scale, rows, CELL_PX).flatMap((cell) => {
    const range = { from: Math.max(cell.rows.from, first), to: cell.rows.to };
    const best = bestRows(spanIndex, group, range, LOOKED_AT).map(place);
    return best.filter(isWide).slice(0, BEST_OF_CELL);
  });
  const running = runningRows(spanIndex, group, endMs, first, scale.fromMs, MOST_RUNNING);
  const again = [...lanes.keys()].filter((row) => input.isOfGroup(row, group));
  const known = [...again, ...running].map(place).filter(isWide);
  const had = (row: number) => (lanes.has(row) ? 0 : 1);
  return [...new Map([...known, ...begun].map((one) => [one.row, one])).values()]
    .filter(({ fromX, toX }) => fromX < scale.widthPx && toX > 0)
    .sort(({ row: a }, { row: b }) => (rank[a] ?? 3) - (rank[b] ?? 3) || had(a) - had(b) || a - b)
    .map(({ row, fromX, toX }) => ({
      ...{ index: row, fromX, toX },
      labelPx: labelWidth(row),
      lane: lanes.get(row),
    }));
}

/** A narrower one reads as a mark. */
function isWide({ fromX, toX }: { readonly fromX: number; readonly toX: number }): boolean {
  return toX - fromX >= BAR_LEAST_PX;
}
