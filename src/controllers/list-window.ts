import type { ReactiveControllerHost } from 'lit';

/** A list holds this many events at a time, and paper this many in all. */
const LIST_SIZE = 200;
const PRINT_SIZE = 500;

/** The stretch of a long timeline that its list holds. */
export class ListWindow {
  #from = 0;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** First event and number of events, on screen or on paper. */
  stretch(isPrinting: boolean): { readonly from: number; readonly size: number } {
    return isPrinting ? { from: 0, size: PRINT_SIZE } : { from: this.#from, size: LIST_SIZE };
  }

  show(from: number): void {
    this.#from = Math.max(0, from);
    this.#host.requestUpdate();
  }

  /** Turns to an event, if it is not there already. */
  turnTo(index: number): void {
    if (index < 0 || (index >= this.#from && index < this.#from + LIST_SIZE)) return;
    this.show(index - LIST_SIZE / 2);
  }
}
