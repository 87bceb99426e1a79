import { html, nothing, type TemplateResult } from 'lit';
import { findingEn } from '../i18n/finding-en.js';
import type { ViewContext } from './context.js';

/** What is left of the timeline, and by what. */
export interface FindingState {
  readonly shown: number;
  readonly total: number;
  readonly isFiltering: boolean;
  readonly query: string;
  /** The day, in words, as of which the timeline is told. */
  readonly knownBy: string | undefined;
}

/** Says that not all is shown, and why. */
export function findingState(state: FindingState, { timeline }: ViewContext): TemplateResult {
  const { isFiltering, knownBy, total } = state;
  const query = state.query.trim();
  return html`
    ${
      knownBy === undefined
        ? nothing
        : html`${findingEn.asPublishedBy(knownBy, total, timeline.sources.length)}.`
    }
    ${
      isFiltering
        ? html`<b>${findingEn.found(state.shown, total)}</b> ${
              query ? html`<span dir="auto">${findingEn.foundFor(query)}</span>` : nothing
            }`
        : nothing
    }
  `;
}
