import { finish, type Steps } from './steps.js';
import type { EventList, Timeline, TimelineEvent } from './timeline.js';

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

/** Events that bring their columns, and know their places by themselves. */
export interface ColumnedEvents extends EventList {
  readonly columns: Columns;
  /** The place of an event; -1 where there is none of that id. */
  placeOf(id: string): number;
  /** The title of the event at a place from 0, which need not be made for it; empty where it has none. */
  titleAt(place: number): string;
  /** See the function of that name. */
  glance(): EventList;
  /** Whether they have nothing but dates, titles, ranks and categories: no statements, no tags. */
  readonly isBare: boolean;
}

/** Whether events bring their columns. */
export function bringsColumns(events: EventList): events is ColumnedEvents {
  return 'columns' in events;
}

/** Whether events make no statements, so that none need be made to look through them. */
export function isBare(events: EventList): events is ColumnedEvents {
  return bringsColumns(events) && events.isBare;
}

/**
 * Events for being looked through and no more: what is made when it is asked for need not be made for it. They say what they
 * say, but are not to be kept or given away, because they are neither frozen nor the ones that `at` gives.
 */
export function glance(events: EventList): EventList {
  return bringsColumns(events) ? events.glance() : events;
}

/** Columns that are there already, by their events. */
const ready = new WeakMap<EventList, Columns>();

/** The columns of a timeline. They are made in time linear in its events, once. */
export function columnsOf(timeline: Pick<Timeline, 'events' | 'categories'>): Columns {
  const { events } = timeline;
  return bringsColumns(events)
    ? events.columns
    : (ready.get(events) ?? finish(columnSteps(timeline)));
}

/** Makes them in steps, so that they are there for `columnsOf`. */
export function* columnSteps({
  events,
  categories,
}: Pick<Timeline, 'events' | 'categories'>): Steps<Columns> {
  const startMs = new Float64Array(events.length);
  const endMs = new Float64Array(events.length);
  const rank = new Uint8Array(events.length);
  const category = new Uint16Array(events.length);
  const places = new Map(categories.map(({ id }, i) => [id, i + 1]));
  const spans: number[] = [];
  const spanStartEndMs: number[] = [];
  const otherDates = new Map<number, readonly Stretch[]>();
  let count = 0;
  for (const event of events) {
    const { span } = event;
    if (!span) break; // undated events come last
    if (count % EVENTS_A_STEP === 0) yield;
    startMs[count] = span.startMs;
    endMs[count] = span.endMs;
    rank[count] = event.rank;
    category[count] = placeOf(event.category, places);
    const others = otherDatesOf(event);
    if (others.length) otherDates.set(count, others);
    const isOpen = span.startMs === -Infinity || span.endMs === Infinity;
    if (span.kind === 'interval' || isOpen) {
      spans.push(count);
      spanStartEndMs.push(typeof span.start === 'string' ? span.startMs : span.start.endMs);
    }
    count++;
  }
  const columns = {
    count,
    startMs: startMs.subarray(0, count),
    endMs: endMs.subarray(0, count),
    rank: rank.subarray(0, count),
    category: category.subarray(0, count),
    categories: [...places.keys()],
    spans: Uint32Array.from(spans),
    spanStartEndMs: Float64Array.from(spanStartEndMs),
    otherDates,
  };
  ready.set(events, columns);
  return columns;
}

const EVENTS_A_STEP = 1024;

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
