import type { Source } from './timeline.js';

/** A source with what joins it to others. */
export interface IndexedSource {
  readonly source: Source;
  /** What it is derived from at first hand: sources, and names of origins that are not in the list. */
  readonly origins: readonly Origin[];
  /** Equal where publishers are the same; empty where it is not known. */
  readonly publisher: string;
}

type Origin = IndexedSource | string;

/** Finds by id each source with what joins it to others, in time linear in what the sources say. */
export function indexOrigins(sources: readonly Source[]): ReadonlyMap<string, IndexedSource> {
  const byId = new Map<string, IndexedSource & { readonly origins: Origin[] }>();
  for (const source of sources) {
    const name = nameKey(source.publisher ?? '').replace(/^(the|an?) /, '');
    byId.set(source.id, { source, origins: [], publisher: name && `publisher ${name}` });
  }
  for (const { source, origins } of byId.values()) {
    for (const id of source.basedOn) {
      const base = byId.get(id);
      if (base) origins.push(base);
    }
    // The prefix keeps a name apart from the same name of a publisher.
    for (const name of source.origins) if (nameKey(name)) origins.push(`origin ${nameKey(name)}`);
  }
  return byId;
}

/**
 * Groups cited sources that count as one: one is based on the other, or they share an origin, both directly or through
 * sources that need not be cited; or they have the same publisher. Order of `cited` is kept.
 *
 * Union-find over a walk from each source up to all it rests on. Where a walk meets what an earlier one has met, the two
 * have an origin in common and it need not go on: everything is visited once.
 */
export function groupsOf(cited: readonly IndexedSource[]): readonly (readonly string[])[] {
  if (cited.length < 2) return cited.map(({ source }) => [source.id]);
  const sets = createSets(cited.length);
  const metBy = new Map<Origin, number>();
  for (const [i, start] of cited.entries()) {
    const ahead: Origin[] = start.publisher ? [start, start.publisher] : [start];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      const earlier = metBy.get(next);
      if (earlier !== undefined) {
        sets.join(earlier, i);
        continue;
      }
      metBy.set(next, i);
      if (typeof next === 'object') for (const origin of next.origins) ahead.push(origin);
    }
  }
  const groups = new Map<number, string[]>();
  for (const [i, { source }] of cited.entries()) {
    const group = groups.get(sets.first(i));
    if (group) group.push(source.id);
    else groups.set(i, [source.id]);
  }
  return [...groups.values()];
}

/** Disjoint sets of the numbers below `count`, each known by its smallest member (union-find with path halving). */
function createSets(count: number) {
  const parents = Array.from({ length: count }, (_, i) => i);
  const parentOf = (i: number) => parents[i] ?? i;
  const first = (i: number): number => {
    for (let at = i; ; at = parentOf(at)) {
      if (parentOf(at) === at) return at;
      parents[at] = parentOf(parentOf(at));
    }
  };
  const join = (i: number, j: number) => {
    const [a, b] = [first(i), first(j)];
    parents[Math.max(a, b)] = Math.min(a, b);
  };
  return { first, join };
}

/** Names are compared without case, and without regard to space. */
function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
