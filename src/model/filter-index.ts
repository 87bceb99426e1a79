import { sourcesCitedBy } from './cited-by.js';
import { glance, isBare, type ColumnedEvents } from './columns.js';
import { evidenceOf, indexSources, type SourceIndex } from './evidence.js';
import type { EvidenceChoice } from './filter.js';
import { ManyValuesWriter, type ManyValues } from './many-values.js';
import type { Steps } from './steps.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** What events can be filtered by, in numbers; each column by the place of an event. */
export interface FilterIndex {
  readonly length: number;
  /** '' for none, then ids: those that the timeline describes, in its order, then those that only events name. */
  readonly categories: readonly string[];
  /** Place in `categories`. */
  readonly category: Uint32Array;
  /** In the order in which they are met. */
  readonly tags: readonly string[];
  /** Places in `tags`. */
  readonly tagsOf: ManyValues;
  /** Ids, in the order of the file. */
  readonly sources: readonly string[];
  /** Places in `sources`. */
  readonly sourcesOf: ManyValues;
  /** `EVIDENCE_BITS`. */
  readonly evidence: Uint8Array;
}

/** What may be said of an event's evidence, as bits. */
export const EVIDENCE_BITS: Readonly<Record<EvidenceChoice, number>> = {
  uncited: 1,
  single: 2,
  several: 4,
  conflict: 8,
};

/** Makes a timeline ready for being filtered. */
export function* indexForFilter(timeline: Timeline): Steps<FilterIndex> {
  const { events, categories, sources } = timeline;
  const { length } = events;
  const categoryPlaces = places(categories);
  const sourcePlaces = places(sources);
  const tagPlaces = new Map<string, number>();
  const category = new Uint32Array(length);
  const evidence = new Uint8Array(length);
  const tagsOf = new ManyValuesWriter(length);
  const sourcesOf = new ManyValuesWriter(length);
  // Events in columns have no more than a category, and most need not be made to tell it.
  const first = isBare(events) ? copyColumns(events, categoryPlaces, category, evidence) : 0;
  const bySource = indexSources(sources);
  const seen = glance(events);
  for (let place = 0; place < length; place++) {
    if (place % EVENTS_A_STEP === 0) yield { read: place, total: length };
    const event = place < first ? undefined : seen.at(place);
    tagsOf.add(new Set(event?.tags.map((tag) => placeIn(tagPlaces, tag))));
    sourcesOf.add(event ? sourcesCitedBy(event, sourcePlaces) : []);
    if (!event) continue;
    // 0 stands for none
    category[place] = event.category ? placeIn(categoryPlaces, event.category) + 1 : 0;
    evidence[place] = evidenceBits(event, bySource);
  }
  return {
    length,
    categories: ['', ...categoryPlaces.keys()],
    category,
    tags: [...tagPlaces.keys()],
    tagsOf: tagsOf.finish(),
    sources: sources.map(({ id }) => id),
    sourcesOf: sourcesOf.finish(),
    evidence,
  };
}

const EVENTS_A_STEP = 32;

/** As `eventEvidence` has it, in half the time: without counts over all citations. */
function evidenceBits({ claims, disputes }: TimelineEvent, index: SourceIndex): number {
  let weakest: EvidenceChoice = claims.length > 0 ? 'several' : 'uncited';
  for (const { cite } of claims) {
    const { level } = evidenceOf(cite, index);
    if (level !== 'several') weakest = level;
    if (level === 'uncited') break;
  }
  const isDisputed = disputes.some(({ kind }) => kind === 'conflict');
  return EVIDENCE_BITS[weakest] | (isDisputed ? EVIDENCE_BITS.conflict : 0);
}

/** Copies what the columns say. Returns how many events that is. */
function copyColumns(
  { columns }: ColumnedEvents,
  categoryPlaces: Map<string, number>,
  category: Uint32Array,
  evidence: Uint8Array,
): number {
  const own = columns.categories.map((id) => placeIn(categoryPlaces, id) + 1);
  for (let row = 0; row < columns.count; row++) {
    category[row] = own[(columns.category[row] ?? 0) - 1] ?? 0;
  }
  evidence.fill(EVIDENCE_BITS.uncited, 0, columns.count);
  return columns.count;
}

function places(items: readonly { readonly id: string }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id } of items) placeIn(found, id);
  return found;
}

/** The place of a value, which is new where it was not met before. */
function placeIn(known: Map<string, number>, value: string): number {
  const place = known.get(value) ?? known.size;
  if (place === known.size) known.set(value, place);
  return place;
}
