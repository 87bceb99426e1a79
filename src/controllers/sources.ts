import type { LitElement, ReactiveController } from 'lit';
import type { Timeline } from '../model/timeline.js';
import type * as SourcesModule from '../view/sources-view.js';
import type { SourceOrder, SourcesView } from '../view/sources-view.js';
import type { Emphasis } from '../view/chart-input.js';
import type { LayoutChoice } from './choices.js';
import { memo } from './memo.js';
import { Part } from './part.js';

/** The element as its sources need it. */
export interface SourcesHost extends LitElement {
  layout: LayoutChoice;
  readonly timeline: Timeline | undefined;
}

/** So many sources are listed at first, and more at a time. */
const PAGE = 200;

/** What the reader does with the sources of a timeline. */
export class SourcesController implements ReactiveController {
  readonly part: Part<typeof SourcesModule>;
  readonly #host: SourcesHost;
  #chosen: ReadonlySet<string> = new Set();
  #open: ReadonlySet<string> = new Set();
  #query = '';
  #most = PAGE;
  #order: SourceOrder = 'number';
  readonly #emphasis = memo((timeline: Timeline, chosen: ReadonlySet<string>) =>
    this.part.module?.emphasisOf(timeline, chosen),
  );

  constructor(host: SourcesHost) {
    this.#host = host;
    this.part = new Part(host, () => import('../view/sources-view.js'));
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this);
  }

  /** From a reference in a story to the same source among all. */
  handleEvent({ target }: Event): void {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-in-sources]') : null;
    const id = button?.dataset['inSources'];
    if (id === undefined) return;
    this.#host.layout = 'sources';
    void this.#reveal(id);
  }

  /** Which events stand out; undefined where no source is chosen. */
  emphasis(timeline: Timeline): Emphasis | undefined {
    return this.#chosen.size > 0 ? this.#emphasis(timeline, this.#chosen) : undefined;
  }

  /** What the view shows, and what becomes of presses in it. */
  view(select: (id: string) => void): SourcesView {
    return {
      chosen: this.#chosen,
      open: this.#open,
      query: this.#query,
      order: this.#order,
      most: this.#most,
      more: (pressed) => void this.#more(pressed),
      search: (query) => this.#change(() => (this.#query = query)),
      sort: (order) => this.#change(() => (this.#order = order)),
      choose: (id) => this.#change(() => (this.#chosen = toggled(this.#chosen, id))),
      clear: () => this.#change(() => (this.#chosen = new Set())),
      toggle: (id) => this.#change(() => (this.#open = toggled(this.#open, id))),
      select,
    };
  }

  /** Shows one source: open, and in focus. */
  async #reveal(id: string): Promise<void> {
    this.#query = '';
    this.#order = 'number';
    const { sources = [] } = this.#host.timeline ?? {};
    this.#most = Math.max(this.#most, sources.findIndex((source) => source.id === id) + 1);
    this.#open = new Set([...this.#open, id]);
    await this.part.load();
    await this.#host.updateComplete;
    const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-source]');
    [...rows].find(({ dataset }) => dataset['source'] === id)?.focus();
  }

  /** Lists more; focus goes to the first of them, since the button that was pressed may be gone. */
  async #more(pressed: HTMLElement): Promise<void> {
    const list = pressed.previousElementSibling;
    const first = this.#most;
    this.#change(() => (this.#most += PAGE));
    await this.#host.updateComplete;
    list?.querySelectorAll<HTMLElement>(':scope > li')[first]?.focus();
  }

  #change(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
