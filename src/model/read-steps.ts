import type { IssueWords } from '../i18n/issues.js';
import { issuesEn } from '../i18n/issues-en.js';
import { fit } from './fit.js';
import { createIds } from './ids.js';
import type { Issue } from './issues.js';
import { inOrder } from './event-order.js';
import { isObject, itemsOf, listLength, property, type PlainObject } from './plain.js';
import { citedSource } from './read-claims.js';
import { readEvent, type EventContext } from './read-event.js';
import { openFile, readHead } from './read-head.js';
import { readSources, reportUncited } from './read-source.js';
import { startReading, type Reading } from './reading.js';
import type { Steps } from './steps.js';
import { fileHeadSchema } from './timeline-file.js';
import type { EventList, TimelineEvent, TimelineWith } from './timeline.js';

/** A timeline as far as it could be read, and what is wrong with its file. Deeply frozen. */
export interface ReadResult<TEvents extends EventList = readonly TimelineEvent[]> {
  /** Missing only where the file as a whole cannot be used: then the one issue says why. */
  readonly timeline: TimelineWith<TEvents> | undefined;
  readonly issues: readonly Issue[];
}

/** Nothing was read, for one reason. */
export function failed(issue: Issue): ReadResult<never> {
  return Object.freeze({ timeline: undefined, issues: Object.freeze([issue]) });
}

/** Reads the list of events, where the reader stands, and puts them in order. */
export type EventsReader<TEvents extends EventList> = (
  written: readonly unknown[],
  context: EventContext,
  reading: Reading,
) => Steps<TEvents>;

/** `readTimeline` in steps, so that a page can show a hundred thousand events and stay awake meanwhile. */
export function readSteps(value: unknown, words: IssueWords = issuesEn): Steps<ReadResult> {
  return readWith(readEvents, value, words);
}

/** The same with events that are read in another way. */
export function* readWith<TEvents extends EventList>(
  readList: EventsReader<TEvents>,
  value: unknown,
  words: IssueWords,
): Steps<ReadResult<TEvents>> {
  const opened = openFile(value, words);
  if ('issue' in opened) return failed(opened.issue);
  const reading = startReading(words);
  const timeline = yield* readFile(opened.file, reading, readList);
  return Object.freeze({ timeline, issues: Object.freeze(reading.issues) });
}

function* readFile<TEvents extends EventList>(
  value: PlainObject,
  reading: Reading,
  readList: EventsReader<TEvents>,
): Steps<TimelineWith<TEvents>> {
  const head = fit(fileHeadSchema, value, reading) ?? {};
  const { sources: writtenSources = [], events: writtenEvents = [] } = head;
  const { facts, updated } = readHead(head, reading);
  reading.path.push('sources');
  const sources = yield* readSources(writtenSources, reading);
  reading.path.pop();
  const cited = new Map(sources.map((source) => [source.id, citedSource(source)]));
  const ids = createIds(() => idsOf(writtenEvents));
  const context = { categories: facts.categories, sources: cited, ids, updated };
  reading.path.push('events');
  const events = yield* readList(writtenEvents, context, reading);
  reading.path.pop();
  reading.path.push('sources');
  yield* reportUncited(sources, cited, writtenSources, reading);
  reading.path.pop();
  return Object.freeze({ ...facts, sources, events });
}

function* idsOf(written: readonly unknown[]): Iterable<string> {
  for (const [, item] of itemsOf(written)) {
    const id = isObject(item) && property(item, 'id');
    if (typeof id === 'string') yield id;
  }
}

function* readEvents(
  written: readonly unknown[],
  context: EventContext,
  reading: Reading,
): Steps<readonly TimelineEvent[]> {
  const total = listLength(written) ?? 0;
  const events: TimelineEvent[] = [];
  for (const [i, item] of itemsOf(written)) {
    if (i % EVENTS_A_STEP === 0) yield { read: i, total };
    if (item === undefined) continue;
    reading.path.push(i);
    const event = readEvent(item, i, context, reading);
    if (event) events.push(event);
    reading.path.pop();
  }
  reading.item = undefined;
  return Object.freeze(yield* inOrder(events));
}

const EVENTS_A_STEP = 32;
