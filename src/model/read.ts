import type { IssueWords } from '../i18n/issues.js';
import { issuesEn } from '../i18n/issues-en.js';
import { fit, present } from './fit.js';
import { createIds } from './ids.js';
import { createIssue, type Issue } from './issues.js';
import { findJsonError } from './json-error.js';
import { compareEvents } from './order.js';
import { isObject, property, type PlainObject } from './plain.js';
import { readDate } from './read-date.js';
import { readEvent, type EventContext } from './read-event.js';
import { reportLink } from './read-link.js';
import { readSources } from './read-source.js';
import { inside, report, startReading, type Reading } from './reading.js';
import { shownValue } from './shown.js';
import { fileHeadSchema } from './timeline-file.js';
import type { FileTimeline, Source, TimelineEvent } from './timeline.js';

/** A timeline as far as it could be read, and what is wrong with its file. Deeply frozen. */
export interface ReadResult {
  /** Missing only where the file as a whole cannot be used: then the one issue says why. */
  readonly timeline: FileTimeline | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads a timeline file from its text. Never throws: text that is not JSON is the issue `file.not-json`, with line and
 * column of the first error.
 *
 * @param words the language of the issues, English if not given
 */
export function parseTimeline(text: string, words: IssueWords = issuesEn): ReadResult {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return failed(createIssue('file.not-json', '', findJsonError(json), words));
  }
  return readTimeline(value, words);
}

/**
 * Reads a timeline file from any value: each source and each event on its own, so that one mistake costs no more than
 * what it is in. Never throws, and neither changes nor keeps the value. About 5 µs an event.
 *
 * @param words the language of the issues, English if not given
 */
export function readTimeline(value: unknown, words: IssueWords = issuesEn): ReadResult {
  if (!isObject(value)) {
    return failed(createIssue('file.not-object', '', { value: shownValue(value, words) }, words));
  }
  const version = property(value, 'version');
  if (Number.isFinite(version) && version !== 1) {
    return failed(createIssue('file.version', '/version', { version: String(version) }, words));
  }
  const reading = startReading(words);
  const timeline = readFile(value, reading);
  return Object.freeze({ timeline, issues: Object.freeze(reading.issues) });
}

function readFile(value: PlainObject, reading: Reading): FileTimeline {
  const head = fit(fileHeadSchema, value, reading) ?? {};
  const { updated, sources: writtenSources = [], events: writtenEvents = [] } = head;
  const updatedSpan = updated && inside(reading, 'updated', () => readDate(updated, reading));
  reportLink(head.url, ['url'], reading);
  const sources = inside(reading, 'sources', () => readSources(writtenSources, reading));
  const isCited = new Map(sources.map(({ id }) => [id, false]));
  const ids = createIds(writtenIds(writtenEvents));
  const context = { isCited, ids, updated: updatedSpan || undefined };
  const events = inside(reading, 'events', () => readEvents(writtenEvents, context, reading));
  inside(reading, 'sources', () => reportUncited(sources, isCited, writtenSources, reading));
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

function readEvents(
  written: readonly unknown[],
  context: EventContext,
  reading: Reading,
): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const [i, item] of written.entries()) {
    if (item === undefined) continue;
    reading.path.push(i);
    const event = readEvent(item, i, context, reading);
    if (event) events.push(event);
    reading.path.pop();
  }
  reading.item = undefined;
  return Object.freeze(events.sort(compareEvents));
}

function writtenIds(written: readonly unknown[]): readonly string[] {
  const ids: string[] = [];
  for (const item of written) {
    const id = isObject(item) && property(item, 'id');
    if (typeof id === 'string') ids.push(id);
  }
  return ids;
}

function reportUncited(
  sources: readonly Source[],
  isCited: ReadonlyMap<string, boolean>,
  written: readonly unknown[],
  reading: Reading,
): void {
  const bases = new Set(sources.flatMap(({ basedOn }) => basedOn));
  for (const { id, number } of sources) {
    if (isCited.get(id) || bases.has(id)) continue;
    reading.item = written[number - 1];
    report(reading, 'source.uncited', {}, [number - 1]);
  }
  reading.item = undefined;
}

function failed(issue: Issue): ReadResult {
  return Object.freeze({ timeline: undefined, issues: Object.freeze([issue]) });
}
