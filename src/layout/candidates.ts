import type { Columns } from '../model/columns.js';
import type { Scale } from '../time/scale.js';
import { MAX_CARDS } from './cards.js';

/** Cards are chosen among the best events of each absolute cell of at least this width. */
const CELL_PX = 64;
const BEST_OF_CELL = 4;

/**
 * The events that may get a card, best first: by rank, then by time. Of each absolute cell of the axis (a power of two in
 * units, 64 to 128 px) only the best four take part, so that the work is bounded by the pixels and early events don't
 * take all the room from later ones of the same rank.
 *
 * @param points events of the window in time order
 */
export function cardCandidates(
  points: readonly number[],
  columns: Columns,
  scale: Scale,
): readonly number[] {
  const cellUnits = 2 ** Math.ceil(Math.log2(CELL_PX / scale.pxPerUnit));
  const rank = (index: number) => columns.rank[index] ?? 3;
  const candidates: number[] = [];
  let cell = Number.NaN;
  let best: number[] = [];
  for (const index of points) {
    const x = scale.x(columns.startMs[index] ?? 0);
    if (x < 0 || x > scale.widthPx) continue;
    const ownCell = Math.floor(scale.projection.toUnit(columns.startMs[index] ?? 0) / cellUnits);
    if (ownCell !== cell) {
      candidates.push(...best);
      best = [];
      cell = ownCell;
    }
    best.push(index);
    best.sort((a, b) => rank(a) - rank(b) || a - b);
    if (best.length > BEST_OF_CELL) best.pop();
  }
  candidates.push(...best);
  return candidates.sort((a, b) => rank(a) - rank(b) || a - b).slice(0, 4 * MAX_CARDS);
}
