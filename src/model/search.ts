import { sourcesCitedBy, statementsOf } from './cited-by.js';
import { glance, isBare } from './columns.js';
import { ManyValuesWriter, type ManyValues } from './many-values.js';
import { termsOf, type Term } from './search-query.js';
import { wordsOf } from './search-words.js';
import type { Steps } from './steps.js';
import type { Source, Timeline, TimelineEvent } from './timeline.js';

/** The words of a timeline. */
export interface SearchIndex {
  readonly events: Texts;
  readonly sources: Texts;
  /** Places in `sources` of those that an event cites. */
  readonly sourcesOf: ManyValues;
}

/** Texts in blocks, each one string, so that a million texts are not a million strings. */
interface Texts {
  readonly length: number;
  readonly blocks: readonly string[];
  /** Where the text ends in its block, by text. */
  readonly ends: Uint32Array;
}

/** So many texts are one string. */
const BLOCK = 128;

/**
 * Makes the words of a timeline ready for being searched: its titles, summaries, claims, quotations, disputes, places and
 * tags, and once for each source its title, publisher and authors.
 *
 * Takes some 10 µs for an event, and the memory of its text in its normal form and 8 bytes: 28 MB for 100,000 events of
 * 260 characters, 58 MB for a million titles in columns. A block of 128 texts takes twice that where one of them is not
 * ASCII in its normal form.
 */
export function* indexText({ events, sources }: Timeline): Steps<SearchIndex> {
  const sourceTexts = new TextWriter(sources.length);
  for (const [i, source] of sources.entries()) {
    if (i % SOURCES_A_STEP === 0) yield;
    sourceTexts.add(sourceFields(source));
  }
  const places = new Map(sources.map(({ id }, i) => [id, i]));
  const texts = new TextWriter(events.length);
  const sourcesOf = new ManyValuesWriter(events.length);
  const seen = glance(events);
  for (let place = 0; place < events.length; place++) {
    if (place % EVENTS_A_STEP === 0) yield { read: place, total: events.length };
    if (isBare(events)) {
      // they have no other text, and need not be made for it
      texts.add([events.titleAt(place)]);
      sourcesOf.add([]);
      continue;
    }
    const event = seen.at(place);
    if (!event) continue;
    texts.add(eventFields(event));
    sourcesOf.add(sourcesCitedBy(event, places));
  }
  return {
    events: texts.finish(),
    sources: sourceTexts.finish(),
    sourcesOf: sourcesOf.finish(),
  };
}

const SOURCES_A_STEP = 64;
const EVENTS_A_STEP = 32;

/**
 * The places of the events that a query asks for, ascending: each of its words must occur in the event, or in the title,
 * publisher or authors of a source that it cites. All of them where the query has no words.
 *
 * Time is linear in the text, for each word of the query: about 30 ms for 100,000 events.
 */
export function* searchSteps(index: SearchIndex, query: string): Steps<Uint32Array> {
  const { length } = index.events;
  const isHit = new Uint8Array(length).fill(1);
  for (const term of termsOf(query)) {
    const own = yield* textsWith(index.events, term);
    const sources = yield* textsWith(index.sources, term);
    const isAnySource = sources.includes(1);
    for (let place = 0; place < length; place++) {
      if (own[place] || !isHit[place]) continue;
      isHit[place] = isAnySource && citesAny(index.sourcesOf, place, sources) ? 1 : 0;
    }
    yield;
  }
  return placesOf(isHit);
}

function placesOf(isHit: Uint8Array): Uint32Array {
  const places = new Uint32Array(isHit.reduce((sum, one) => sum + one, 0));
  let count = 0;
  for (const [place, one] of isHit.entries()) if (one) places[count++] = place;
  return places;
}

function citesAny({ starts, of }: ManyValues, place: number, isHit: Uint8Array): boolean {
  const end = starts[place + 1] ?? 0;
  for (let i = starts[place] ?? 0; i < end; i++) if (isHit[of[i] ?? 0]) return true;
  return false;
}

/** 1 for each text that has a term in one of its ways. */
function* textsWith({ length, blocks, ends }: Texts, term: Term): Steps<Uint8Array> {
  const isHit = new Uint8Array(length);
  for (const [i, block] of blocks.entries()) {
    yield;
    for (const needle of term) {
      let text = i * BLOCK;
      for (let at = block.indexOf(needle); at >= 0; at = block.indexOf(needle, ends[text++])) {
        while ((ends[text] ?? Infinity) <= at) text++;
        isHit[text] = 1;
      }
    }
  }
  return isHit;
}

/** Gathers texts into blocks. */
class TextWriter {
  readonly #blocks: string[] = [];
  readonly #ends: Uint32Array;
  #count = 0;
  #block: string[] = [];
  #blockLength = 0;

  constructor(length: number) {
    this.#ends = new Uint32Array(length);
  }

  add(fields: readonly (string | undefined)[]): void {
    const { apart, joined } = wordsOf(fields.filter(Boolean).join('\n'));
    const text = [apart, ...joined.map((word) => ` ${word} `), ''].join('\n');
    this.#block.push(text);
    this.#blockLength += text.length;
    this.#ends[this.#count++] = this.#blockLength;
    if (this.#count % BLOCK === 0) this.#close();
  }

  finish(): Texts {
    if (this.#block.length > 0) this.#close();
    return { length: this.#count, blocks: this.#blocks, ends: this.#ends };
  }

  #close(): void {
    this.#blocks.push(this.#block.join(''));
    this.#block = [];
    this.#blockLength = 0;
  }
}

function eventFields(event: TimelineEvent): readonly (string | undefined)[] {
  const { title, summary, disputes, place, tags } = event;
  const statements = statementsOf(event);
  return [
    title,
    summary,
    ...disputes.map(({ about }) => about),
    ...statements.map((one) => ('text' in one ? one.text : one.says)),
    ...statements.flatMap(({ cite }) => cite.map(({ quote }) => quote)),
    place?.name,
    ...tags,
  ];
}

function sourceFields({ title, publisher, authors }: Source): readonly (string | undefined)[] {
  return [title, publisher, ...authors];
}
