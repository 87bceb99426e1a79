import type { LitElement } from 'lit';
import { oneOf } from './attributes.js';
import { LAYOUTS, SCALES, type LayoutChoice, type ScaleChoice } from './choices.js';
import type { EvidenceChoice, Filter } from '../model/filter.js';
import type { FinderController } from './finder.js';
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
  knownBy: string | undefined;
}

/** Keeps what is shown in the page's address, shows what the address asks for, and gives links away. */
export class Address {
  /** A link was copied: said until the element changes otherwise. */
  isShared = false;
  readonly #host: AddressHost;
  readonly #viewport: Viewport;
  readonly #finder: FinderController;
  readonly #permalink: PermalinkController;

  /** @param look shows the window that a link names */
  constructor(
    host: AddressHost,
    viewport: Viewport,
    finder: FinderController,
    look: (from: string | undefined, to: string | undefined) => void,
  ) {
    this.#host = host;
    this.#viewport = viewport;
    this.#finder = finder;
    this.#permalink = new PermalinkController(host, (state) => {
      const { event, from, to, scale, layout, knownBy } = state;
      finder.show(filterOf(state));
      if (knownBy) host.knownBy = knownBy;
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
  choose(choice: Partial<Pick<AddressHost, 'scale' | 'layout' | 'knownBy'>>): void {
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
    const { selected, scale, layout, knownBy } = this.#host;
    const range = this.#viewport.isWhole ? undefined : this.#viewport.range;
    return {
      event: selected,
      from: range && edtfOf(range.from),
      to: range && edtfOf(range.to),
      scale: scale === 'auto' ? undefined : scale,
      layout: layout === 'auto' ? undefined : layout,
      knownBy: knownBy ?? undefined,
      ...this.#finder.filter,
    };
  }
}

/** What a link asks for of the events; values that mean nothing here find nothing, as the reader is told. */
function filterOf({ query, categories, tags, sources, evidence }: LinkState): Partial<Filter> {
  return {
    ...{ query: query ?? '', categories: categories ?? [], tags: tags ?? [] },
    sources: sources ?? [],
    evidence: (evidence ?? []).filter(isEvidence),
  };
}

function isEvidence(value: string): value is EvidenceChoice {
  return ['uncited', 'single', 'several', 'conflict'].includes(value);
}
