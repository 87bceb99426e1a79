import type { Account, Claim, TimelineEvent } from './timeline.js';

/** Everything in an event that cites: its claims, then the accounts of its disputes. */
export function statementsOf({ claims, disputes }: TimelineEvent): readonly (Claim | Account)[] {
  if (disputes.length === 0) return claims;
  return [...claims, ...disputes.flatMap(({ accounts }) => accounts)];
}

/** The sources that an event cites, as their places; each once, in the order in which they are cited. */
export function sourcesCitedBy(
  event: TimelineEvent,
  places: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const { cite } of statementsOf(event)) {
    for (const { source } of cite) {
      const place = places.get(source);
      if (place !== undefined) cited.add(place);
    }
  }
  return cited;
}
