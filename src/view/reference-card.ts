import { html, type TemplateResult } from 'lit';
import { referenceCardEn } from '../i18n/reference-card-en.js';
import type { ViewContext } from './context.js';
import { icon } from './icons.js';
import type { Reference } from './references.js';
import { sourceTemplate } from './source.js';

/** Where a card leads. */
export interface CardActions {
  toList(): void;
  close(): void;
}

/** What a number in the text stands for, beside it. */
export function referenceCard(
  reference: Reference,
  context: ViewContext,
  actions: CardActions,
): TemplateResult {
  const { words } = context;
  return html`<div class="head">
      <b>${referenceCardEn.source(reference.source.number)}</b>
      <button type="button" class="tool" aria-label=${words.close} @click=${() => actions.close()}>
        ${icon('close')}
      </button>
    </div>
    <div class="card-reference">${sourceTemplate(reference, context)}</div>
    <button type="button" class="zoom" @click=${() => actions.toList()}>
      ${referenceCardEn.inListOfSources}
    </button>`;
}
