import { html, type ReactiveController } from 'lit';
import type { ViewContext } from '../view/context.js';
import { referencesOf, type Reference } from '../view/references.js';
import { Part } from './part.js';
import type { Picture } from './picture.js';
import type { PopoverController, Sheet } from './popover.js';
import type * as TakingAwayModule from './taking-away.js';
import type { TakeAwayHost } from './taking-away.js';
import type { Reader } from './reader.js';

type TakingAway = typeof TakingAwayModule;

/** Opens the menus of what can be copied and saved: that of the toolbar, and that of a single reference. */
export class TakeAwayController implements ReactiveController {
  readonly #host: TakeAwayHost;
  readonly #part: Part<TakingAway>;
  readonly #picture: Picture;
  readonly #reader: Reader;
  readonly #popover: PopoverController;

  constructor(host: TakeAwayHost, picture: Picture, reader: Reader, popover: PopoverController) {
    this.#host = host;
    this.#part = new Part(host, () => import('./taking-away.js'));
    this.#picture = picture;
    this.#reader = reader;
    this.#popover = popover;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this);
  }

  handleEvent({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const { context } = this.#picture;
    if (!button || !context) return;
    const event = this.#reader.eventOf(
      button.closest<HTMLElement>('[data-story]')?.dataset['story'],
    );
    const { copy } = button.dataset;
    const source = copy === undefined ? undefined : context.source(copy);
    if (!source) return;
    const cited = event && referencesOf(event, context).find((one) => one.source === source);
    const reference: Reference = cited ?? { source, citations: [], countedWith: [] };
    void this.#show(button, context, ({ copySheet }) =>
      copySheet({ host: this.#host, popover: this.#popover, context }, reference, event),
    );
  }

  /** Opens the menu of all that can be taken away, beside the button that asks for it. */
  open(button: HTMLElement): void {
    const { context } = this.#picture;
    if (!context) return;
    void this.#show(button, context, ({ takeAwaySheet }) =>
      takeAwaySheet(this.#host, this.#popover, this.#picture, this.#reader, context),
    );
  }

  async #show(
    button: HTMLElement,
    { words }: ViewContext,
    make: (part: TakingAway) => Sheet,
  ): Promise<void> {
    const part = await this.#part.load();
    const failed: Sheet = {
      name: words.takeAway,
      body: () => html`<p role="status" tabindex="-1">${words.partFailed}</p>`,
    };
    await this.#popover.show(part ? make(part) : failed, button);
  }
}
