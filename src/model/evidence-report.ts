import type { EvidenceSum, FindingKind } from '../i18n/evidence-report.js';
import { statementsOf } from './cited-by.js';
import { glance, isBare } from './columns.js';
import { evidenceOf, indexSources, type SourceIndex } from './evidence.js';
import { isObject, itemsOf, property } from './plain.js';
import type { Citation, Source, Timeline, TimelineEvent } from './timeline.js';

export type { EvidenceSum, FindingKind } from '../i18n/evidence-report.js';

/** Something about a timeline's evidence that its editors may want to look at. It need not be a mistake. */
export interface Finding {
  readonly kind: FindingKind;
  /**
   * JSON pointer (RFC 6901) into the file. It counts the statements and citations that could be read: where some could not,
   * later ones of the same list stand further down.
   */
  readonly pointer: string;
  /** Id of the event. */
  readonly event?: string | undefined;
  /** Place among the event's claims, from 0. */
  readonly claim?: number | undefined;
  /** Id of the source. */
  readonly source?: string | undefined;
  /** How many sources that are named a claim cites, and how many that are not. */
  readonly named?: number | undefined;
  readonly withheld?: number | undefined;
  /** How many characters a quotation has. */
  readonly length?: number | undefined;
  /** The id that no source has. */
  readonly base?: string | undefined;
}

/** How a timeline is supported. */
export interface EvidenceReport {
  readonly sums: Readonly<Record<EvidenceSum, number>>;
  /** How many findings there are of each kind. */
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** By kind, in the order of `counts`; those of a kind as they stand in the file. */
  readonly findings: readonly Finding[];
}

/** Longer quotations, in UTF-16 units, are a finding, as they are an issue of reading. */
const LONGEST_QUOTE = 300;

/**
 * Looks through the evidence of a timeline: statements with one independent source or none, sources that nothing cites or
 * that rest on unknown ones, sources published before the event they are cited for, quotations over 300 characters. The
 * report is deeply frozen. Time is linear in the timeline; events in columns make no claims and are only counted.
 */
export function evidenceReport(timeline: Timeline): EvidenceReport {
  const index = indexSources(timeline.sources);
  const events = isBare(timeline.events)
    ? []
    : [...glance(timeline.events)].sort((a, b) => a.fileIndex - b.fileIndex);
  const found: Readonly<Record<FindingKind, readonly Finding[]>> = {
    ...claimFindings(events, index),
    'source.uncited': uncitedSources(timeline.sources, events),
    'source.unknown-base': timeline.sources.flatMap((source) => unknownBases(source, index)),
    'source.before-event': events.flatMap((event) => sourcesBefore(event, index)),
    'quote.too-long': events.flatMap(longQuotes),
  };
  const countOf = (kind: FindingKind) => found[kind].length;
  const statements = events.flatMap(statementsOf);
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0);
  const sums: EvidenceReport['sums'] = {
    events: timeline.events.length,
    eventsWithoutClaims:
      timeline.events.length - events.filter((event) => event.claims.length > 0).length,
    claims,
    claimsUncited: countOf('claim.no-source'),
    claimsSingle: countOf('claim.one-source'),
    claimsSeveral: claims - countOf('claim.no-source') - countOf('claim.one-source'),
    conflicts: events.flatMap(({ disputes }) => disputes).filter(({ kind }) => kind === 'conflict')
      .length,
    sources: timeline.sources.length,
    sourcesWithheld: timeline.sources.filter(({ withheld }) => withheld).length,
    citations: statements.reduce((sum, { cite }) => sum + cite.length, 0),
  };
  const counts: EvidenceReport['counts'] = {
    'claim.no-source': countOf('claim.no-source'),
    'claim.one-source': countOf('claim.one-source'),
    'source.uncited': countOf('source.uncited'),
    'source.unknown-base': countOf('source.unknown-base'),
    'source.before-event': countOf('source.before-event'),
    'quote.too-long': countOf('quote.too-long'),
  };
  const kinds = Object.keys(counts) as FindingKind[];
  const findings = kinds.flatMap((kind) => found[kind]).map((finding) => Object.freeze(finding));
  return Object.freeze({
    sums: Object.freeze(sums),
    counts: Object.freeze(counts),
    findings: Object.freeze(findings),
  });
}

function claimFindings(events: readonly TimelineEvent[], index: SourceIndex) {
  const none: Finding[] = [];
  const one: Finding[] = [];
  for (const { id, fileIndex, claims } of events) {
    for (const [claim, { cite }] of claims.entries()) {
      const { level, sources: named, withheld } = evidenceOf(cite, index);
      if (level === 'several') continue;
      const where = { pointer: `/events/${fileIndex}/claims/${claim}`, event: id, claim };
      if (level === 'uncited') none.push({ kind: 'claim.no-source', ...where, named, withheld });
      else one.push({ kind: 'claim.one-source', ...where, named, withheld });
    }
  }
  return { 'claim.no-source': none, 'claim.one-source': one };
}

/** The sources that no statement cites and no other source rests on. */
function uncitedSources(
  sources: readonly Source[],
  events: readonly TimelineEvent[],
): readonly Finding[] {
  const used = new Set<string>();
  for (const { id, basedOn } of sources)
    for (const base of basedOn) if (base !== id) used.add(base);
  for (const event of events) {
    for (const { cite } of statementsOf(event)) for (const { source } of cite) used.add(source);
  }
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, number }) => ({
      kind: 'source.uncited',
      pointer: `/sources/${number - 1}`,
      source: id,
    }));
}

/** The reader leaves out bases that are unknown; they are still in the item as written. */
function unknownBases({ id, number, csl }: Source, index: SourceIndex): readonly Finding[] {
  const custom = property(csl, 'custom');
  const written = isObject(custom) ? property(custom, 'basedOn') : undefined;
  if (!Array.isArray(written)) return [];
  return Array.from(itemsOf(written)).flatMap(([place, base]): readonly Finding[] => {
    if (typeof base !== 'string' && typeof base !== 'number') return [];
    if (index.has(String(base))) return [];
    const pointer = `/sources/${number - 1}/custom/basedOn/${place}`;
    return [{ kind: 'source.unknown-base', pointer, source: id, base: String(base) }];
  });
}

/** The sources that were certainly published before the event began, each at the first claim that cites it. */
function sourcesBefore(event: TimelineEvent, index: SourceIndex): readonly Finding[] {
  const { span, claims, fileIndex } = event;
  if (!span) return [];
  const found = new Map<string, Finding>();
  for (const [claim, { cite }] of claims.entries()) {
    for (const [place, { source }] of cite.entries()) {
      const issued = index.get(source)?.source.issued;
      if (found.has(source) || !issued || issued.endMs > span.startMs) continue;
      const pointer = `/events/${fileIndex}/claims/${claim}/cite/${place}`;
      found.set(source, { kind: 'source.before-event', pointer, event: event.id, claim, source });
    }
  }
  return [...found.values()];
}

function longQuotes({ id, fileIndex, claims, disputes }: TimelineEvent): readonly Finding[] {
  const found: Finding[] = [];
  const look = (cite: readonly Citation[], at: string, claim?: number) => {
    for (const [place, { source, quote }] of cite.entries()) {
      if (!quote || quote.length <= LONGEST_QUOTE) continue;
      const pointer = `/events/${fileIndex}${at}/cite/${place}/quote`;
      const { length } = quote;
      found.push({ kind: 'quote.too-long', pointer, event: id, claim, source, length });
    }
  };
  for (const [i, { cite }] of claims.entries()) look(cite, `/claims/${i}`, i);
  for (const [i, { accounts }] of disputes.entries()) {
    for (const [k, { cite }] of accounts.entries()) look(cite, `/disputes/${i}/accounts/${k}`);
  }
  return found;
}
