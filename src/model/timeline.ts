import type { TimeSpan } from '../time/time-span.js';

/**
 * A timeline as read: what the file says, put in order, with what could not be used left out. It is deeply frozen, and
 * shares nothing with the value it was read from. Texts are plain text, never markup.
 */
export interface Timeline {
  /** Empty where the file has none. */
  readonly title: string;
  readonly description?: string | undefined;
  /** BCP 47, of all texts but those that name another. */
  readonly lang?: string | undefined;
  /** EDTF, as written. */
  readonly updated?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors: readonly string[];
  /** The canonical address, as written: ask `safeUrl` before linking. */
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  readonly categories: readonly Category[];
  /** In the order of the file. */
  readonly sources: readonly Source[];
  /** By earliest possible moment, rank, latest possible moment, place in the file; undated events last. */
  readonly events: EventList;
}

/**
 * The events of a timeline: an array, or something that makes each event when it is asked for, so that a million of them
 * need not be in memory.
 */
export interface EventList extends Iterable<TimelineEvent> {
  readonly length: number;
  /** The event at a place from 0; from the end where it is negative. */
  at(index: number): TimelineEvent | undefined;
}

/** A timeline whose events are such a list. */
export interface TimelineWith<TEvents extends EventList> extends Timeline {
  readonly events: TEvents;
}

/** A timeline that was read from a file: its events are an array. */
export type FileTimeline = TimelineWith<readonly TimelineEvent[]>;

/** A kind of event that a reader can tell apart. */
export interface Category {
  readonly id: string;
  readonly label: string;
}

/** 1 is always shown first, 5 last. */
export type Rank = 1 | 2 | 3 | 4 | 5;

/** Something that happened, and who says so. */
export interface TimelineEvent {
  /** Unique in its timeline: the permalink. */
  readonly id: string;
  /** Empty where the file has none: the date in words stands for it. */
  readonly title: string;
  /** As written. */
  readonly date?: string | undefined;
  /** Absent where the date is missing or cannot be read: the event is undated. */
  readonly span?: TimeSpan | undefined;
  readonly summary?: string | undefined;
  readonly rank: Rank;
  /** A category's id; the category itself need not be described. */
  readonly category?: string | undefined;
  readonly tags: readonly string[];
  readonly place?: Place | undefined;
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
  readonly media: readonly Media[];
  readonly corrections: readonly Correction[];
  /** Place in the file, from 0. */
  readonly fileIndex: number;
}

/** Where an event happened. */
export interface Place {
  readonly name: string;
}

/** A sentence or two, with what supports them. */
export interface Claim {
  readonly text: string;
  readonly cite: readonly Citation[];
}

/** A place in a source. Its source is always one of the timeline's. */
export interface Citation {
  readonly source: string;
  /** CSL's name for what `locator` counts, such as `paragraph`. */
  readonly label?: string | undefined;
  readonly locator?: string | undefined;
  /** The exact words. */
  readonly quote?: string | undefined;
  /** BCP 47, of the quote. */
  readonly lang?: string | undefined;
}

/** What sources tell differently: `conflict` where they cannot all be right, `difference` where they may be. */
export interface Dispute {
  readonly about: string;
  readonly kind: 'conflict' | 'difference';
  /** At least two. */
  readonly accounts: readonly Account[];
}

/** One side of a dispute. */
export interface Account {
  readonly says: string;
  /** As written. */
  readonly date?: string | undefined;
  readonly span?: TimeSpan | undefined;
  readonly cite: readonly Citation[];
}

/** A picture that is shown, or a film or sound that is linked. */
export interface Media {
  readonly type: 'image' | 'video' | 'audio';
  /** As written: ask `safeUrl` before using it. */
  readonly url: string;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  /** In pixels of the file itself. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** What was changed after publication. */
export interface Correction {
  /** As written. */
  readonly date?: string | undefined;
  readonly span?: TimeSpan | undefined;
  readonly text: string;
}

/** A published text, or a person who is not named, on which claims rest. */
export interface Source {
  readonly id: string;
  /** A CSL type, such as `article-newspaper`. */
  readonly type: string;
  /** Place in the file, from 1: its reference number everywhere. */
  readonly number: number;
  readonly title?: string | undefined;
  /** `publisher`, else `container-title`. */
  readonly publisher?: string | undefined;
  /** Names as shown, "Ada Lovelace". */
  readonly authors: readonly string[];
  readonly issued?: TimeSpan | undefined;
  /** The date in the source's own words, where it gives no span. */
  readonly issuedText?: string | undefined;
  readonly accessed?: TimeSpan | undefined;
  /** As written: ask `safeUrl` before linking. */
  readonly url?: string | undefined;
  readonly archivedUrl?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Ids of sources of this timeline from which the text is derived. */
  readonly basedOn: readonly string[];
  /** Names of origins that are not in the list, such as "Reuters". */
  readonly origins: readonly string[];
  /** Why the source is not named. */
  readonly withheld?: string | undefined;
  readonly note?: string | undefined;
  /** The whole CSL item as written. */
  readonly csl: Readonly<Record<string, unknown>>;
}
