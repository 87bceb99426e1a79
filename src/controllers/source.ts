import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readTimeline, type ReadResult } from '../model/read.js';
import type { Issue } from '../model/issues.js';
import type { Timeline } from '../model/timeline.js';
import { loadTimeline } from './loader.js';

/** `idle` before anything is given. */
export type Status = 'idle' | 'loading' | 'ready' | 'error';

/** What a page gives the element to show. `data` wins. */
export interface Given {
  readonly src: string | undefined;
  readonly data: unknown;
}

/**
 * Turns what the page gives into a timeline. One request at a time: a new address aborts the one before, whose answer,
 * however late, is never shown.
 */
export class SourceController implements ReactiveController {
  status: Status = 'idle';
  timeline: Timeline | undefined;
  issues: readonly Issue[] = [];
  /** The absolute address that relative links in the file are read against. */
  baseUrl = '';
  /** Resolves when what was last asked for is shown or has failed. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost & Element;
  readonly #arrived: (cause: unknown) => void;
  #request: AbortController | undefined;
  #given: Given = { src: undefined, data: undefined };

  /** @param arrived called after each answer, with the cause where it is a failure */
  constructor(host: ReactiveControllerHost & Element, arrived: (cause: unknown) => void) {
    this.#host = host;
    this.#arrived = arrived;
    host.addController(this);
  }

  /** Taken from the page while a file was under way: it is asked for again on return. */
  hostConnected(): void {
    if (this.status === 'loading' && !this.#request) void this.load(this.#given);
  }

  hostDisconnected(): void {
    this.#abort();
  }

  /** Whether asking again may help. */
  get canRetry(): boolean {
    const { src, data } = this.#given;
    return src !== undefined && (data === undefined || data === null);
  }

  load(given: Given): Promise<void> {
    this.#given = given;
    this.#abort();
    this.settled = this.#load(given);
    return this.settled;
  }

  reload(): Promise<void> {
    return this.load(this.#given);
  }

  async #load({ src, data }: Given): Promise<void> {
    if (data !== undefined && data !== null) {
      this.baseUrl = this.#host.ownerDocument.baseURI;
      return this.#show(readTimeline(data), undefined);
    }
    if (src === undefined || src === '') {
      this.timeline = undefined;
      this.issues = [];
      return this.#become('idle');
    }
    const request = new AbortController();
    this.#request = request;
    this.timeline = undefined;
    this.issues = [];
    this.#become('loading');
    this.baseUrl = absolute(src, this.#host.ownerDocument.baseURI);
    const loaded = await loadTimeline(this.baseUrl, request.signal);
    if (!loaded || this.#request !== request) return;
    this.#request = undefined;
    this.#show(loaded, loaded.cause);
  }

  #show({ timeline, issues }: ReadResult, cause: unknown): void {
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
  }
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
