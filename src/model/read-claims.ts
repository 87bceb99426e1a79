import { present, type Fitted } from './fit.js';
import { readDate } from './read-date.js';
import { readList } from './read-list.js';
import { inside, report, shown, type Reading } from './reading.js';
import type { EventInFile } from './timeline-file.js';
import type { Account, Citation, Claim, Dispute, Source } from './timeline.js';

type FoundClaims = Fitted<EventInFile>['claims'];
type FoundCitations = NonNullable<FoundClaims[number]>['cite'];
type FoundCitation = NonNullable<NonNullable<FoundCitations>[number]>;
type FoundDisputes = Fitted<EventInFile>['disputes'];
type FoundAccounts = NonNullable<NonNullable<FoundDisputes>[number]>['accounts'];

/** The sources of the file by id. */
export type CitedSources = ReadonlyMap<string, CitedSource>;

/** A source as claims see it. */
export interface CitedSource {
  /** Whether a claim or account has cited it; set while reading. */
  isCited: boolean;
  /** What all citations share that name nothing but the source: most of a large file. */
  readonly plain: Citation;
}

/** Prepares sources for being cited. */
export function citedSource({ id }: Source): CitedSource {
  return { isCited: false, plain: toCitation(id, {}) };
}

/** In UTF-16 units at first; what is longer is counted in characters. */
export const LONGEST_QUOTE = 300;
const NONE: readonly never[] = Object.freeze([]);

/** Reads the claims of the event where the reader stands. */
export function readClaims(
  found: FoundClaims | undefined,
  sources: CitedSources,
  reading: Reading,
): readonly Claim[] {
  return readList(found, 'claims', reading, ({ text, cite }) =>
    Object.freeze({ text, cite: readCitations(cite, sources, reading) }),
  );
}

/** Reads the disputes of the event where the reader stands; those with fewer than two accounts are left out. */
export function readDisputes(
  found: FoundDisputes,
  sources: CitedSources,
  reading: Reading,
): readonly Dispute[] {
  return readList(found, 'disputes', reading, ({ about, kind = 'difference', accounts }) => {
    if (present(accounts).length < 2) {
      report(reading, 'dispute.one-account', {}, ['accounts']);
      return undefined;
    }
    return Object.freeze({ about, kind, accounts: readAccounts(accounts, sources, reading) });
  });
}

function readAccounts(
  found: FoundAccounts,
  sources: CitedSources,
  reading: Reading,
): readonly Account[] {
  return readList(found, 'accounts', reading, ({ says, date, cite }) =>
    Object.freeze({
      says,
      date,
      span: date === undefined ? undefined : inside(reading, 'date', () => readDate(date, reading)),
      cite: readCitations(cite, sources, reading),
    }),
  );
}

/** Reads the citations of the claim or account where the reader stands; those of unknown sources are left out. */
function readCitations(
  found: FoundCitations,
  sources: CitedSources,
  reading: Reading,
): readonly Citation[] {
  if (!found || found.length === 0) {
    report(reading, 'claim.uncited');
    return NONE;
  }
  return readList(found, 'cite', reading, (citation) => {
    const source = String(citation.source);
    const known = sources.get(source);
    if (!known) {
      const value = shown(citation.source, reading);
      report(reading, 'cite.unknown-source', { value }, ['source']);
      return undefined;
    }
    known.isCited = true;
    const { label, locator, quote, lang } = citation;
    if (quote && quote.length > LONGEST_QUOTE) reportLength(quote, reading);
    return (label ?? locator ?? quote ?? lang) === undefined
      ? known.plain
      : toCitation(source, citation);
  });
}

function toCitation(
  source: string,
  { label, locator, quote, lang }: Omit<FoundCitation, 'source'>,
): Citation {
  return Object.freeze({
    source,
    label,
    locator: locator === undefined ? undefined : String(locator),
    quote,
    lang,
  });
}

function reportLength(quote: string, reading: Reading): void {
  const { length } = Array.from(quote);
  if (length > LONGEST_QUOTE) report(reading, 'quote.too-long', { length }, ['quote']);
}
