import type { LitElement, ReactiveController } from 'lit';
import { isFiltering, NO_FILTER, type Filter } from '../model/filter.js';
import type { Timeline } from '../model/timeline.js';
import type * as FindingModule from './finding.js';
import type { Found } from './finding.js';
import { Part } from './part.js';

type Finding = FindingModule.Finding;

/**
 * What the reader searches and filters for, and what that leaves of the timeline. Until that is found out, what was shown
 * stays.
 */
export class FinderController implements ReactiveController {
  filter: Filter = NO_FILTER;
  /** Whether the panel is open. */
  isOpen = false;
  readonly part: Part<typeof FindingModule>;
  readonly #host: LitElement;
  readonly #changed: () => void;
  #timeline: Timeline | undefined;
  #finding: Finding | undefined;
  #found: Found | undefined;
  #job: AbortController | undefined;
  #asked: Filter | undefined;

  /** @param changed another part of the timeline is shown */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.part = new Part(host, () => import('./finding.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Whether the reader asks for less than all. */
  get isFiltering(): boolean {
    return isFiltering(this.filter);
  }

  /** What could be chosen; undefined until it is found out. */
  get facets(): Found['facets'] | undefined {
    return this.#found?.facets;
  }

  /** What the filter leaves of a timeline. Asks for it where it is not known yet. */
  shown(timeline: Timeline | undefined): Timeline | undefined {
    if (timeline !== this.#timeline) {
      this.#forget();
      this.#timeline = timeline;
    }
    const isWanted = this.isFiltering || this.isOpen;
    if (timeline && isWanted && this.#asked !== this.filter) void this.#find(timeline);
    return this.isFiltering ? (this.#found?.timeline ?? timeline) : timeline;
  }

  /** The reader asks for other events. */
  choose(change: Partial<Filter>): void {
    this.show(change);
    if (!this.isFiltering) this.#changed();
  }

  /** Asks for other events, as a link does. */
  show(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.#host.requestUpdate();
  }

  /** Shows all again. */
  clear(): void {
    this.choose(NO_FILTER);
  }

  /** Opens or closes the panel. */
  async toggle(isOpen = !this.isOpen): Promise<void> {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
    if (isOpen) await this.part.load();
    await this.#host.updateComplete;
  }

  async #find(timeline: Timeline): Promise<void> {
    const { filter } = this;
    this.#asked = filter;
    this.#job?.abort();
    const job = new AbortController();
    this.#job = job;
    const module = await this.part.load();
    if (!module || job.signal.aborted) return;
    this.#finding ??= new module.Finding(timeline);
    const found = await this.#finding.find(filter, job.signal);
    if (!found || job.signal.aborted) return;
    this.#found = found;
    if (isFiltering(filter)) this.#changed();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#job?.abort();
    this.#finding?.end();
    this.#timeline = undefined;
    this.#finding = undefined;
    this.#found = undefined;
    this.#asked = undefined;
  }
}
