import type { LitElement, ReactiveController } from 'lit';
import type { Frame } from '../layout/frame.js';
import type { FrameItem } from '../layout/items.js';
import { itemOf, laneFrom, stepFrom } from '../layout/neighbours.js';

/** The chart as the keyboard sees it. */
export interface RovingTarget {
  frame(): Frame | undefined;
  /** How many events have a place in the chart. */
  count(): number;
  /** Whether the item of this index is in the window, or a part of it. */
  isInView(index: number): boolean;
  /** Brings an event into the window. */
  reveal(index: number): void;
  /** The button of the item that holds an event, if it is in the page. */
  button(item: FrameItem): HTMLElement | undefined;
}

/**
 * One stop of the Tab key for all the buttons of the chart, moved by the arrow keys ("roving tabindex", ARIA Authoring
 * Practices Guide). It follows an event, not a button, so it survives zooming, when cards become marks and marks clusters.
 */
export class Roving implements ReactiveController {
  #active = 0;
  #hasFocus = false;
  readonly #host: LitElement;
  readonly #target: RovingTarget;

  constructor(host: LitElement, target: RovingTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hasFocus = this.isFocused;
  }

  /** Focus goes with the event: a card that has become a mark is another button, and a button may have another event. */
  hostUpdated(): void {
    if (!this.#hasFocus) return;
    const item = this.#item;
    const focused = this.#host.shadowRoot?.activeElement;
    if (item && focused !== this.#target.button(item)) this.focus();
  }

  /** Whether focus is on one of the buttons. */
  get isFocused(): boolean {
    return Boolean(this.#host.shadowRoot?.activeElement?.closest('.items'));
  }

  /** The index of the item that can be tabbed to: that of the event, or the nearest one that is in view. */
  get active(): number {
    return this.#item?.index ?? this.#active;
  }

  /** Where that item stands in the frame, px. */
  get x(): number {
    return this.#item?.x ?? Number.NaN;
  }

  get #item(): FrameItem | undefined {
    const frame = this.#target.frame();
    return frame && itemOf(frame, this.#active);
  }

  /** Makes an event the stop, without moving focus. */
  activate(index: number): void {
    if (index === this.#active) return;
    this.#active = index;
    this.#host.requestUpdate();
  }

  step(by: -1 | 1): void {
    const frame = this.#target.frame();
    const item = this.#item;
    const next = frame && item && stepFrom(frame, item, by, this.#target.count());
    if (next !== undefined) this.#goNear(next);
  }

  lane(by: -1 | 1): void {
    const frame = this.#target.frame();
    const item = this.#item;
    const next = frame && item && laneFrom(frame, item, by);
    if (next) this.#goNear(next.index);
  }

  end(which: 'first' | 'last'): void {
    this.go(which === 'first' ? 0 : this.#target.count() - 1);
  }

  /** Moves focus to an event, bringing it into the window. */
  go(index: number): void {
    this.#target.reveal(index);
    this.#meet(index);
  }

  /** The same, but a bar that is cut by the window, or what began before it, is met where it is. */
  #goNear(index: number): void {
    if (this.#target.isInView(index)) this.#meet(index);
    else this.go(index);
  }

  #meet(index: number): void {
    this.#active = index;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.focus());
  }

  focus(): void {
    const item = this.#item;
    if (item) this.#target.button(item)?.focus({ preventScroll: true });
  }
}
