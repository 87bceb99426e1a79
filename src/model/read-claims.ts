import { present, type Fitted } from './fit.js';
import { readDate } from './read-date.js';
import { readList } from './read-list.js';
import { inside, report, shown, type Reading } from './reading.js';
import type { EventInFile } from './timeline-file.js';
import type { Account, Citation, Claim, Dispute } from './timeline.js';

type FoundClaims = Fitted<EventInFile>['claims'];
type FoundCitations = NonNullable<FoundClaims[number]>['cite'];
type FoundDisputes = Fitted<EventInFile>['disputes'];
type FoundAccounts = NonNullable<NonNullable<FoundDisputes>[number]>['accounts'];

/** The sources of the file by id, and whether they have been cited. */
type CitedSources = Map<string, boolean>;

const LONGEST_QUOTE = 300;
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
  return readList(found, 'cite', reading, ({ source: written, label, locator, quote, lang }) => {
    const source = String(written);
    if (!sources.has(source)) {
      report(reading, 'cite.unknown-source', { value: shown(written, reading) }, ['source']);
      return undefined;
    }
    sources.set(source, true);
    if (quote && quote.length > LONGEST_QUOTE) reportLength(quote, reading);
    return Object.freeze({
      source,
      label,
      locator: locator === undefined ? undefined : String(locator),
      quote,
      lang,
    });
  });
}

function reportLength(quote: string, reading: Reading): void {
  const { length } = Array.from(quote);
  if (length > LONGEST_QUOTE) report(reading, 'quote.too-long', { length }, ['quote']);
}
