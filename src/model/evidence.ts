import { groupsOf, indexOrigins, type IndexedSource } from './independence.js';
import { once } from './once.js';
import type { Citation, Source, TimelineEvent } from './timeline.js';

/** On how many independent sources something rests: none, one, or two and more. */
export type EvidenceLevel = 'uncited' | 'single' | 'several';

/** What a statement rests on, derived from its own citations. */
export interface Evidence {
  /** By independent sources that are named: one that is withheld does not count. */
  readonly level: EvidenceLevel;
  /** Distinct sources that are named. */
  readonly sources: number;
  /** How many groups of them are not known to rest on one another or on the same report. */
  readonly independent: number;
  /** Distinct sources that are not named. */
  readonly withheld: number;
  /** Ids of the named sources, those together that count as one; in the order of their numbers. */
  readonly groups: readonly (readonly string[])[];
}

/** What an event rests on: the counts over all its citations, the level of its weakest claim. */
export interface EventEvidence extends Evidence {
  readonly claims: number;
  /** Claims that rest on one independent source. */
  readonly singleClaims: number;
  /** Whether sources tell what cannot all be true. */
  readonly disputed: boolean;
}

/** The sources of a timeline and what joins them. */
export type SourceIndex = ReadonlyMap<string, IndexedSource>;

const NONE: Evidence = Object.freeze({
  level: 'uncited',
  sources: 0,
  independent: 0,
  withheld: 0,
  groups: Object.freeze([]),
});

/** Prepares the sources of a timeline, once, for all its evidence. */
export const indexSources: (sources: readonly Source[]) => SourceIndex = once(indexOrigins);

/**
 * What citations rest on. Sources that rest on one another or on the same origin, or have the same publisher, count as
 * one; citations of unknown sources don't count. Time is linear in the citations and in what their sources rest on.
 */
export function evidenceOf(citations: readonly Citation[], index: SourceIndex): Evidence {
  if (citations.length === 0) return NONE;
  const cited = new Set<IndexedSource>();
  for (const { source } of citations) {
    const found = index.get(source);
    if (found) cited.add(found);
  }
  const named = [...cited].filter(({ source }) => !source.withheld);
  const groups = groupsOf(named.sort((a, b) => a.source.number - b.source.number));
  const independent = groups.length;
  return {
    level: independent === 0 ? 'uncited' : independent === 1 ? 'single' : 'several',
    sources: named.length,
    independent,
    withheld: cited.size - named.length,
    groups,
  };
}

/** What an event rests on. The accounts of its disputes count for its sources, not for its claims. A few microseconds. */
export function eventEvidence(event: TimelineEvent, index: SourceIndex): EventEvidence {
  const { claims, disputes } = event;
  const levels = claims.map(({ cite }) => evidenceOf(cite, index).level);
  const statements = [...claims, ...disputes.flatMap(({ accounts }) => accounts)];
  const weakest = (['uncited', 'single'] as const).find((level) => levels.includes(level));
  return {
    ...evidenceOf(
      statements.flatMap(({ cite }) => cite),
      index,
    ),
    level: weakest ?? (levels.length > 0 ? 'several' : 'uncited'),
    claims: claims.length,
    singleClaims: levels.filter((level) => level === 'single').length,
    disputed: disputes.some(({ kind }) => kind === 'conflict'),
  };
}
