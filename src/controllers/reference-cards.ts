import type { LitElement, ReactiveController } from 'lit';
import { toReference } from '../view/jump.js';
import { Part } from './part.js';
import type { PopoverController } from './popover.js';
import type * as CardModule from './reference-card.js';
import type { CardSource } from './reference-card.js';

/**
 * Gets what shows the cards of references at the first number that the reader reaches. Where that can't be had, a press on a
 * number leads to the list of sources.
 */
export class ReferenceCards implements ReactiveController {
  readonly #host: LitElement;
  readonly #popover: PopoverController;
  readonly #source: CardSource;
  readonly #part: Part<typeof CardModule>;
  #card: CardModule.ReferenceCardController | undefined;

  constructor(host: LitElement, popover: PopoverController, source: CardSource) {
    this.#host = host;
    this.#popover = popover;
    this.#source = source;
    this.#part = new Part(host, () => import('./reference-card.js'));
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of EVENTS) this.#host.renderRoot.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) this.#host.renderRoot.removeEventListener(type, this);
  }

  handleEvent({ type, target }: Event): void {
    const number = target instanceof Element ? target.closest<HTMLElement>('.cite') : null;
    if (number && !this.#card) void this.#begin(type, number);
  }

  async #begin(type: string, number: HTMLElement): Promise<void> {
    const module = await this.#part.load();
    if (!module) {
      if (type === 'click') toReference(number);
      return;
    }
    if (!this.#card) {
      this.#card = new module.ReferenceCardController(this.#host, this.#popover, this.#source);
      this.#host.addController(this.#card);
    }
    this.#card.meet(type, number);
  }
}

const EVENTS = ['pointerover', 'focusin', 'click'] as const;
