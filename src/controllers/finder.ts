import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { isFiltering, NO_FILTER, type Filter } from '../model/filter.js';
import type { Timeline } from '../model/timeline.js';
import type { ViewContext } from '../view/context.js';
import type { FindingState } from '../view/finding-state.js';
import type * as FindingModule from './finding.js';
import type { Found, Question } from './finding.js';
import { Part } from './part.js';

/**
 * What the reader searches and filters for, and by which day the timeline is told; and what that leaves of it. Until that is
 * found out, what was shown stays.
 */
export class FinderController implements ReactiveController {
  filter: Filter = NO_FILTER;
  /** Whether the panel is open. */
  isOpen = false;
  readonly #part: Part<typeof FindingModule>;
  readonly #host: LitElement;
  readonly #changed: () => void;
  #timeline: Timeline | undefined;
  #finding: FindingModule.Finding | undefined;
  #found: Found | undefined;
  #last: Timeline | undefined;
  #job: AbortController | undefined;
  #asked: Question | undefined;

  /** @param changed other events are shown */
  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#part = new Part(host, () => import('./finding.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** Whether the reader asks for less than all. */
  get isFiltering(): boolean {
    return isFiltering(this.filter);
  }

  /** Whether what this takes could not be loaded: then all is shown. */
  get hasFailed(): boolean {
    return this.#part.hasFailed;
  }

  /** How many events there are without a filter; undefined until it is found out. */
  get total(): number | undefined {
    return this.#found?.total;
  }

  /**
   * What is to be shown of a timeline; undefined where it is not known yet, and nothing was shown before.
   *
   * @param knownByMs see {@link Question}
   */
  shown(timeline: Timeline | undefined, knownByMs: number | undefined): Timeline | undefined {
    if (timeline !== this.#timeline) {
      this.#forget();
      this.#timeline = timeline;
    }
    const isLess = this.isFiltering || knownByMs !== undefined;
    if (timeline && (isLess || this.isOpen)) this.#ask(timeline, knownByMs);
    if (!isLess || this.hasFailed) this.#last = timeline;
    else if (this.#found) this.#last = this.#found.timeline;
    return this.#last;
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

  /** Opens the panel; focus goes to its field. */
  async open(): Promise<void> {
    this.isOpen = true;
    this.#host.requestUpdate();
    await this.#part.load();
    await this.#host.updateComplete;
    this.#focus('.finding-panel .search input');
  }

  /** Closes the panel; focus goes back to its button. */
  async close(): Promise<void> {
    this.isOpen = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus('.tool.find');
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** That not all is shown, and why; undefined where all is, and until it can be said. */
  said(state: FindingState, context: ViewContext): TemplateResult | string | undefined {
    if (!state.isFiltering && state.knownBy === undefined) return undefined;
    if (this.hasFailed) return context.words.partFailed;
    return this.#part.module?.findingState(state, context);
  }

  /** The panel; undefined until it is there. */
  panel(
    knownBy: string | undefined,
    setKnownBy: (day: string) => void,
    context: ViewContext,
  ): TemplateResult | undefined {
    const { module } = this.#part;
    if (!module || !this.#timeline) return undefined;
    this.#finding ??= new module.Finding(this.#timeline);
    const knownByMs = this.#asked?.knownByMs;
    return module.findingPanel(
      {
        filter: this.filter,
        facets: this.#found?.facets,
        knownBy: knownByMs === undefined || !knownBy ? '' : module.dayBefore(knownByMs),
        published: this.#finding.days,
        choose: (change) => this.choose(change),
        setKnownBy,
      },
      context,
    );
  }

  /** Finds it out, unless that is what was asked last. */
  #ask(timeline: Timeline, knownByMs: number | undefined): void {
    const { filter } = this;
    if (this.#asked?.filter === filter && this.#asked.knownByMs === knownByMs) return;
    const question = { filter, knownByMs };
    this.#asked = question;
    void this.#find(timeline, question);
  }

  async #find(timeline: Timeline, question: Question): Promise<void> {
    this.#job?.abort();
    const job = new AbortController();
    this.#job = job;
    const module = this.#part.module ?? (await this.#part.load());
    if (!module || job.signal.aborted) return;
    this.#finding ??= new module.Finding(timeline);
    const found = await this.#finding.find(question, job.signal);
    if (!found || job.signal.aborted) return;
    const isFirst = this.#last === undefined;
    this.#found = found;
    if (!isFirst && found.timeline !== this.#last) this.#changed();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#job?.abort();
    this.#finding?.end();
    this.#timeline = undefined;
    this.#finding = undefined;
    this.#found = undefined;
    this.#last = undefined;
    this.#asked = undefined;
  }
}
