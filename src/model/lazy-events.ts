import type { ColumnedEvents, Columns } from './columns.js';
import { EventSeed } from './event-seed.js';
import type { TimelineEvent } from './timeline.js';

/** The events of a file, each made when it is first asked for; then it stays the same one. */
export class LazyEvents implements ColumnedEvents {
  readonly length: number;
  readonly columns: Columns;
  readonly isBare = false;
  readonly #events: TimelineEvent[];
  readonly #make: (seed: EventSeed) => TimelineEvent;

  /**
   * @param events in order
   * @param columns theirs
   */
  constructor(
    events: readonly TimelineEvent[],
    columns: Columns,
    make: (seed: EventSeed) => TimelineEvent,
  ) {
    this.length = events.length;
    this.columns = columns;
    this.#events = [...events];
    this.#make = make;
    Object.freeze(this);
  }

  at(index: number): TimelineEvent | undefined {
    const place = index < 0 ? index + this.length : index;
    const event = this.#events[place];
    if (!(event instanceof EventSeed)) return event;
    const made = this.#make(event);
    this.#events[place] = made;
    return made;
  }

  *[Symbol.iterator](): Iterator<TimelineEvent> {
    for (let place = 0; place < this.length; place++) {
      const event = this.at(place);
      if (event) yield event;
    }
  }

  glance(): readonly TimelineEvent[] {
    return this.#events;
  }

  placeOf(id: string): number {
    return this.#events.findIndex((event) => event.id === id);
  }

  titleAt(place: number): string {
    return this.#events[place]?.title ?? '';
  }
}
