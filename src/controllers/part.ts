import type { CSSResult, LitElement } from 'lit';

/** A module that a part of the element's readers need: loaded when they do. */
interface Loadable {
  /** Style sheets that it brings. */
  readonly styles?: CSSResult;
}

/**
 * A part of the element that stands in a file of its own. Where that can't be loaded, the rest goes on, and the next time it
 * is asked for it is tried again.
 */
export class Part<Module extends Loadable> {
  /** The module, once it is there. */
  module: Module | undefined;
  /** Whether it could not be loaded when it was last asked for. */
  hasFailed = false;
  readonly #host: LitElement;
  readonly #import: () => Promise<Module>;
  #loading: Promise<Module | undefined> | undefined;

  constructor(host: LitElement, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  /** Gets it; undefined where that fails. The element is drawn again, whichever it was. */
  load(): Promise<Module | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<Module | undefined> {
    try {
      this.module = await this.#import();
      this.hasFailed = false;
      if (this.module.styles) this.#adopt(this.module.styles);
    } catch {
      // not where it should be, or the policy of the page does not let it in: said where it was asked for
      this.hasFailed = true;
      this.#loading = undefined;
    }
    this.#host.requestUpdate();
    return this.module;
  }

  #adopt({ cssText }: CSSResult): void {
    const { renderRoot } = this.#host;
    if (!(renderRoot instanceof ShadowRoot)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, sheet];
  }
}
