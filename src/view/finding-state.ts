import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/** What is left of the timeline, and by what. */
export interface FindingState {
  readonly shown: number;
  readonly total: number;
  readonly isFiltering: boolean;
  readonly query: string;
  /** Whether the open event is one of those that are not shown. */
  readonly isHidden: boolean;
  /** The day, in words, as of which the timeline is told. */
  readonly knownBy: string | undefined;
  clear(): void;
}

/** Says under the controls that not all is shown, and why; one press shows all again. Announced when it changes. */
export function findingStateTemplate(state: FindingState, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const { isFiltering, knownBy, query } = state;
  const isLess = isFiltering || knownBy !== undefined;
  return html`<div class="finding-state ${isLess ? '' : 'none'}">
    <p role="status">
      ${
        knownBy === undefined
          ? nothing
          : html`${words.asPublishedBy(knownBy, state.total, timeline.sources.length)}.`
      }
      ${
        isFiltering
          ? html`<b>${words.found(state.shown, state.total)}</b> ${
                query.trim()
                  ? html`<span dir="auto">${words.foundFor(query.trim())}</span>`
                  : nothing
              }`
          : nothing
      }
    </p>
    ${
      isLess
        ? html`<button type="button" class="link" @click=${() => state.clear()}>
            ${words.clearFilter}
          </button>`
        : nothing
    }
  </div>`;
}

/** In the place of chart and list where nothing is left to show. */
export function nothingFoundTemplate({ words }: ViewContext): TemplateResult {
  return html`<p class="status">${words.nothingFound}</p>`;
}
