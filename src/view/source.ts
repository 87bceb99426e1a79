import { html, nothing, type TemplateResult } from 'lit';
import { addressText, hostOf, safeUrl, sourceHref } from '../model/links.js';
import { formatSpan } from '../time/format.js';
import { newspaperReference } from '../cite/newspaper.js';
import type { Citation, Source, TimelineEvent } from '../model/timeline.js';
import type { ViewContext } from './context.js';
import { copyReference } from './copy.js';
import { citationOf } from './jump.js';
import type { Reference } from './references.js';

/** The story's list of sources, each with its stable number, and the way back to the text. */
export function referenceList(
  references: readonly Reference[],
  event: TimelineEvent,
  context: ViewContext,
): TemplateResult {
  return html`<ol part="references" class="references" role="list">
    ${references.map(
      (reference) =>
        html`<li data-reference=${reference.source.id} tabindex="-1">
          <button
            type="button"
            class="number"
            aria-label=${context.words.backToText(reference.source.number)}
            @click=${citationOf}
          >
            ${reference.source.number}
          </button>
          ${sourceTemplate(reference, context)}
          ${reference.source.withheld ? nothing : copyButton(reference, event, context)}
        </li>`,
    )}
  </ol>`;
}

function sourceTemplate(reference: Reference, context: ViewContext) {
  const { source, citations, countedWith } = reference;
  const { words, timeline } = context;
  const lang = source.language ?? timeline.lang;
  const name = source.title ?? source.publisher;
  const link = href(reference, context);
  const publisher = source.publisher ?? html`<i>${words.publisherUnknown}</i>`;
  const facts = [
    source.title || !source.publisher ? publisher : undefined,
    source.authors.join(', '),
    issuedInWords(source, context),
    locatorsInWords(citations, context),
  ].filter(Boolean);
  return html`
    ${
      source.withheld
        ? html`<span class="name">${words.withheld(source.withheld)}</span>`
        : html`<cite class="name" lang=${lang ?? nothing} dir="auto"
            >${link ? anchor(link, name ?? words.titleUnknown) : (name ?? words.titleUnknown)}</cite
          >`
    }
    <span class="facts" dir="auto">${joined(source.withheld ? facts.slice(1) : facts)}</span>
    ${citations.filter(({ quote }) => quote).map((citation) => quotation(citation, lang))}
    ${addressOf(source, link, context)}
    ${source.note ? html`<span class="facts note" dir="auto">${source.note}</span>` : nothing}
    ${restsOn(source, context)}
    ${
      countedWith.length
        ? html`<span class="facts"
            >${words.countedWith(list(countedWith.map(String), context))}</span
          >`
        : nothing
    }
  `;
}

/** Facts with dots between them. */
function joined(facts: readonly unknown[]) {
  return facts.map((fact, i) => html`${i ? ' · ' : nothing}<span>${fact}</span>`);
}

function issuedInWords({ issued, issuedText }: Source, context: ViewContext): string | undefined {
  return issued ? formatSpan(issued, context.dateWords, context.locale, 'full') : issuedText;
}

/** The address opened at the words cited, where there is one that may be a link. */
function href({ source, citations }: Reference, { baseUrl }: ViewContext): string | undefined {
  const quoted = citations.find(({ quote }) => quote) ?? citations[0];
  return quoted && sourceHref(source, quoted, baseUrl);
}

function copyButton(reference: Reference, event: TimelineEvent, context: ViewContext) {
  const { words } = context;
  const { source, citations } = reference;
  const copy = (click: Event) => {
    const date = issuedInWords(source, context);
    const locator = locatorsInWords(citations, context);
    const url = href(reference, context);
    const text = newspaperReference(source, { date, locator, url });
    void copyReference(click, { event, source, text }, words.copied);
  };
  return html`<span class="facts"
    ><button
      type="button"
      class="link"
      aria-label=${words.copyReference(source.number)}
      @click=${copy}
    >
      ${words.copy}</button
    ><small class="count" role="status"></small
  ></span>`;
}

function addressOf(source: Source, link: string | undefined, context: ViewContext) {
  const { words, baseUrl } = context;
  if (source.withheld) return nothing;
  const archived = source.archivedUrl ? safeUrl(source.archivedUrl, baseUrl) : undefined;
  const address = link
    ? html`<span class="host">${hostOf(link)}</span>`
    : source.url
      ? html`<span class="host" dir="ltr">${addressText(source.url)}</span>`
      : html`<i>${words.addressUnknown}</i>`;
  return html`<span class="facts">
    ${address}${archived ? html` · ${anchor(archived, words.archived)}` : nothing}
  </span>`;
}

function quotation({ quote, lang }: Citation, sourceLang: string | undefined) {
  return html`<q class="quote" lang=${lang ?? sourceLang ?? nothing} dir="auto">${quote}</q>`;
}

function restsOn(source: Source, context: ViewContext) {
  const bases = source.basedOn.map((id) => {
    const base = context.source(id);
    return base ? `${base.title ?? base.publisher ?? base.id} (${base.number})` : id;
  });
  const names = [...bases, ...source.origins];
  return names.length
    ? html`<span class="facts" dir="auto">${context.words.restsOn(list(names, context))}</span>`
    : nothing;
}

/** "paragraphs 1, 2 and 5, page 3": locators of one source, each once, joined by label. */
function locatorsInWords(citations: readonly Citation[], { words }: ViewContext): string {
  const byLabel = new Map<string | undefined, Set<string>>();
  for (const { label, locator } of citations) {
    if (locator) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(locator));
  }
  return [...byLabel]
    .map(([label, locators]) => words.locator(label, [...locators].sort(byNumber)))
    .join(', ');
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

function list(names: readonly string[], { words }: ViewContext): string {
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}

/** A link to somebody else's page: opens apart, and tells it no more than where the reader came from. */
export function anchor(href: string, content: unknown): TemplateResult {
  return html`<a
    href=${href}
    target="_blank"
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    >${content}</a
  >`;
}
