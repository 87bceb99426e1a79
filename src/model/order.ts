import type { TimelineEvent } from './timeline.js';

/**
 * The order of events everywhere: earliest possible moment, rank, latest possible moment, place in the file. Undated ones
 * come last, in the order of the file.
 */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (!a.span || !b.span) {
    if (a.span || b.span) return a.span ? -1 : 1;
    return a.fileIndex - b.fileIndex;
  }
  // Ends may be infinite, so they can be compared but not subtracted.
  return (
    compare(a.span.startMs, b.span.startMs) ||
    a.rank - b.rank ||
    compare(a.span.endMs, b.span.endMs) ||
    a.fileIndex - b.fileIndex
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
