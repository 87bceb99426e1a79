import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ViewContext } from '../view/context.js';

/** Room between the popover and the edges of the page. */
const EDGE_PX = 8;

/** Something to show beside what was pressed. */
export interface Sheet {
  /** Its accessible name. */
  readonly name: string;
  /** Drawn anew with each update. */
  body(context: ViewContext): TemplateResult;
  /** Gives focus back when the sheet has closed; by default to what was pressed. */
  giveBack?(): void;
  /** Has gone, whatever closed it. */
  closed?(): void;
}

/** The one popover of a timeline: the browser's own, which closes on Escape and on a press beside it. */
export class PopoverController implements ReactiveController {
  readonly #host: LitElement;
  #open: { readonly sheet: Sheet; readonly anchor: HTMLElement } | undefined;
  #hadFocus = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#open = undefined;
  }

  /** The element itself, once there is one. */
  get element(): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>('.popover') ?? undefined;
  }

  /** What is shown now. */
  get sheet(): Sheet | undefined {
    return this.#open?.sheet;
  }

  /** A press beside it closes it before anyone hears of that. */
  get isOpen(): boolean {
    return this.element?.matches(':popover-open') ?? false;
  }

  get isFocused(): boolean {
    return this.element?.matches(':focus-within') ?? false;
  }

  /**
   * Shows a sheet beside what was pressed, in the place of any other.
   *
   * @param takesFocus the first thing in it that can have focus gets it; else focus stays where it is
   */
  async show(sheet: Sheet, anchor: HTMLElement, takesFocus = true): Promise<void> {
    const before = this.#open;
    this.#open = { sheet, anchor };
    if (before && before.sheet !== sheet) before.sheet.closed?.();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { element } = this;
    if (!element || this.#open?.sheet !== sheet) return;
    if (!this.isOpen) element.showPopover();
    stand(element, anchor);
    if (takesFocus) this.focusFirst();
  }

  /** Focus goes to the first thing in it that takes some: what it is about rather than its close button. */
  focusFirst(): void {
    const candidates = [...(this.element?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    (candidates.find((one) => !one.closest('.head')) ?? candidates[0])?.focus();
  }

  /** Draws the sheet again where something in it has changed; resolves when that is done. */
  async refresh(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  close(): void {
    if (this.isOpen) this.element?.hidePopover();
  }

  /** The popover, empty while it is closed. */
  template(context: ViewContext): TemplateResult {
    const sheet = this.#open?.sheet;
    return html`<div
      part="popover"
      class="popover"
      popover
      role="dialog"
      aria-label=${sheet?.name ?? context.words.popover}
      @beforetoggle=${() => (this.#hadFocus = this.isFocused)}
      @toggle=${({ newState }: ToggleEvent) => newState === 'closed' && this.#closed()}
    >
      ${sheet ? sheet.body(context) : nothing}
    </div>`;
  }

  #closed(): void {
    // what opened it again has been faster than the news
    if (this.isOpen) return;
    const open = this.#open;
    this.#open = undefined;
    this.#host.requestUpdate();
    open?.sheet.closed?.();
    // not every engine gives focus back out of a popover in a shadow tree
    const focused = this.#host.shadowRoot?.activeElement;
    const isLost = !focused || this.element?.contains(focused);
    if (!open || !this.#hadFocus || !isLost) return;
    if (open.sheet.giveBack) open.sheet.giveBack();
    else open.anchor.focus();
  }
}

/** What can have focus in a popover, in the order of the page. */
export const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea, summary';

/** Puts the popover under what was pressed, inside the page's width; above where below has no room. */
function stand(popover: HTMLElement, anchor: HTMLElement): void {
  const place = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const start = isRtl ? place.right - width : place.left;
  const left = Math.min(Math.max(EDGE_PX, start), clientWidth - width - EDGE_PX);
  const below = place.bottom + EDGE_PX;
  const hasRoomAbove = place.top - height - EDGE_PX >= EDGE_PX;
  const isAbove = below + height > clientHeight && hasRoomAbove;
  const top = isAbove ? place.top - height - EDGE_PX : below;
  popover.style.setProperty('left', `${left + scrollX}px`);
  popover.style.setProperty('top', `${Math.max(EDGE_PX, top) + scrollY}px`);
}
