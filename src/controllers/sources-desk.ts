import type { LitElement, TemplateResult } from 'lit';
import type { Timeline } from '../model/timeline.js';
import type { Emphasis } from '../view/chart-input.js';
import type { ViewContext } from '../view/context.js';
import { emphasisOf } from '../view/emphasis.js';
import { sourcesTemplate, type SourceOrder } from '../view/sources-view.js';
import { memo } from './memo.js';

export { sourcesStyles as styles } from '../view/styles/sources.js';

/** So many sources are listed at first, and more at a time. */
const PAGE = 200;

/** What the reader does with the sources of a timeline. */
export class SourcesDesk {
  readonly #host: LitElement;
  #chosen: ReadonlySet<string> = new Set();
  #open: ReadonlySet<string> = new Set();
  #query = '';
  #most = PAGE;
  #order: SourceOrder = 'number';
  readonly #emphasis = memo(emphasisOf);

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Which events stand out; undefined where no source is chosen. */
  emphasis(timeline: Timeline): Emphasis | undefined {
    return this.#chosen.size > 0 ? this.#emphasis(timeline, this.#chosen) : undefined;
  }

  /** @param select opens an event */
  template(
    timeline: Timeline,
    hasChart: boolean,
    select: (id: string) => void,
    context: ViewContext,
  ): TemplateResult {
    return sourcesTemplate(
      {
        ...{ chosen: this.#chosen, open: this.#open, query: this.#query },
        ...{ order: this.#order, most: this.#most, select },
        more: (pressed) => void this.#more(pressed),
        search: (query) => this.#change(() => (this.#query = query)),
        sort: (order) => this.#change(() => (this.#order = order)),
        choose: (id) => this.#change(() => (this.#chosen = toggled(this.#chosen, id))),
        clear: () => this.#change(() => (this.#chosen = new Set())),
        toggle: (id) => this.#change(() => (this.#open = toggled(this.#open, id))),
      },
      ...([timeline, hasChart, context] as const),
    );
  }

  /** Shows one source: listed, open, and in focus. */
  async reveal(id: string, { sources }: Timeline): Promise<void> {
    this.#change(() => {
      this.#query = '';
      this.#order = 'number';
      this.#most = Math.max(this.#most, sources.findIndex((source) => source.id === id) + 1);
      this.#open = new Set([...this.#open, id]);
    });
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
