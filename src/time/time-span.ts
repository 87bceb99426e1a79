/**
 * How finely a moment is known, coarsest first: the finest unit that is written in full, so `2004-06-XX` is known to the
 * month. A season is three months.
 */
export type Precision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'day'
  | 'minute'
  | 'second'
  | 'millisecond';

/**
 * One end of a span, or the whole of a plain date: every moment it may mean, with what its author said of it.
 * Bounds are UTC milliseconds, `endMs` exclusive: `1989` is the whole year, never a false 1 January.
 */
export interface TimePoint {
  readonly startMs: number;
  readonly endMs: number;
  readonly precision: Precision;
  /** `~` or `%`: about that date. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
  /** Minutes east of UTC as written, for instants; absent for calendar dates. `0` for `Z` and for instants without a zone. */
  readonly offsetMinutes?: number;
  /** As written, where digits are unknown or parts qualified in a way that the rest cannot say (`2004-06-XX`, `2004-06~-11`). */
  readonly written?: string;
}

/** `..` on one side of an interval is open (it goes on), nothing is unknown (it is not said when). */
export type TimeEnd = TimePoint | 'open' | 'unknown';

/**
 * A date or interval as EDTF (ISO 8601-2:2019) means it.
 *
 * `startMs` is the earliest moment it may begin, `endMs` the latest moment it may end (exclusive), both UTC milliseconds;
 * ±Infinity where that side is open or unknown.
 */
export interface TimeSpan {
  readonly text: string;
  /** `date`: start and end are the same point. `one-of`, `all-of`: level 2 sets, start and end are their earliest and latest members. */
  readonly kind: 'date' | 'interval' | 'one-of' | 'all-of';
  readonly startMs: number;
  readonly endMs: number;
  readonly start: TimeEnd;
  readonly end: TimeEnd;
  /** The members of a set in order of time, a range as a span of its own. */
  readonly members?: readonly TimeSpan[];
}
