import { safeUrl } from '../model/links.js';
import type { Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { parseEdtf } from '../time/edtf.js';
import type { TimeEnd, TimeSpan } from '../time/time-span.js';
import { plainItem } from './csl-json.js';
import type { CslName } from './csl-variables.js';

/** A node of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What schema.org calls CSL's types; `CreativeWork` for all others. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'Article'],
  ['article-journal', 'ScholarlyArticle'],
  ['article-magazine', 'Article'],
  ['article-newspaper', 'NewsArticle'],
  ['book', 'Book'],
  ['chapter', 'Chapter'],
  ['dataset', 'Dataset'],
  ['legislation', 'Legislation'],
  ['map', 'Map'],
  ['motion_picture', 'Movie'],
  ['post', 'SocialMediaPosting'],
  ['post-weblog', 'BlogPosting'],
  ['report', 'Report'],
  ['review', 'Review'],
  ['thesis', 'Thesis'],
  ['webpage', 'WebPage'],
]);

/**
 * A timeline in the words of schema.org: a `CreativeWork` that cites its sources, whose `mainEntity` is the `ItemList` of its
 * events. For the author's page and for prerendering.
 *
 * A date is there only where plain ISO 8601 says the same: a whole year, month or day or an instant, neither approximate nor
 * uncertain. Links are `http:` or `https:` and whole; others are left out.
 *
 * @param baseUrl against which relative links are read; without it they are left out
 */
export function toJsonLd(timeline: Timeline, baseUrl?: string): JsonLd {
  const { title, description, lang, updated, publisher, authors, url, licence } = timeline;
  const modified = updated === undefined ? undefined : parseEdtf(updated);
  const byId = new Map(timeline.sources.map((source) => [source.id, source]));
  const items = Array.from(timeline.events, (event, i) =>
    node('ListItem', { position: i + 1, item: eventNode(event, byId, baseUrl) }),
  );
  return {
    '@context': 'https://schema.org',
    ...node('CreativeWork', {
      name: title || undefined,
      description,
      dateModified: modified?.ok ? isoDate(modified.span) : undefined,
      inLanguage: lang,
      url: link(url, baseUrl),
      publisher: publisher && node('Organization', { name: publisher }),
      author: listed(authors.map((name) => node('Person', { name }))),
      license: licence && (link(licence) ?? node('CreativeWork', { name: licence })),
      citation: listed(timeline.sources.map((source) => sourceNode(source, baseUrl))),
      mainEntity: node('ItemList', { numberOfItems: items.length, itemListElement: items }),
    }),
  };
}

/**
 * The same as text for a `<script type="application/ld+json">`: no text of the file can end the script, and it is JavaScript
 * too, for tools that take it for that.
 */
export function jsonLdScript(timeline: Timeline, baseUrl?: string): string {
  return JSON.stringify(toJsonLd(timeline, baseUrl)).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function eventNode(event: TimelineEvent, byId: ReadonlyMap<string, Source>, baseUrl?: string) {
  const { title, summary, claims, span, place } = event;
  return node('Event', {
    name: title || undefined,
    description: summary ?? (claims.map(({ text }) => text).join(' ') || undefined),
    startDate: span && isoDate(span),
    endDate: span && isoEnd(span),
    location: place && node('Place', { name: place.name }),
    subjectOf: listed(citedBy(event, byId).map((source) => briefNode(source, baseUrl))),
  });
}

/** The sources of all that is said of an event, each once. */
function citedBy({ claims, disputes }: TimelineEvent, byId: ReadonlyMap<string, Source>): Source[] {
  const told = [...claims, ...disputes.flatMap(({ accounts }) => accounts)];
  const ids = new Set(told.flatMap(({ cite }) => cite.map(({ source }) => source)));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function sourceNode(source: Source, baseUrl?: string): JsonLd {
  const item = plainItem(source);
  const { withheld, archivedUrl, language, issued, publisher } = source;
  if (withheld) return { ...briefNode(source), description: item.note };
  return {
    ...briefNode(source, baseUrl),
    ...node(typeOf(source), {
      author: listed((item.author ?? []).map((name, i) => nameNode(name, source.authors[i]))),
      publisher: publisher && node('Organization', { name: publisher }),
      datePublished: issued && isoDate(issued),
      inLanguage: language,
      archivedAt: link(archivedUrl, baseUrl),
    }),
  };
}

/** Enough to tell which source it is; the rest stands with the citations of the timeline. */
function briefNode(source: Source, baseUrl?: string): JsonLd {
  const about = { '@id': `_:source-${source.number}` };
  if (source.withheld) return node(typeOf(source), about);
  return node(typeOf(source), { ...about, name: source.title, url: link(source.url, baseUrl) });
}

function typeOf({ type }: Source): string {
  return TYPES.get(type) ?? 'CreativeWork';
}

function nameNode({ literal, family, given }: CslName, shown?: string): JsonLd {
  const name = literal ?? shown ?? [given, family].filter(Boolean).join(' ');
  return node(literal ? 'Organization' : 'Person', { name });
}

/** A date that begins where ISO 8601 says so. */
function isoDate({ kind, text, start }: TimeSpan): string | undefined {
  if (kind !== 'date' && kind !== 'interval') return undefined;
  return isPlain(start) ? plainIso(text.split('/')[0] ?? '') : undefined;
}

function isoEnd({ kind, text, end }: TimeSpan): string | undefined {
  return kind === 'interval' && isPlain(end) ? plainIso(text.split('/')[1] ?? '') : undefined;
}

function isPlain(end: TimeEnd): boolean {
  if (typeof end === 'string' || end.precision === 'season') return false;
  return !end.approximate && !end.uncertain && end.written === undefined;
}

/** EDTF is ISO 8601 where it is plain; years have four digits and are after Christ. */
function plainIso(text: string): string | undefined {
  const isIso = /^(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+\-\u2212][\d:]+)?)?)?)?$/u.test(
    text,
  );
  return isIso ? text.replace('\u2212', '-') : undefined;
}

function link(text: string | undefined, baseUrl?: string): string | undefined {
  const url = text && safeUrl(text, baseUrl);
  return url && /^https?:/.test(url) ? url : undefined;
}

function listed(nodes: readonly JsonLd[]): readonly JsonLd[] | undefined {
  return nodes.length > 0 ? nodes : undefined;
}

/** A node without what is not known. */
function node(type: string, properties: Readonly<Record<string, unknown>>): JsonLd {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return { '@type': type, ...Object.fromEntries(known) };
}
