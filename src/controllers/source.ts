import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createIssue, type Issue } from '../model/issues.js';
import { isColumns } from '../model/is-columns.js';
import { readSteps } from '../model/read-steps.js';
import type { Timeline } from '../model/timeline.js';
import { readColumnsLater } from './columns.js';
import { loadTimeline } from './loader.js';
import { LoadingProgress } from './progress.js';
import { readyToDraw, type DataResult } from './ready-to-draw.js';
import { firstSlice, otherSlices } from './slices.js';

/** `idle` before anything is given. */
export type Status = 'idle' | 'loading' | 'ready' | 'error';

/** What a page gives the element to show. `data` wins. */
export interface Given {
  readonly src: string | undefined;
  readonly data: unknown;
}

/**
 * Turns what the page gives into a timeline. One at a time: what is given next, leaving the page and the reader's "Stop"
 * abort both the request and the reading of its answer, which, however late, is never shown. What is small is read at
 * once; the page has its turns while the rest is read.
 */
export class SourceController implements ReactiveController {
  status: Status = 'idle';
  timeline: Timeline | undefined;
  issues: readonly Issue[] = [];
  /** The absolute address that relative links in the file are read against. */
  baseUrl = '';
  /** Resolves when what was last asked for is shown or has failed. */
  settled: Promise<void> = Promise.resolve();
  /** How far loading is. */
  readonly progress = new LoadingProgress(() => this.#host.requestUpdate());
  readonly #host: ReactiveControllerHost & Element;
  readonly #arrived: (cause: unknown) => void;
  #request: AbortController | undefined;
  #isStopped = false;
  #given: Given = { src: undefined, data: undefined };

  /** @param arrived called after each answer, with the cause where it is a failure */
  constructor(host: ReactiveControllerHost & Element, arrived: (cause: unknown) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Taken from the page while a file was under way: it is asked for, or read, again on return. */
  hostConnected(): void {
    if (this.status === 'loading' && !this.#request) void this.load(this.#given);
  }

  hostDisconnected(): void {
    this.#abort();
  }

  /** Whether asking again may help. */
  get canRetry(): boolean {
    const { src, data } = this.#given;
    return this.#isStopped || (src !== undefined && (data === undefined || data === null));
  }

  load(given: Given): Promise<void> {
    this.#given = given;
    this.#isStopped = false;
    this.#abort();
    this.settled = this.#load(given);
    return this.settled;
  }

  reload(): Promise<void> {
    return this.load(this.#given);
  }

  /** The reader waits no longer. Resolves when that is drawn. */
  async stop(): Promise<void> {
    const request = this.#request;
    if (!request) return;
    this.#abort();
    this.#isStopped = true;
    this.#show(
      { timeline: undefined, issues: [createIssue('load.cancelled', '')] },
      request.signal.reason,
    );
    await this.#host.updateComplete;
  }

  async #load({ src, data }: Given): Promise<void> {
    const base = this.#host.ownerDocument.baseURI;
    if (data !== undefined && data !== null) {
      this.baseUrl = base;
      if (isColumns(data)) {
        return this.#wait(({ signal }) => readColumnsLater(data, signal, this.progress.events));
      }
      const steps = readyToDraw(readSteps(data));
      const slice = firstSlice(steps);
      if (slice.done) return this.#show(slice.value, undefined);
      return this.#wait(({ signal }) => otherSlices(steps, signal, this.progress.events));
    }
    if (src === undefined || src === '') {
      this.timeline = undefined;
      this.issues = [];
      return this.#become('idle');
    }
    this.baseUrl = absolute(src, base);
    return this.#wait(({ signal }) => loadTimeline(this.baseUrl, signal, this.progress));
  }

  async #wait(
    answer: (request: AbortController) => Promise<(DataResult & { cause?: unknown }) | undefined>,
  ): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.timeline = undefined;
    this.issues = [];
    this.progress.begin();
    this.#become('loading');
    const result = await answer(request);
    if (!result || this.#request !== request) return;
    this.#request = undefined;
    this.#show(result, result.cause);
  }

  #show({ timeline, issues }: DataResult, cause: unknown): void {
    this.progress.end();
    this.timeline = timeline;
    this.issues = issues;
    this.#become(timeline ? 'ready' : 'error');
    this.#arrived(cause);
  }

  #become(status: Status): void {
    this.status = status;
    this.#host.requestUpdate();
  }

  #abort(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.progress.end();
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
