import type { LitElement, ReactiveController } from 'lit';
import type { Timeline } from '../model/timeline.js';
import type * as SourcesModule from '../view/sources-view.js';
import type { SourceOrder, SourcesView } from '../view/sources-view.js';
import type { Emphasis } from '../view/chart-input.js';
import { memo } from './memo.js';
import { Part } from './part.js';

/** What the reader does with the sources of a timeline. */
export class SourcesController implements ReactiveController {
  readonly part: Part<typeof SourcesModule>;
  readonly #host: LitElement;
  #chosen: ReadonlySet<string> = new Set();
  #open: ReadonlySet<string> = new Set();
  #query = '';
  #order: SourceOrder = 'number';
  readonly #emphasis = memo((timeline: Timeline, chosen: ReadonlySet<string>) =>
    this.part.module?.emphasisOf(timeline, chosen),
  );

  constructor(host: LitElement) {
    this.#host = host;
    this.part = new Part(host, () => import('../view/sources-view.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Another timeline has other sources. */
  reset(): void {
    this.#chosen = new Set();
    this.#open = new Set();
    this.#query = '';
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
      search: (query) => this.#change(() => (this.#query = query)),
      sort: (order) => this.#change(() => (this.#order = order)),
      choose: (id) => this.#change(() => (this.#chosen = toggled(this.#chosen, id))),
      clear: () => this.#change(() => (this.#chosen = new Set())),
      toggle: (id) => this.#change(() => (this.#open = toggled(this.#open, id))),
      select,
    };
  }

  /** Shows one source: open, and in focus. */
  async reveal(id: string): Promise<void> {
    this.#query = '';
    this.#open = new Set([...this.#open, id]);
    await this.part.load();
    await this.#host.updateComplete;
    const rows = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-source]');
    [...rows].find(({ dataset }) => dataset['source'] === id)?.focus();
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
