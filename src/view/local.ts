import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';

type Template<State> = (state: State, set: (state: State) => void) => unknown;

/** Draws at once what a new state looks like, and nothing else of the page. */
class Local extends AsyncDirective {
  #state: unknown;
  #template: Template<unknown> | undefined;
  readonly #set = (state: unknown) => {
    this.#state = state;
    // a picture may come when its place has left the page
    if (this.isConnected) this.#draw();
  };

  override render(initial: unknown, template: Template<unknown>): unknown {
    this.#template = template;
    return template(this.#state ?? initial, this.#set);
  }

  override reconnected(): void {
    if (this.#state !== undefined) this.#draw();
  }

  #draw(): void {
    this.setValue(this.#template?.(this.#state, this.#set));
  }
}

const localDirective = directive(Local);

/**
 * A piece of a template with a state that is nobody else's: how much of a list is shown, whether a picture has come. It lasts
 * as long as the piece stands in the page; until it is set, it is `initial`.
 */
export function local<State>(initial: State, template: Template<State>): DirectiveResult {
  return localDirective(initial, template as Template<unknown>);
}
