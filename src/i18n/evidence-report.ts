/** What may be worth a look in how a timeline is supported. Stable: scripts may act on them. */
export type FindingKind =
  | 'claim.no-source'
  | 'claim.one-source'
  | 'source.uncited'
  | 'source.unknown-base'
  | 'source.before-event'
  | 'quote.too-long';

/** Words for a report on the evidence of a timeline; not among those that readers load. */
export interface EvidenceReportWords {
  /** A heading for the findings of a kind. */
  readonly kinds: Readonly<Record<FindingKind, string>>;
  /** What a finding of a kind means, in a sentence or two. */
  readonly meanings: Readonly<Record<FindingKind, string>>;
  /** What is counted in the whole timeline. */
  readonly sums: Readonly<Record<EvidenceSum, string>>;
  /** Heads of columns. */
  readonly columns: Readonly<Record<'event' | 'claim' | 'source' | 'detail' | 'pointer', string>>;
  /** What a finding has beside its event, claim and source; empty where there is nothing to say. */
  readonly detail: Readonly<Record<FindingKind, (values: FindingValues) => string>>;
  /** Stands for the findings of a kind where there are none. */
  readonly nothing: string;
}

/** What is counted. */
export type EvidenceSum =
  | 'events'
  | 'eventsWithoutClaims'
  | 'claims'
  | 'claimsUncited'
  | 'claimsSingle'
  | 'claimsSeveral'
  | 'conflicts'
  | 'sources'
  | 'sourcesWithheld'
  | 'citations';

/** What a detail may tell; which of them are there depends on the kind. */
export interface FindingValues {
  /** How many sources that are named a claim cites, and how many that are not. */
  readonly named?: number | undefined;
  readonly withheld?: number | undefined;
  /** How many characters a quotation has. */
  readonly length?: number | undefined;
  /** The id that no source has. */
  readonly base?: string | undefined;
}
