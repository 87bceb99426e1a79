import type { LitElement, ReactiveController } from 'lit';
import { statementsOf } from '../model/cited-by.js';
import type { TimelineEvent } from '../model/timeline.js';
import { referenceCard } from '../view/reference-card.js';
import type { ViewContext } from '../view/context.js';
import { toReference } from '../view/jump.js';
import { ofStatement, referencesOf, type Reference } from '../view/references.js';
import { FOCUSABLE, type PopoverController, type Sheet } from './popover.js';

export { referenceCardStyles as styles } from '../view/styles/reference-card.js';

/** A pointer that only passes by opens nothing; one on its way into the card does not lose it. */
const OPEN_MS = 150;
const CLOSE_MS = 300;

/** What the card needs of its timeline. */
export interface CardSource {
  context(): ViewContext | undefined;
  event(id: string): TimelineEvent | undefined;
}

/** A card, and the event in whose story the number stands. */
interface CardSheet extends Sheet {
  readonly number: HTMLElement;
}

/**
 * The card of a reference beside its number: while the pointer is on either, while the number has keyboard focus, and from a
 * press on, which moves focus into it. Tab goes from the number into the card and from its end on in the text; Escape closes
 * it (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent).
 */
export class ReferenceCardController implements ReactiveController {
  readonly #host: LitElement;
  readonly #popover: PopoverController;
  readonly #source: CardSource;
  #timer = 0;

  constructor(host: LitElement, popover: PopoverController, source: CardSource) {
    this.#host = host;
    this.#popover = popover;
    this.#source = source;
  }

  hostConnected(): void {
    for (const type of EVENTS) this.#host.renderRoot.addEventListener(type, this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    for (const type of EVENTS) this.#host.renderRoot.removeEventListener(type, this);
  }

  /** What happened on a number before this was there. */
  meet(type: string, number: HTMLElement): void {
    if (type === 'click') this.#show(number, true);
    else if (type === 'pointerover') this.#showSoon(number);
    else if (number.matches(':focus-visible')) this.#show(number, false);
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const number = target.closest<HTMLElement>('.cite');
    const isInside = number === this.#open?.number || this.#popover.element?.contains(target);
    switch (event.type) {
      case 'pointerover':
        if ((event as PointerEvent).pointerType !== 'mouse' || (!number && !isInside)) return;
        clearTimeout(this.#timer);
        if (number && !isInside) this.#showSoon(number);
        return;
      case 'pointerout':
        if (!number && !isInside) return;
        clearTimeout(this.#timer);
        this.#timer = this.#later(() => this.#leave(), CLOSE_MS);
        return;
      case 'focusin':
        if (number && this.#isReached(number, event as FocusEvent)) this.#show(number, false);
        else if (this.#open && !isInside) this.#popover.close();
        return;
      case 'click':
        clearTimeout(this.#timer);
        if (number) this.#show(number, true);
        return;
      case 'keydown':
        this.#tab(event as KeyboardEvent, number);
    }
  }

  get #open(): CardSheet | undefined {
    const { sheet } = this.#popover;
    return sheet && 'number' in sheet ? (sheet as CardSheet) : undefined;
  }

  /** Focus that the keyboard brings here, not that which comes back from a card. */
  #isReached(number: HTMLElement, { relatedTarget: from }: FocusEvent): boolean {
    const isFromCard = !(from instanceof Node) || this.#popover.element?.contains(from);
    return number.matches(':focus-visible') && !isFromCard;
  }

  #later(act: () => void, ms: number): number {
    return window.setTimeout(act, ms);
  }

  #leave(): void {
    if (this.#open && !this.#popover.isFocused) this.#popover.close();
  }

  /** Unless the pointer has gone on by then; it may do so before this is there to see it. */
  #showSoon(number: HTMLElement): void {
    this.#timer = this.#later(() => {
      if (number.matches(':hover')) this.#show(number, false);
    }, OPEN_MS);
  }

  #show(number: HTMLElement, takesFocus: boolean): void {
    if (this.#open?.number === number && this.#popover.isOpen) {
      if (takesFocus) this.#popover.focusFirst();
      return;
    }
    const reference = this.#referenceOf(number);
    const context = this.#source.context();
    if (!reference || !context) return;
    const name = number.getAttribute('aria-label') ?? '';
    const sheet: CardSheet = {
      ...{ name, number },
      body: (latest) =>
        referenceCard(reference, latest, {
          toList: () => {
            this.#popover.close();
            toReference(number);
          },
          close: () => this.#popover.close(),
        }),
      giveBack: () => number.focus(),
    };
    void this.#popover.show(sheet, number, takesFocus);
  }

  #referenceOf(number: HTMLElement): Reference | undefined {
    const context = this.#source.context();
    const id = number.closest<HTMLElement>('[data-story]')?.dataset['story'];
    const event = id === undefined ? undefined : this.#source.event(id);
    if (!context || !event) return undefined;
    const { cites } = number.dataset;
    const reference = referencesOf(event, context).find(({ source }) => source.id === cites);
    const place = number.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
    const statement = statementsOf(context.shown(event))[Number(place)];
    return reference && statement ? ofStatement(reference, statement) : reference;
  }

  /** The card stands at the end of the page's order: Tab treats it as if it stood behind its number. */
  #tab(event: KeyboardEvent, number: HTMLElement | null): void {
    const open = this.#open;
    // with Shift, WebKitGTK gives the key another name
    if (!open || (event.key !== 'Tab' && event.code !== 'Tab')) return;
    if (number === open.number && !event.shiftKey) {
      event.preventDefault();
      this.#popover.focusFirst();
      return;
    }
    const inside = [...(this.#popover.element?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
    const end = event.shiftKey ? inside[0] : inside.at(-1);
    if (!end || event.target !== end) return;
    // from the number the browser goes on by itself, to what is next in the text
    open.number.focus();
    if (event.shiftKey) event.preventDefault();
  }
}

const EVENTS = ['pointerover', 'pointerout', 'focusin', 'click', 'keydown'] as const;
