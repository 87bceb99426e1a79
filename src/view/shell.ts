import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../model/links.js';
import { parseEdtf } from '../time/edtf.js';
import { formatSpan } from '../time/format.js';
import { inFileLanguage, type ViewContext } from './context.js';
import { heading } from './heading.js';
import { anchor, hostTemplate, licenceTemplate } from './link.js';

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
  const facts = [
    timeline.authors.length ? inFileLanguage(timeline.authors.join(', '), context) : undefined,
    publisherTemplate(timeline.publisher, href),
    updated?.ok
      ? words.updated(formatSpan(updated.span, dateWords, locale, 'full'))
      : timeline.updated && words.updated(timeline.updated),
    timeline.licence && licenceTemplate(timeline.licence, context),
  ].filter(Boolean);
  return html`<div part="footer" class="footer">
    <slot name="footer"
      >${facts.map((fact, i) => html`${i ? ' · ' : nothing}<span>${fact}</span>`)}</slot
    >
  </div>`;
}

/** A name says nothing of where its link leads: the host stands beside it. */
function publisherTemplate(publisher: string | undefined, href: string | undefined) {
  if (!href) return publisher;
  const host = hostTemplate(href);
  return publisher ? html`${anchor(href, publisher)} (${host})` : anchor(href, host);
}
