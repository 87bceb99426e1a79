import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { toCitation } from './jump.js';
import { paged, type Rest } from './paged.js';
import type { Reference } from './references.js';
import { copyButton, sourceTemplate } from './source.js';

/** The story's list of sources, each with its stable number, and the way back to the text. */
export function referenceList(
  references: readonly Reference[],
  context: ViewContext,
): TemplateResult {
  return html`<ol part="references" class="references" role="list">
    ${paged(
      references,
      context,
      (reference) =>
        html`<li data-reference=${reference.source.id} tabindex="-1">
          <button
            type="button"
            class="number"
            aria-label=${context.words.backToText(reference.source.number)}
            @click=${({ currentTarget }: Event) => toCitation(currentTarget as HTMLElement)}
          >
            ${reference.source.number}
          </button>
          ${sourceTemplate(reference, context)}
          <span class="facts"
            >${reference.source.withheld ? nothing : copyButton(reference, context)}
            <button type="button" class="link" data-in-sources=${reference.source.id}>
              ${context.words.allItIsCitedFor}
            </button></span
          >
        </li>`,
      (rest) => moreReferences(rest, context),
    )}
  </ol>`;
}

function moreReferences({ left, next, show }: Rest, { words, isPrinted }: ViewContext) {
  return html`<li class="more-row">
    ${
      isPrinted
        ? words.andMore(left)
        : html`<button type="button" class="more" data-more="reference" @click=${show}>
            ${words.moreReferences(next, left)}
          </button>`
    }
  </li>`;
}
