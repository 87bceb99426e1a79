import { glance, isBare } from './columns.js';
import { withInheritedOrigins } from './inherited-origins.js';
import type { Steps } from './steps.js';
import type { Account, Claim, Dispute, Source, Timeline, TimelineEvent } from './timeline.js';

/**
 * A timeline as its sources had told it by a day. Kept are the sources whose date of publication ends by then, undated
 * ones never; the claims and accounts that they support, disputes of which two accounts are left, events of which a claim
 * is left, and corrections made by then. What rests on a source that is left out keeps its name among its origins, so that
 * sources which count as one go on doing so. Order and numbers stay; what is not touched is shared. Events in columns have
 * no claims, so none of them is left. Takes a few microseconds for an event, in steps.
 *
 * @param endMs the end of the day, exclusive, UTC milliseconds
 */
export function* asPublishedBy(timeline: Timeline, endMs: number): Steps<Timeline> {
  const sources = withInheritedOrigins(timeline.sources, (source) => isBy(source, endMs));
  const known = new Set(sources.map(({ id }) => id));
  const { events } = timeline;
  const left: TimelineEvent[] = [];
  let looked = 0;
  if (!isBare(events)) {
    for (const event of events) {
      if (looked++ % EVENTS_A_STEP === 0) yield;
      const told = eventAsTold(event, known, endMs);
      if (told) left.push(told);
    }
  }
  return Object.freeze({ ...timeline, sources, events: Object.freeze(left) });
}

const EVENTS_A_STEP = 32;

/** When what a timeline tells changes, as `asPublishedBy` has it. */
export interface PublicationDays {
  /** The ends of the first and the last day on which something was published, exclusive, UTC milliseconds. */
  readonly firstMs: number | undefined;
  readonly lastMs: number | undefined;
  /** How many sources have no date, or none that ends: they are never there. */
  readonly undated: number;
}

/** From when to when sources and corrections were published. */
export function publicationDays(timeline: Timeline): PublicationDays {
  const steps = publicationSteps(timeline);
  const undated = timeline.sources.filter((source) => !isBy(source, Number.MAX_VALUE)).length;
  return { firstMs: steps[0], lastMs: steps.at(-1), undated };
}

/** The ends of days, ascending, UTC milliseconds: at each of them, `asPublishedBy` has more than before. */
export function publicationSteps({ sources, events }: Timeline): readonly number[] {
  const ends = new Set<number>();
  for (const { issued } of sources) if (issued) ends.add(issued.endMs);
  if (!isBare(events)) {
    for (const { corrections } of glance(events)) {
      for (const { span } of corrections) if (span) ends.add(span.endMs);
    }
  }
  return [...ends].filter(Number.isFinite).sort((a, b) => a - b);
}

function isBy({ issued }: Source, endMs: number): boolean {
  return issued !== undefined && issued.endMs <= endMs;
}

/** What is left of an event; nothing where no claim is. */
function eventAsTold(
  event: TimelineEvent,
  known: ReadonlySet<string>,
  endMs: number,
): TimelineEvent | undefined {
  const claims = statementsAsTold(event.claims, known);
  if (claims.length === 0) return undefined;
  const disputes = changed(event.disputes, (dispute) => disputeAsTold(dispute, known));
  const corrections = changed(event.corrections, (correction) =>
    correction.span && correction.span.endMs <= endMs ? correction : undefined,
  );
  const isSame =
    claims === event.claims && disputes === event.disputes && corrections === event.corrections;
  return isSame ? event : Object.freeze({ ...event, claims, disputes, corrections });
}

function disputeAsTold(dispute: Dispute, known: ReadonlySet<string>): Dispute | undefined {
  const accounts = statementsAsTold(dispute.accounts, known);
  if (accounts.length < 2) return undefined;
  return accounts === dispute.accounts ? dispute : Object.freeze({ ...dispute, accounts });
}

/** The statements of which a citation is left. */
function statementsAsTold<T extends Claim | Account>(
  statements: readonly T[],
  known: ReadonlySet<string>,
): readonly T[] {
  return changed(statements, (statement) => {
    const cite = changed(statement.cite, (citation) =>
      known.has(citation.source) ? citation : undefined,
    );
    if (cite.length === 0) return undefined;
    if (cite === statement.cite) return statement;
    const left: T = { ...statement, cite };
    return Object.freeze(left);
  });
}

/** The items as something makes them, without those of which it makes nothing; the same list where all stay the same. */
function changed<T>(items: readonly T[], make: (item: T) => T | undefined): readonly T[] {
  const made = items.map(make).filter((item) => item !== undefined);
  const isSame = made.length === items.length && made.every((item, i) => item === items[i]);
  return isSame ? items : Object.freeze(made);
}
