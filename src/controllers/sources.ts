import type { LitElement, ReactiveController } from 'lit';
import type { Timeline } from '../model/timeline.js';
import type { LayoutChoice } from './choices.js';
import { Part } from './part.js';
import type * as DeskModule from './sources-desk.js';

/** The element as its sources need it. */
export interface SourcesHost extends LitElement {
  layout: LayoutChoice;
  readonly timeline: Timeline | undefined;
}

/** Gets the view of all sources when it is asked for, and leads to it from the references of stories. */
export class SourcesController implements ReactiveController {
  /** Undefined until it is there. */
  desk: DeskModule.SourcesDesk | undefined;
  readonly #host: SourcesHost;
  readonly #part: Part<typeof DeskModule>;

  constructor(host: SourcesHost) {
    this.#host = host;
    this.#part = new Part(host, () => import('./sources-desk.js'));
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this);
  }

  get hasFailed(): boolean {
    return this.#part.hasFailed;
  }

  async load(): Promise<void> {
    const module = await this.#part.load();
    if (!module) return;
    this.desk ??= new module.SourcesDesk(this.#host);
    this.#host.requestUpdate();
  }

  /** From a reference in a story to the same source among all. */
  handleEvent({ target }: Event): void {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-in-sources]') : null;
    const id = button?.dataset['inSources'];
    if (id !== undefined) void this.#reveal(id);
  }

  async #reveal(id: string): Promise<void> {
    const { timeline } = this.#host;
    this.#host.layout = 'sources';
    await this.load();
    if (timeline) await this.desk?.reveal(id, timeline);
  }
}
