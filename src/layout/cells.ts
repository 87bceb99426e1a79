import type { Scale } from '../time/scale.js';
import type { RowRange } from './row-index.js';
import type { Rows } from './rows.js';

/**
 * A piece of the axis whose place does not depend on the window: its width in units is a power of two, so that panning
 * never regroups and the same zoom always shows the same.
 */
export interface Cell {
  /** Where it begins, px in the window. */
  readonly x: number;
  readonly widthPx: number;
  /** The rows that begin in it. */
  readonly rows: RowRange;
}

/** The cells that touch the window, `leastPx` to twice that wide; those without rows are left out. */
export function cellsOf(scale: Scale, rows: Rows, leastPx: number): readonly Cell[] {
  const { view, pxPerUnit, widthPx } = scale;
  const units = 2 ** Math.ceil(Math.log2(leastPx / pxPerUnit));
  const first = Math.floor(view.from / units);
  const cells: Cell[] = [];
  let from = rows.firstAt(first * units);
  for (let i = first; i * units <= view.to; i++) {
    const to = rows.firstAt((i + 1) * units);
    const x = (i * units - view.from) * pxPerUnit;
    if (to > from && x <= widthPx) {
      cells.push({ x, widthPx: units * pxPerUnit, rows: { from, to } });
    }
    from = to;
  }
  return cells;
}
