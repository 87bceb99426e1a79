import type { Timeline } from './timeline.js';

/**
 * The dated events of a timeline as sorted columns: row `i` is `timeline.events[i]`, for `i < count`. Typed arrays, so that
 * a frame over 100,000 events touches numbers only.
 */
export interface Columns {
  /** How many events are dated; they come first in a timeline. */
  readonly count: number;
  /** Earliest possible moment, UTC milliseconds, ascending; -Infinity where it is open or unknown. */
  readonly startMs: Float64Array;
  /** Latest possible moment (exclusive), UTC milliseconds; Infinity where it is open or unknown. */
  readonly endMs: Float64Array;
  /** 1 to 5. */
  readonly rank: Uint8Array;
  /** 1 where the date is an interval, or a set that is open on one side. */
  readonly isSpan: Uint8Array;
  /** 1 where the event has a dispute of kind `conflict`. */
  readonly disputed: Uint8Array;
  /** The rows where `isSpan` is 1, ascending. */
  readonly spans: readonly number[];
}

/** Makes the columns of a timeline, in time linear in its events. */
export function columnsOf({ events }: Pick<Timeline, 'events'>): Columns {
  const firstUndated = events.findIndex(({ span }) => !span);
  const count = firstUndated < 0 ? events.length : firstUndated;
  const startMs = new Float64Array(count);
  const endMs = new Float64Array(count);
  const rank = new Uint8Array(count);
  const isSpan = new Uint8Array(count);
  const disputed = new Uint8Array(count);
  const spans: number[] = [];
  for (let i = 0; i < count; i++) {
    const event = events[i];
    if (!event?.span) continue;
    startMs[i] = event.span.startMs;
    endMs[i] = event.span.endMs;
    rank[i] = event.rank;
    if (event.disputes.some(({ kind }) => kind === 'conflict')) disputed[i] = 1;
    const isOpen = event.span.startMs === -Infinity || event.span.endMs === Infinity;
    if (event.span.kind !== 'interval' && !isOpen) continue;
    isSpan[i] = 1;
    spans.push(i);
  }
  return { count, startMs, endMs, rank, isSpan, disputed, spans };
}
