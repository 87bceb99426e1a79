import type { EventInFile } from './timeline-file.js';
import type { Place } from './timeline.js';

type ClaimInFile = EventInFile['claims'][number];
type CitationInFile = NonNullable<ClaimInFile['cite']>[number];

/** What has these fields, with values of any type. */
type Fields<T> = { readonly [Key in keyof T]?: unknown };

/**
 * Whether a value that `JSON.parse` made is an event of the plainest kind: each of its fields fits, and none is of those that
 * few events have. So are nearly all of a large file, and to ask this takes a fraction of the time of a walk over the schema.
 */
export function isPlainEvent(value: unknown): value is EventInFile {
  if (typeof value !== 'object' || value === null) return false;
  const event: Fields<EventInFile> = value;
  return (
    isFullText(event.id) &&
    isText(event.date) &&
    isFullText(event.title) &&
    isTextOrNone(event.summary) &&
    isRankOrNone(event.rank) &&
    isTextOrNone(event.category) &&
    (event.tags === undefined || isListOf(isText, event.tags)) &&
    isListOf(isPlainClaim, event.claims) &&
    (event.place === undefined || isPlace(event.place)) &&
    event.disputes === undefined &&
    event.media === undefined &&
    event.corrections === undefined
  );
}

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const place: Fields<Place> = value;
  return isFullText(place.name);
}

function isPlainClaim(value: unknown): value is ClaimInFile {
  if (typeof value !== 'object' || value === null) return false;
  const claim: Fields<ClaimInFile> = value;
  return isFullText(claim.text) && isListOf(isPlainCitation, claim.cite);
}

function isPlainCitation(value: unknown): value is CitationInFile {
  if (typeof value !== 'object' || value === null) return false;
  const citation: Fields<CitationInFile> = value;
  return (
    isFullText(citation.source) &&
    isTextOrNone(citation.label) &&
    isTextOrNone(citation.locator) &&
    isTextOrNone(citation.quote) &&
    isTextOrNone(citation.lang)
  );
}

function isListOf(isItem: (item: unknown) => boolean, value: unknown): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isFullText(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value);
}

function isRankOrNone(value: unknown): boolean {
  return value === undefined || [1, 2, 3, 4, 5].some((rank) => rank === value);
}
