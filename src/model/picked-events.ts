import type { ColumnedEvents, Columns, Stretch } from './columns.js';
import type { EventList, TimelineEvent } from './timeline.js';

/** Some of the events in columns, in their order. */
export class PickedEvents implements ColumnedEvents {
  readonly length: number;
  readonly columns: Columns;
  readonly isBare: boolean;
  readonly #from: ColumnedEvents;
  readonly #places: Uint32Array;

  /** @param places in `from`, ascending */
  constructor(from: ColumnedEvents, places: Uint32Array) {
    this.length = places.length;
    this.columns = pickColumns(from.columns, places);
    this.isBare = from.isBare;
    this.#from = from;
    this.#places = places;
    Object.freeze(this);
  }

  at(index: number): TimelineEvent | undefined {
    const place = this.#places.at(index);
    return place === undefined ? undefined : this.#from.at(place);
  }

  *[Symbol.iterator](): Iterator<TimelineEvent> {
    for (const place of this.#places) {
      const event = this.#from.at(place);
      if (event) yield event;
    }
  }

  glance(): EventList {
    const seen = this.#from.glance();
    return this.isBare
      ? this
      : Array.from(this.#places, (place) => seen.at(place)).filter((event) => event !== undefined);
  }

  placeOf(id: string): number {
    const place = this.#from.placeOf(id);
    if (place < 0) return -1;
    const at = firstNotBelow(this.#places, place);
    return this.#places[at] === place ? at : -1;
  }

  titleAt(place: number): string {
    const at = this.#places[place];
    return at === undefined ? '' : this.#from.titleAt(at);
  }
}

/** The columns of some events. */
function pickColumns(from: Columns, places: Uint32Array): Columns {
  const rows = places.subarray(0, firstNotBelow(places, from.count));
  const spans: number[] = [];
  const spanStartEndMs: number[] = [];
  const otherDates = new Map<number, readonly Stretch[]>();
  let span = 0;
  for (const [i, row] of rows.entries()) {
    const others = from.otherDates.get(row);
    if (others) otherDates.set(i, others);
    while ((from.spans[span] ?? Infinity) < row) span++;
    if (from.spans[span] !== row) continue;
    spans.push(i);
    spanStartEndMs.push(from.spanStartEndMs[span] ?? 0);
  }
  return {
    count: rows.length,
    startMs: Float64Array.from(rows, (row) => from.startMs[row] ?? 0),
    endMs: Float64Array.from(rows, (row) => from.endMs[row] ?? 0),
    rank: Uint8Array.from(rows, (row) => from.rank[row] ?? 0),
    category: Uint16Array.from(rows, (row) => from.category[row] ?? 0),
    categories: from.categories,
    spans: Uint32Array.from(spans),
    spanStartEndMs: Float64Array.from(spanStartEndMs),
    otherDates,
  };
}

/** Where in ascending numbers the first stands that is not below another one. */
function firstNotBelow(numbers: Uint32Array, least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
