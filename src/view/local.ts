import { directive, Directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

type Template<State> = (state: State, set: (state: State) => void) => unknown;

/** Draws at once what a new state looks like, and nothing else of the page. */
class Local extends Directive {
  #state: unknown;
  #template: Template<unknown> | undefined;
  #part: ChildPart | undefined;
  readonly #set = (state: unknown) => {
    this.#state = state;
    // a picture may come when its place has left the page
    if (this.#part?.startNode?.parentNode) {
      setChildPartValue(this.#part, this.#template?.(state, this.#set), this);
    }
  };

  override render(initial: unknown, template: Template<unknown>): unknown {
    this.#template = template;
    return template(this.#state ?? initial, this.#set);
  }

  override update(part: ChildPart, [initial, template]: [unknown, Template<unknown>]): unknown {
    this.#part = part;
    return this.render(initial, template);
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
