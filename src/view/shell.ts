import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../model/links.js';
import { parseEdtf } from '../time/edtf.js';
import { formatSpan } from '../time/format.js';
import { inFileLanguage, type ViewContext } from './context.js';
import { heading } from './heading.js';
import { anchor } from './source.js';

/** The timeline's name and what it is about, above its controls. */
export function headerTemplate(context: ViewContext, toolbar: unknown): TemplateResult {
  const { timeline, words } = context;
  return html`<div part="header" class="header">
    <slot name="heading">
      ${heading(
        context.headingLevel,
        'heading',
        inFileLanguage(timeline.title || words.untitled, context),
      )}
      ${
        timeline.description
          ? html`<p part="description" class="description">
              ${inFileLanguage(timeline.description, context)}
            </p>`
          : nothing
      }
    </slot>
    ${toolbar}
  </div>`;
}

/** Who made it, when it was last changed, and under which terms it may be used. */
export function footerTemplate(context: ViewContext): TemplateResult {
  const { timeline, words, dateWords, locale, baseUrl } = context;
  const updated = timeline.updated ? parseEdtf(timeline.updated) : undefined;
  const href = timeline.url ? safeUrl(timeline.url, baseUrl) : undefined;
  const publisher = timeline.publisher ?? (href ? timeline.url : undefined);
  const facts = [
    timeline.authors.length ? inFileLanguage(timeline.authors.join(', '), context) : undefined,
    publisher ? (href ? anchor(href, publisher) : publisher) : undefined,
    updated?.ok
      ? words.updated(formatSpan(updated.span, dateWords, locale, 'full'))
      : timeline.updated && words.updated(timeline.updated),
    timeline.licence,
  ].filter(Boolean);
  return html`<div part="footer" class="footer">
    <slot name="footer"
      >${facts.map((fact, i) => html`${i ? ' · ' : nothing}<span>${fact}</span>`)}</slot
    >
  </div>`;
}
