import { parseEdtf } from '../time/edtf.js';
import { dateText, intervalText } from './column-date.js';
import type { ColumnedEvents, Columns } from './columns.js';
import { property } from './plain.js';
import { freezeSpan } from './read-date.js';
import type { Rank, TimelineEvent } from './timeline.js';

/** What events are made from; all but `titles` and `ids` by their place in the timeline. */
export interface EventColumns {
  /** How many there are, undated ones included. */
  readonly length: number;
  readonly columns: Columns;
  readonly rank: Uint8Array;
  /** Place of the category from 1; 0 for none. */
  readonly category: Uint16Array;
  /** The row of each; missing where rows are in order. */
  readonly rows: Uint32Array | undefined;
  /** By row; as the page gave them. */
  readonly titles: unknown;
  /** By row; missing where they are made from the row. */
  readonly ids: readonly string[] | undefined;
}

/** An event stays the same one while some hundred others are looked at. */
const MOST_KEPT = 1024;

const NONE: readonly never[] = Object.freeze([]);

/** The events of a timeline in columns, each made when it is asked for. */
export class ColumnEvents implements ColumnedEvents {
  readonly length: number;
  readonly columns: Columns;
  readonly isBare = true;
  readonly #from: EventColumns;
  readonly #kept = new Map<number, TimelineEvent>();

  constructor(from: EventColumns) {
    this.length = from.length;
    this.columns = from.columns;
    this.#from = from;
    Object.freeze(this);
  }

  at(index: number): TimelineEvent | undefined {
    const place = index < 0 ? index + this.length : index;
    if (!(place >= 0 && place < this.length)) return undefined;
    const known = this.#kept.get(place);
    if (known) return known;
    const made = this.#make(place);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size < MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    this.#kept.set(place, made);
    return made;
  }

  *[Symbol.iterator](): Iterator<TimelineEvent> {
    for (let place = 0; place < this.length; place++) {
      yield this.#kept.get(place) ?? this.#make(place);
    }
  }

  glance(): this {
    return this;
  }

  placeOf(id: string): number {
    const { ids, rows } = this.#from;
    const row = ids ? ids.indexOf(id) : Number(/^event-([1-9]\d*)$/.exec(id)?.[1] ?? 0) - 1;
    if (row < 0 || row >= this.length) return -1;
    return rows ? rows.indexOf(row) : row;
  }

  titleAt(place: number): string {
    const { rows, titles } = this.#from;
    return titleOfRow(titles, rows?.[place] ?? place);
  }

  #make(place: number): TimelineEvent {
    const { columns, rank, category, rows, ids } = this.#from;
    const row = rows?.[place] ?? place;
    const date = this.#dateAt(place);
    const read = date === undefined ? undefined : parseEdtf(date);
    return Object.freeze({
      id: ids?.[row] ?? idOfRow(row),
      title: this.titleAt(place),
      date,
      span: read?.ok ? freezeSpan(read.span) : undefined,
      summary: undefined,
      rank: (rank[place] ?? 3) as Rank,
      category: columns.categories[(category[place] ?? 0) - 1],
      tags: NONE,
      place: undefined,
      claims: NONE,
      disputes: NONE,
      media: NONE,
      corrections: NONE,
      fileIndex: row,
    });
  }

  #dateAt(place: number): string | undefined {
    const { startMs, endMs, spans } = this.#from.columns;
    const start = startMs[place];
    const end = endMs[place];
    if (start === undefined || end === undefined) return undefined;
    return isAmong(spans, place) ? intervalText(start, end) : dateText(start);
  }
}

/** The id of an event that has none of its own. */
export function idOfRow(row: number): string {
  return `event-${row + 1}`;
}

function titleOfRow(titles: unknown, row: number): string {
  let title: unknown;
  try {
    title =
      typeof titles === 'function'
        ? (titles as (row: number) => unknown)(row)
        : property(titles as object, row);
  } catch {
    // the page's own function: an event without title is shown by its date
  }
  return typeof title === 'string' && /\S/.test(title) ? title : '';
}

/** Whether a number is among ascending ones. */
function isAmong(numbers: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}
