import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is on its way to paper, and has the element drawn for it in time. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #drawNow: () => void;

  /** @param drawNow renders before it returns: the browser takes the page as it is then */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this);
    window.addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this);
    window.removeEventListener('afterprint', this);
  }

  handleEvent({ type }: Event): void {
    this.isPrinting = type === 'beforeprint';
    this.#drawNow();
  }
}
