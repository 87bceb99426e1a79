import type { Columns } from '../model/columns.js';
import type { Scale } from '../time/scale.js';

/** How many events begin in each strip of the whole timeline. */
export interface Density {
  readonly stripPx: number;
  /** Share of the fullest strip, 0 to 1, from the inline start. */
  readonly shares: readonly number[];
}

const STRIP_PX = 6;

/** Counts events by strips of 6 px; O(n), once for a timeline, a scale and a width. */
export function densityOf(columns: Columns, whole: Scale): Density {
  const counts = new Array<number>(Math.max(1, Math.ceil(whole.widthPx / STRIP_PX))).fill(0);
  for (const ms of columns.startMs) {
    if (!Number.isFinite(ms)) continue;
    const strip = Math.min(counts.length - 1, Math.max(0, Math.floor(whole.x(ms) / STRIP_PX)));
    counts[strip] = (counts[strip] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return { stripPx: STRIP_PX, shares: counts.map((count) => count / most) };
}
