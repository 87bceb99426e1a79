import { html, nothing } from 'lit';
import { safeUrl } from '../model/links.js';
import { isSameLanguage, languageName } from '../i18n/language.js';
import type { Citation, Source } from '../model/timeline.js';
import type { ViewContext } from './context.js';
import { anchor, hostTemplate, writtenAddress } from './link.js';
import { firstOf, hrefOf, issuedInWords, locatorsInWords, MOST_NAMED } from './reference-words.js';
import type { Reference } from './references.js';
import { LONGEST_NAME, shortText } from './short-text.js';

/** All that is known of a source, as one story cites it. */
export function sourceTemplate(reference: Reference, context: ViewContext) {
  const { source, citations, countedWith } = reference;
  const { words, timeline } = context;
  const lang = source.language ?? timeline.lang;
  const name = source.title ?? source.publisher;
  const link = hrefOf(reference, context);
  const publisher = source.publisher ?? html`<i>${words.publisherUnknown}</i>`;
  const facts = [
    source.title || !source.publisher ? publisher : undefined,
    source.authors.join(', '),
    issuedInWords(source, context),
    locatorsInWords(citations, context),
    words.kind(source.type),
    languageInWords(source, context),
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
    ${quotations(citations, lang, context)} ${addressOf(source, link, context)}
    ${source.note ? html`<span class="facts note" dir="auto">${source.note}</span>` : nothing}
    ${restsOn(source, context)}
    ${
      countedWith.length
        ? html`<span class="facts"
            >${words.countedWith(list(firstOf(countedWith, context), context))}</span
          >`
        : nothing
    }
  `;
}

/** Facts with dots between them. */
function joined(facts: readonly unknown[]) {
  return facts.map((fact, i) => html`${i ? ' · ' : nothing}<span>${fact}</span>`);
}

/** The language of a source, where it is another than the timeline's. */
function languageInWords({ language }: Source, { timeline, words }: ViewContext) {
  if (!language || isSameLanguage(language, timeline.lang ?? words.language)) return undefined;
  return words.inLanguage(languageName(language, words.language));
}

/** What is pressed says which source it is: whoever takes it away asks for the rest. */
export function copyButton({ source }: Reference, { words }: ViewContext) {
  return html`<button
    type="button"
    class="link"
    data-copy=${source.id}
    aria-haspopup="dialog"
    aria-label=${words.copyReference(source.number)}
  >
    ${words.copy}
  </button>`;
}

function addressOf(source: Source, link: string | undefined, context: ViewContext) {
  const { words, baseUrl } = context;
  if (source.withheld) return nothing;
  const archived = source.archivedUrl ? safeUrl(source.archivedUrl, baseUrl) : undefined;
  const address = link
    ? hostTemplate(link)
    : source.url
      ? writtenAddress(source.url, context)
      : html`<i>${words.addressUnknown}</i>`;
  return html`<span class="facts">
    ${address}${
      archived ? html` · ${anchor(archived, words.archived)} ${hostTemplate(archived)}` : nothing
    }
  </span>`;
}

/** The words cited of one source, where they are many the first. */
function quotations(
  citations: readonly Citation[],
  lang: string | undefined,
  { words }: ViewContext,
) {
  const quoted = citations.filter(({ quote }) => quote);
  const left = quoted.length - MOST_NAMED;
  return html`${quoted.slice(0, MOST_NAMED).map((citation) => quotation(citation, lang))}${
    left > 0 ? html`<span class="facts">${words.andMore(left)}</span>` : nothing
  }`;
}

function quotation({ quote, lang }: Citation, sourceLang: string | undefined) {
  return html`<q class="quote" lang=${lang ?? sourceLang ?? nothing} dir="auto">${quote}</q>`;
}

function restsOn(source: Source, context: ViewContext) {
  const bases = source.basedOn.map((id) => {
    const base = context.source(id);
    return base
      ? `${base.title ?? base.publisher ?? shortText(base.id, LONGEST_NAME, context.words)} (${base.number})`
      : shortText(id, LONGEST_NAME, context.words);
  });
  const names = [...bases, ...source.origins];
  return names.length
    ? html`<span class="facts" dir="auto">${context.words.restsOn(list(names, context))}</span>`
    : nothing;
}

function list(names: readonly string[], { words }: ViewContext): string {
  return new Intl.ListFormat(words.language).format(names);
}
