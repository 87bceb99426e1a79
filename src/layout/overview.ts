import type { Scale } from '../time/scale.js';
import type { Rows } from './rows.js';

/** How many events begin in each strip of the whole timeline. */
export interface Density {
  readonly stripPx: number;
  /** Share of the fullest strip, 0 to 1, from the inline start. */
  readonly shares: readonly number[];
}

const STRIP_PX = 6;

/** Counts events by strips of 6 px, by looking up where each strip begins among them. */
export function densityOf(rows: Rows, whole: Scale): Density {
  const { view, pxPerUnit, widthPx } = whole;
  const length = Math.max(1, Math.ceil(widthPx / STRIP_PX));
  const bounds = Array.from({ length: length + 1 }, (_, i) =>
    rows.firstAt(i === length ? Infinity : view.from + (i * STRIP_PX) / pxPerUnit),
  );
  const counts = bounds.slice(1).map((bound, i) => bound - (bounds[i] ?? 0));
  const most = Math.max(1, ...counts);
  return { stripPx: STRIP_PX, shares: counts.map((count) => count / most) };
}
