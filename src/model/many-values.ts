/** The values of a field of which an event may have several, in two columns. */
export interface ManyValues {
  /** The values of the event at place `i` are `of[starts[i]]` up to `of[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly of: Uint32Array;
}

/** Gathers the values of one event after another. */
export class ManyValuesWriter {
  readonly #starts: Uint32Array;
  #of = new Uint32Array(1024);
  #events = 0;
  #count = 0;

  /** @param events how many there will be */
  constructor(events: number) {
    this.#starts = new Uint32Array(events + 1);
  }

  add(values: Iterable<number>): void {
    for (const value of values) {
      if (this.#count === this.#of.length) {
        const longer = new Uint32Array(this.#count * 2);
        longer.set(this.#of);
        this.#of = longer;
      }
      this.#of[this.#count++] = value;
    }
    this.#starts[++this.#events] = this.#count;
  }

  finish(): ManyValues {
    return { starts: this.#starts, of: this.#of.slice(0, this.#count) };
  }
}
