import type { TimeSpan } from '../time/time-span.js';
import { fit, present, type Fitted } from './fit.js';
import type { Ids } from './ids.js';
import { isObject, property } from './plain.js';
import { readClaims, readDisputes, type CitedSources } from './read-claims.js';
import { readDate } from './read-date.js';
import { reportLink } from './read-link.js';
import { readList } from './read-list.js';
import { inside, report, shown, type Reading } from './reading.js';
import { shownText } from './shown.js';
import { eventSchema, type EventInFile } from './timeline-file.js';
import type { Category, Correction, Media, TimelineEvent } from './timeline.js';

/** What events have in common. */
export interface EventContext {
  readonly categories: readonly Category[];
  readonly sources: CitedSources;
  readonly ids: Ids;
  /** When the file was last changed. */
  readonly updated: TimeSpan | undefined;
}

/** Reads one event, where the reader stands: whatever is usable of it. Nothing where it is no object. */
export function readEvent(
  item: unknown,
  fileIndex: number,
  { sources, ids, updated }: EventContext,
  reading: Reading,
): TimelineEvent | undefined {
  reading.item = item;
  const found = fit(eventSchema, item, reading);
  if (!found) return undefined;
  const { date } = found;
  const span =
    date === undefined ? undefined : inside(reading, 'date', () => readDate(date, reading, true));
  if (span && updated && span.startMs >= updated.endMs) {
    report(reading, 'event.after-updated', { value: shown(date, reading) }, ['date']);
  }
  const id = readId(found.id, item, ids, reading);
  return createEvent(found, { id, span, fileIndex }, sources, reading);
}

/** Makes an event, where the reader stands, of what was found of it. */
export function createEvent(
  found: Partial<Fitted<EventInFile>>,
  { id, span, fileIndex }: Pick<TimelineEvent, 'id' | 'span' | 'fileIndex'>,
  sources: CitedSources,
  reading: Reading,
): TimelineEvent {
  const { date, tags, place } = found;
  return Object.freeze({
    id,
    title: found.title ?? '',
    date,
    span,
    summary: found.summary,
    rank: found.rank ?? 3,
    category: found.category,
    tags: tags ? Object.freeze(present(tags)) : NONE,
    place: place && Object.freeze({ name: place.name }),
    claims: readClaims(found.claims, sources, reading),
    disputes: readDisputes(found.disputes, sources, reading),
    media: readMedia(found.media, reading),
    corrections: readCorrections(found.corrections, reading),
    fileIndex,
  });
}

const NONE: readonly never[] = Object.freeze([]);

/** The event's id for good: as written where it is the first of its name. */
function readId(written: string | undefined, item: unknown, ids: Ids, reading: Reading): string {
  if (written === undefined) {
    const id = ids.create(`event-${Number(reading.path.at(-1)) + 1}`);
    // An id of a wrong type has been reported.
    const isReported = isObject(item) && !isAbsent(property(item, 'id'));
    if (!isReported) report(reading, 'event.no-id', { id }, ['id']);
    return id;
  }
  const id = ids.take(written);
  if (id !== written) {
    const values = { value: shown(written, reading), id: shownText(id) };
    report(reading, 'event.duplicate-id', values, ['id']);
  }
  return id;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && !/\S/.test(value));
}

function readMedia(found: Fitted<EventInFile>['media'], reading: Reading): readonly Media[] {
  return readList(found, 'media', reading, (media) => {
    reportLink(media.url, ['url'], reading);
    return Object.freeze({ ...media, type: media.type ?? 'image' });
  });
}

function readCorrections(
  found: Fitted<EventInFile>['corrections'],
  reading: Reading,
): readonly Correction[] {
  return readList(found, 'corrections', reading, ({ date, text }) =>
    Object.freeze({
      date,
      span: date === undefined ? undefined : inside(reading, 'date', () => readDate(date, reading)),
      text,
    }),
  );
}
