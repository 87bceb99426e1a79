import type { IssueWords } from '../i18n/issues.js';
import { issuesEn } from '../i18n/issues-en.js';
import { fit, present } from './fit.js';
import { createIds, type Ids } from './ids.js';
import { createIssue, type Issue } from './issues.js';
import { inOrder } from './order.js';
import { isObject, property, type PlainObject } from './plain.js';
import { citedSource } from './read-claims.js';
import { readDate } from './read-date.js';
import { readEvent, type EventContext } from './read-event.js';
import { reportLink } from './read-link.js';
import { readSources, reportUncited } from './read-source.js';
import { inside, startReading, type Reading } from './reading.js';
import { shownValue } from './shown.js';
import type { Steps } from './steps.js';
import { fileHeadSchema } from './timeline-file.js';
import type { FileTimeline, TimelineEvent } from './timeline.js';

/** A timeline as far as it could be read, and what is wrong with its file. Deeply frozen. */
export interface ReadResult {
  /** Missing only where the file as a whole cannot be used: then the one issue says why. */
  readonly timeline: FileTimeline | undefined;
  readonly issues: readonly Issue[];
}

/** Nothing was read, for one reason. */
export function failed(issue: Issue): ReadResult {
  return Object.freeze({ timeline: undefined, issues: Object.freeze([issue]) });
}

/** `readTimeline` in steps, so that a page can show a hundred thousand events and stay awake meanwhile. */
export function* readSteps(value: unknown, words: IssueWords = issuesEn): Steps<ReadResult> {
  if (!isObject(value)) {
    return failed(createIssue('file.not-object', '', { value: shownValue(value, words) }, words));
  }
  const version = property(value, 'version');
  if (Number.isFinite(version) && version !== 1) {
    return failed(createIssue('file.version', '/version', { version: String(version) }, words));
  }
  const reading = startReading(words);
  const timeline = yield* readFile(value, reading);
  return Object.freeze({ timeline, issues: Object.freeze(reading.issues) });
}

function* readFile(value: PlainObject, reading: Reading): Steps<FileTimeline> {
  const head = fit(fileHeadSchema, value, reading) ?? {};
  const { updated, sources: writtenSources = [], events: writtenEvents = [] } = head;
  const updatedSpan = updated && inside(reading, 'updated', () => readDate(updated, reading));
  reportLink(head.url, ['url'], reading);
  reading.path.push('sources');
  const sources = yield* readSources(writtenSources, reading);
  reading.path.pop();
  const cited = new Map(sources.map((source) => [source.id, citedSource(source)]));
  const ids = yield* keepIds(writtenEvents);
  const context = { sources: cited, ids, updated: updatedSpan || undefined };
  reading.path.push('events');
  const events = yield* readEvents(writtenEvents, context, reading);
  reading.path.pop();
  reading.path.push('sources');
  yield* reportUncited(sources, cited, writtenSources, reading);
  reading.path.pop();
  return Object.freeze({
    title: head.title ?? '',
    description: head.description,
    lang: head.lang,
    updated: updatedSpan ? updated : undefined,
    publisher: head.publisher,
    authors: Object.freeze(present(head.authors)),
    url: head.url || undefined,
    licence: head.licence,
    categories: Object.freeze(
      present(head.categories).map(({ id, label }) => Object.freeze({ id, label })),
    ),
    sources,
    events,
  });
}

function* keepIds(written: readonly unknown[]): Steps<Ids> {
  const ids = createIds();
  for (const [i, item] of written.entries()) {
    if (i % IDS_A_STEP === 0) yield;
    const id = isObject(item) && property(item, 'id');
    if (typeof id === 'string') ids.keep(id);
  }
  return ids;
}

function* readEvents(
  written: readonly unknown[],
  context: EventContext,
  reading: Reading,
): Steps<readonly TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  for (const [i, item] of written.entries()) {
    if (i % EVENTS_A_STEP === 0) yield { read: i, total: written.length };
    if (item === undefined) continue;
    reading.path.push(i);
    const event = readEvent(item, i, context, reading);
    if (event) events.push(event);
    reading.path.pop();
  }
  reading.item = undefined;
  return Object.freeze(yield* inOrder(events));
}

const IDS_A_STEP = 1024;
const EVENTS_A_STEP = 32;
