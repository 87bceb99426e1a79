import { statementsOf } from '../model/cited-by.js';
import type { Account, Citation, Claim, TimelineEvent, Source } from '../model/timeline.js';
import type { ViewContext } from './context.js';

/** A source as one story cites it: where in it, and in which words. */
export interface Reference {
  readonly source: Source;
  readonly citations: readonly Citation[];
  /** Numbers of the other references of this story that count as one with this. */
  readonly countedWith: readonly number[];
}

/** All sources of an event by their number, each once. Time is linear in its citations. */
export function referencesOf(whole: TimelineEvent, context: ViewContext): readonly Reference[] {
  const event = context.shown(whole);
  const bySource = new Map<string, Citation[]>();
  for (const { cite } of statementsOf(event)) {
    for (const citation of cite) {
      const citations = bySource.get(citation.source) ?? [];
      citations.push(citation);
      bySource.set(citation.source, citations);
    }
  }
  const numberOf = (id: string) => context.source(id)?.number ?? 0;
  const group = new Map<string, readonly string[]>();
  for (const ids of context.evidence(event).groups) for (const id of ids) group.set(id, ids);
  return [...bySource]
    .flatMap(([id, citations]) => {
      const source = context.source(id);
      const countedWith = () => (group.get(id) ?? []).filter((other) => other !== id).map(numberOf);
      return source ? [createReference(source, citations, countedWith)] : [];
    })
    .sort((a, b) => a.source.number - b.source.number);
}

/** The same with what one statement cites of it alone. */
export function ofStatement(reference: Reference, { cite }: Claim | Account): Reference {
  const citations = cite.filter(({ source }) => source === reference.source.id);
  return { ...reference, citations };
}

/** What counts as one with it is found when it is asked for: of thousands in one group, each has thousands. */
function createReference(
  source: Source,
  citations: readonly Citation[],
  countedWith: () => readonly number[],
): Reference {
  return {
    source,
    citations,
    get countedWith() {
      return [...countedWith()].sort((a, b) => a - b);
    },
  };
}
