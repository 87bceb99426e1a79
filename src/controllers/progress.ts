import type { ReadProgress } from '../model/steps.js';
import type { Loading } from '../view/states.js';

/** What is done sooner has no progress to show: it would only flash. */
const DELAY_MS = 300;

/** The least time from one update to the next. */
const PAUSE_MS = 100;

/** How far loading is, as far as it is worth showing. */
export class LoadingProgress {
  /** Missing until loading has taken a while. */
  shown: Loading | undefined;
  readonly #changed: () => void;
  #latest: Loading = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shownMs = 0;

  /** @param changed called when something else is to be shown: ten times a second at most */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  begin(): void {
    this.end();
    this.#timer = setTimeout(() => this.#show(), DELAY_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#latest = {};
    this.shown = undefined;
  }

  readonly bytes = (part: number | undefined): void => this.#tell({ part });

  readonly events = (events: ReadProgress): void =>
    this.#tell({ part: events.read / events.total, events });

  #tell(latest: Loading): void {
    this.#latest = latest;
    if (this.shown && performance.now() - this.#shownMs >= PAUSE_MS) this.#show();
  }

  #show(): void {
    this.shown = this.#latest;
    this.#shownMs = performance.now();
    this.#changed();
  }
}
