import type { Columns, Stretch } from '../model/columns.js';
import type { Scale } from '../time/scale.js';
import type { FrameItem } from './items.js';

/** How far an event's date reaches along its line, where that is wider than its mark, px. */
export interface Extent {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  /** Its own date, or another one that sources in conflict give: that is drawn with a join to the event's mark. */
  readonly joinX: number | undefined;
}

/** A date narrower than its mark is told by the mark alone. */
const LEAST_PX = 12;

/** The extents of all events that have a card or a mark, and the other dates of those in conflict. */
export function extentsOf(
  items: readonly FrameItem[],
  { startMs, endMs, otherDates }: Columns,
  scale: Scale,
): readonly Extent[] {
  const extents: Extent[] = [];
  for (const item of items) {
    if (item.kind !== 'card' && item.kind !== 'mark') continue;
    const { index, x } = item;
    const y = item.kind === 'card' ? item.markY : item.y;
    const own = { startMs: startMs[index] ?? 0, endMs: endMs[index] ?? 0 };
    const widthPx = clamped(own.endMs, scale) - x;
    if (widthPx >= LEAST_PX) extents.push({ index, x, y, widthPx, joinX: undefined });
    for (const other of otherDates.get(index) ?? []) {
      const at = clamped(other.startMs, scale);
      if (isOut(other, scale) || Math.abs(at - x) < LEAST_PX) continue;
      extents.push({ index, x: at, y, widthPx: clamped(other.endMs, scale) - at, joinX: x });
    }
  }
  return extents;
}

function clamped(ms: number, { x, widthPx }: Scale): number {
  return Math.min(Math.max(x(ms), 0), widthPx);
}

function isOut({ startMs, endMs }: Stretch, { fromMs, toMs }: Scale): boolean {
  return endMs <= fromMs || startMs >= toMs;
}
