import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ClusterItem } from '../layout/items.js';
import { clusterList, CLUSTER_PAGE } from '../view/cluster.js';
import type { ViewContext } from '../view/context.js';

/** Room between the popover and the edges of the page. */
const EDGE_PX = 8;
/** What a cluster's list leads to. */
export interface ClusterActions {
  /** Chooses an event of the timeline by its index. */
  select(index: number): void;
  /** Whether zooming can part two rows, and doing so. */
  canPart(first: number, last: number): boolean;
  part(first: number, last: number): void;
  /** Gives focus back to where the list was opened. */
  focusChart(): void;
}

/** The list of a cluster's events: a popover of the browser's own, which closes on Escape and on a press beside it. */
export class ClusterController implements ReactiveController {
  readonly #host: LitElement;
  readonly #then: ClusterActions;
  #hadFocus = false;
  #open: ClusterItem | undefined;
  #shown = CLUSTER_PAGE;

  constructor(host: LitElement, then: ClusterActions) {
    this.#host = host;
    this.#then = then;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = undefined;
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.popover');
  }

  /** Opens beside the cluster's button. */
  open(cluster: ClusterItem, button: HTMLElement): void {
    this.#open = cluster;
    this.#shown = CLUSTER_PAGE;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const popover = this.#popover;
      if (!popover) return;
      popover.showPopover();
      stand(popover, button);
      popover.querySelector<HTMLElement>('li button')?.focus();
    });
  }

  /** The popover, empty while it is closed. */
  template(context: ViewContext): TemplateResult {
    const cluster = this.#open;
    return html`<div
      part="popover"
      class="popover"
      popover
      role="dialog"
      aria-label=${context.words.keyCluster}
      @beforetoggle=${() => (this.#hadFocus = this.#isFocused)}
      @toggle=${({ newState }: ToggleEvent) => newState === 'closed' && this.#closed()}
    >
      ${cluster ? clusterList(this.#actions(cluster), context) : nothing}
    </div>`;
  }

  #actions(cluster: ClusterItem) {
    const { first, last } = cluster.members;
    return {
      cluster,
      shown: this.#shown,
      canZoom: this.#then.canPart(first, last),
      select: (index: number) => {
        this.#popover?.hidePopover();
        this.#then.select(index);
      },
      zoom: () => {
        this.#popover?.hidePopover();
        this.#then.part(first, last);
      },
      more: () => this.#more(),
      close: () => this.#popover?.hidePopover(),
    };
  }

  /** Lists more; focus goes to the first of them, since the button that was pressed may be gone. */
  #more(): void {
    const first = this.#shown;
    this.#shown += CLUSTER_PAGE;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#popover?.querySelectorAll<HTMLElement>('li button')[first]?.focus();
    });
  }

  #closed(): void {
    this.#open = undefined;
    this.#host.requestUpdate();
    // not every engine gives focus back out of a popover in a shadow tree
    const focused = this.#host.shadowRoot?.activeElement;
    const isLost = !focused || this.#popover?.contains(focused);
    if (this.#hadFocus && isLost) this.#then.focusChart();
  }

  get #isFocused(): boolean {
    return this.#popover?.matches(':focus-within') ?? false;
  }
}

/** Puts the popover under the button, inside the page's width; above where below has no room. */
function stand(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.min(Math.max(EDGE_PX, anchor.left), clientWidth - width - EDGE_PX);
  const below = anchor.bottom + EDGE_PX;
  const top =
    below + height > clientHeight ? Math.max(EDGE_PX, anchor.top - height - EDGE_PX) : below;
  popover.style.setProperty('left', `${left + scrollX}px`);
  popover.style.setProperty('top', `${top + scrollY}px`);
}
