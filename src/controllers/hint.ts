import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../i18n/messages.js';

const SHOWN_MS = 2600;

/** All timelines of a page tell it once. */
let wasShown = false;

/** Says once in the life of a page how the wheel zooms, when a reader scrolls over a chart. */
export class HintController implements ReactiveController {
  isShown = false;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#hide();
  }

  show(): void {
    if (wasShown) return;
    wasShown = true;
    this.isShown = true;
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => this.#hide(), SHOWN_MS);
  }

  /** The hint while it is shown. */
  text(words: Messages): string | undefined {
    const key = /Mac|iP(hone|ad)/u.test(navigator.platform) ? '⌘' : 'Ctrl';
    return this.isShown ? words.wheelHint(key) : undefined;
  }

  #hide(): void {
    clearTimeout(this.#timer);
    if (!this.isShown) return;
    this.isShown = false;
    this.#host.requestUpdate();
  }
}
