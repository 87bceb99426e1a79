import type { Timeline, TimelineEvent } from './timeline.js';

/** A stretch of time, UTC milliseconds, the end exclusive. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The dated events of a timeline as sorted columns: row `i` is `timeline.events.at(i)`, for `i < count`. Typed arrays, 19
 * bytes an event, so that what is drawn is found among a million of them by touching numbers only.
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
  /** Place of the event's category in `categories`, from 1; 0 where it has none. */
  readonly category: Uint16Array;
  /** Ids of categories: those that the timeline describes, then those that only its events name. */
  readonly categories: readonly string[];
  /** The rows whose date is an interval, or a set that is open on one side; ascending. */
  readonly spans: Uint32Array;
  /** How far the precision of each span's own start reaches, UTC milliseconds, in the order of `spans`. */
  readonly spanStartEndMs: Float64Array;
  /** Other dates that sources in conflict give for a row's event. */
  readonly otherDates: ReadonlyMap<number, readonly Stretch[]>;
}

/** Makes the columns of a timeline, in time linear in its events. */
export function columnsOf({
  events,
  categories,
}: Pick<Timeline, 'events' | 'categories'>): Columns {
  let count = 0;
  for (const { span } of events) if (span) count++;
  const startMs = new Float64Array(count);
  const endMs = new Float64Array(count);
  const rank = new Uint8Array(count);
  const category = new Uint16Array(count);
  const places = new Map(categories.map(({ id }, i) => [id, i + 1]));
  const spans: number[] = [];
  const spanStartEndMs: number[] = [];
  const otherDates = new Map<number, readonly Stretch[]>();
  let row = 0;
  for (const event of events) {
    const { span } = event;
    if (!span) continue;
    startMs[row] = span.startMs;
    endMs[row] = span.endMs;
    rank[row] = event.rank;
    category[row] = placeOf(event.category, places);
    const others = otherDatesOf(event);
    if (others.length) otherDates.set(row, others);
    const isOpen = span.startMs === -Infinity || span.endMs === Infinity;
    if (span.kind === 'interval' || isOpen) {
      spans.push(row);
      spanStartEndMs.push(typeof span.start === 'string' ? span.startMs : span.start.endMs);
    }
    row++;
  }
  return {
    count,
    startMs,
    endMs,
    rank,
    category,
    categories: [...places.keys()],
    spans: Uint32Array.from(spans),
    spanStartEndMs: Float64Array.from(spanStartEndMs),
    otherDates,
  };
}

/** The place of a category, which is new where only an event names it. */
function placeOf(id: string | undefined, places: Map<string, number>): number {
  if (id === undefined) return 0;
  const place = places.get(id) ?? places.size + 1;
  if (place > 0xffff) return 0;
  places.set(id, place);
  return place;
}

/** The dates of accounts in conflict that are not the event's own, each once. */
function otherDatesOf({ span, disputes }: TimelineEvent): readonly Stretch[] {
  if (disputes.length === 0) return NONE;
  const others: Stretch[] = [];
  for (const { kind, accounts } of disputes) {
    if (kind !== 'conflict') continue;
    for (const { span: other } of accounts) {
      const isKnown = [span, ...others].some((known) => known && other && isSame(known, other));
      if (other && !isKnown) others.push({ startMs: other.startMs, endMs: other.endMs });
    }
  }
  return others;
}

const NONE: readonly never[] = [];

function isSame(a: Stretch, b: Stretch): boolean {
  return a.startMs === b.startMs && a.endMs === b.endMs;
}
