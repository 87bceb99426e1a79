import type { LitElement } from 'lit';
import { oneOf } from './attributes.js';
import { LAYOUTS, SCALES, type LayoutChoice, type ScaleChoice } from './choices.js';
import { PermalinkController, type LinkState } from './permalink.js';
import { shareLink } from './share.js';
import type { Viewport } from './viewport.js';
import { edtfOf } from './window-attributes.js';

/** The element as its address knows it. */
export interface AddressHost extends LitElement {
  selected: string | undefined;
  scale: ScaleChoice;
  layout: LayoutChoice;
  permalinks: boolean;
}

/** Keeps what is shown in the page's address, shows what the address asks for, and gives links away. */
export class Address {
  /** A link was copied: said until the element changes otherwise. */
  isShared = false;
  readonly #host: AddressHost;
  readonly #viewport: Viewport;
  readonly #permalink: PermalinkController;

  /** @param look shows the window that a link names */
  constructor(
    host: AddressHost,
    viewport: Viewport,
    look: (from: string | undefined, to: string | undefined) => void,
  ) {
    this.#host = host;
    this.#viewport = viewport;
    this.#permalink = new PermalinkController(host, ({ event, from, to, scale, layout }) => {
      if (scale) host.scale = oneOf('scale', scale, SCALES);
      if (layout) host.layout = oneOf('layout', layout, LAYOUTS);
      if (event) host.selected = event;
      if (from || to) look(from, to);
    });
  }

  /** Begins or ends with the attribute. */
  follow(): void {
    this.#permalink.isOn = this.#host.permalinks;
  }

  /** The reader's choice of what is drawn: kept in the address at once. */
  choose(choice: Partial<Pick<AddressHost, 'scale' | 'layout'>>): void {
    Object.assign(this.#host, choice);
    this.write();
  }

  read(): void {
    this.#permalink.read();
  }

  write(): void {
    this.#permalink.write(this.#state());
  }

  async share(): Promise<void> {
    this.isShared = await shareLink(this.#permalink.link(this.#state()), document.title);
    this.#host.requestUpdate();
  }

  #state(): LinkState {
    const { selected, scale, layout } = this.#host;
    const range = this.#viewport.isWhole ? undefined : this.#viewport.range;
    return {
      event: selected,
      from: range && edtfOf(range.from),
      to: range && edtfOf(range.to),
      scale: scale === 'auto' ? undefined : scale,
      layout: layout === 'auto' ? undefined : layout,
    };
  }
}
