import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, sourceHref } from '../model/links.js';
import { formatSpan } from '../time/format.js';
import { isSameLanguage, languageName } from '../i18n/language.js';
import { referenceText } from '../cite/reference-text.js';
import type { Citation, Source, TimelineEvent } from '../model/timeline.js';
import type { ViewContext } from './context.js';
import { copyReference } from './copy.js';
import { toCitation } from './jump.js';
import { anchor, hostTemplate, writtenAddress } from './link.js';
import { paged, type Rest } from './paged.js';
import type { Reference } from './references.js';
import { wholeOf } from './shown-timeline.js';
import { LONGEST_NAME, shortText } from './short-text.js';

/** The story's list of sources, each with its stable number, and the way back to the text. */
export function referenceList(
  references: readonly Reference[],
  event: TimelineEvent,
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
          ${reference.source.withheld ? nothing : copyButton(reference, event, context)}
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

/** All that is known of a source, as one story cites it. */
export function sourceTemplate(reference: Reference, context: ViewContext) {
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

function issuedInWords({ issued, issuedText }: Source, context: ViewContext): string | undefined {
  return issued ? formatSpan(issued, context.dateWords, context.locale, 'full') : issuedText;
}

/** The address opened at the words cited, where there is one that may be a link. */
function href({ source, citations }: Reference, { baseUrl }: ViewContext): string | undefined {
  const quoted = citations.find(({ quote }) => quote) ?? citations[0];
  return quoted && sourceHref(source, wholeOf(quoted), baseUrl);
}

function copyButton(reference: Reference, event: TimelineEvent, context: ViewContext) {
  const { words } = context;
  const { source, citations } = reference;
  const copy = (click: Event) => {
    const { title, authors, publisher } = source;
    const date = issuedInWords(source, context);
    const locator = locatorsInWords(citations, context);
    const url = href(reference, context);
    const text = referenceText({ title, authors, publisher, date, locator, url });
    const from = { event: wholeOf(event), source: wholeOf(source) };
    void copyReference(click, { ...from, text }, words.copied);
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

/** "paragraphs 1, 2 and 5, page 3": locators of one source, each once, joined by label. */
function locatorsInWords(citations: readonly Citation[], context: ViewContext): string {
  const { words } = context;
  const byLabel = new Map<string | undefined, Set<string>>();
  for (const { label, locator } of citations) {
    if (locator) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(locator));
  }
  return [...byLabel]
    .slice(0, MOST_NAMED)
    .map(([label, locators]) =>
      words.locator(label, firstOf([...locators].sort(byNumber), context)),
    )
    .join(', ');
}

/** So many of one kind are named, and the rest counted. */
const MOST_NAMED = 20;

function firstOf(items: readonly (string | number)[], { words }: ViewContext): readonly string[] {
  const left = items.length - MOST_NAMED;
  const named = items.slice(0, MOST_NAMED).map(String);
  return left > 0 ? [...named, words.more(left)] : named;
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

function list(names: readonly string[], { words }: ViewContext): string {
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names);
}
