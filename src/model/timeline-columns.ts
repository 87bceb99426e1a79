import type { TimelineFile } from './timeline-file.js';

/**
 * A timeline as columns, for more events than a file of JSON can hold: a million of them. The element takes it as its
 * `data`. Its events have neither statements nor sources: it shows when what happened, not who says so.
 *
 * A row is an event; rows may be in any order. Columns that are shorter than `start` go as far as they go. Reading copies
 * 19 bytes an event, and 12 more for each that has an end, 8 where rows are not in order, and 4 where they have ids;
 * titles stay where they are, and events are made when they are looked at.
 */
export interface TimelineColumns extends Omit<TimelineFile, 'sources' | 'events'> {
  readonly columns: {
    /**
     * When it begins: UTC milliseconds, whole ones, in the years -9999 to 9999; NaN where that is not known. Midnight
     * without an end is the whole day; any other moment is known to the minute, or to the second or millisecond if it is
     * not on the minute.
     */
    readonly start: Float64Array;
    /** When it is over: UTC milliseconds, exclusive, after its start; NaN where it has no end. */
    readonly end?: Float64Array;
    /** 1, always shown first, to 5; 3 where there is no column. */
    readonly rank?: Uint8Array;
    /** Place in `categories` from 0; 255 (of 8 bits) or 65535 (of 16) for none. */
    readonly category?: Uint8Array | Uint16Array;
    /** Headlines; they are not copied, and asked for whenever an event is looked at. */
    readonly title: readonly string[] | ((row: number) => string);
    /** Unique and for good: links lead to them. Without it they are `event-1`, `event-2` … by row. */
    readonly id?: readonly string[];
  };
}
