import type { Frame } from '../layout/frame.js';
import type { ViewContext } from './context.js';

/** A sign of the chart and what it means; the sign of any event has no name. */
export interface KeyRow {
  readonly sign: 'rank-1' | '' | 'conflict' | 'cluster';
  readonly text: string;
}

/** The signs that a frame has. */
export function keyRows(frame: Frame, context: ViewContext): readonly KeyRow[] {
  const { words, timeline } = context;
  const clusters = frame.items.flatMap((item) => (item.kind === 'cluster' ? item : []));
  const events = frame.items.flatMap(({ kind, index }) =>
    kind === 'break' || kind === 'cluster' ? [] : (timeline.events.at(index) ?? []),
  );
  const hasKey = events.some(({ rank }) => rank === 1) || clusters.some((item) => item.hasKey);
  const rows: readonly (readonly [KeyRow['sign'], string, boolean])[] = [
    ['rank-1', words.keyRankOne, hasKey],
    ['', words.keyEvent, events.some(({ rank }) => rank > 1)],
    ['conflict', words.keyConflict, events.some((event) => context.evidence(event).disputed)],
    ['cluster', words.keyCluster, clusters.length > 0],
  ];
  return rows.flatMap(([sign, text, isSeen]) => (isSeen ? { sign, text } : []));
}

/** That distances on an axis which is not the calendar's are not to be compared. */
export function keyNote({ scale, breaks }: Frame, { words }: ViewContext): string | undefined {
  if (scale.projection.kind === 'even') return words.evenNote;
  return breaks.length > 0 ? words.condensedNote : undefined;
}
