import { html, nothing, type TemplateResult } from 'lit';
import type { Correction, TimelineEvent } from '../model/timeline.js';
import { formatSpan } from '../time/format.js';
import { inFileLanguage, type ViewContext } from './context.js';
import { heading } from './heading.js';
import { timeElement } from './time-element.js';

/** What was changed after publication, by date; what has no readable date comes last, in the order of the file. */
export function correctionsTemplate(
  event: TimelineEvent,
  context: ViewContext,
  level: number,
): TemplateResult | typeof nothing {
  const { words } = context;
  if (event.corrections.length === 0) return nothing;
  return html`<div
    role="group"
    part="corrections"
    class="corrections"
    aria-label=${words.corrections}
  >
    ${heading(level, 'minor', words.corrections)}
    <ul role="list">
      ${inOrder(event.corrections).map(
        (correction) =>
          html`<li>
            ${dateTemplate(correction, context)} ${inFileLanguage(correction.text, context)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Near the headline: that the event was corrected, last when, and the way to what was. */
export function correctedTemplate(
  { corrections }: TimelineEvent,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (corrections.length === 0) return nothing;
  const last = inOrder(corrections)
    .filter(({ span }) => span)
    .at(-1);
  return html`<button type="button" class="link corrected" @click=${toCorrections}>
    ${context.words.corrected(last && dateInWords(last, context))}
  </button>`;
}

function toCorrections({ currentTarget }: Event): void {
  const story = (currentTarget as Element).closest('.story');
  story?.querySelector<HTMLElement>('.corrections .minor')?.focus();
}

function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  const startOf = ({ span }: Correction) => span?.startMs ?? Infinity;
  return [...corrections].sort((a, b) => {
    const [one, other] = [startOf(a), startOf(b)];
    return one === other ? 0 : one - other;
  });
}

function dateTemplate(correction: Correction, context: ViewContext) {
  const words = dateInWords(correction, context);
  return words ? html`<b>${timeElement(correction.date, words)}</b>` : nothing;
}

/** The text as written where it is no date. */
function dateInWords({ span, date }: Correction, context: ViewContext): string | undefined {
  return span ? formatSpan(span, context.dateWords, context.locale, 'full') : date;
}
