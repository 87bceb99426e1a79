import type { TimeSpan } from '../time/time-span.js';
import { present, type Fitted } from './fit.js';
import { createIssue, type Issue, type IssueWords } from './issues.js';
import { isObject, property, type PlainObject } from './plain.js';
import { readDate } from './read-date.js';
import { reportLink } from './read-link.js';
import { inside, type Reading } from './reading.js';
import { shownValue } from './shown.js';
import type { TimelineFile } from './timeline-file.js';
import type { Timeline } from './timeline.js';

/** What a timeline says of itself. */
export interface Head {
  readonly facts: Omit<Timeline, 'sources' | 'events'>;
  readonly updated: TimeSpan | undefined;
}

/** Why a value cannot be read as a timeline at all, or the value as an object. */
export function openFile(
  value: unknown,
  words: IssueWords,
): { readonly file: PlainObject } | { readonly issue: Issue } {
  if (!isObject(value)) {
    const values = { value: shownValue(value, words) };
    return { issue: createIssue('file.not-object', '', values, words) };
  }
  const version = property(value, 'version');
  if (Number.isFinite(version) && version !== 1) {
    const values = { version: String(version) };
    return { issue: createIssue('file.version', '/version', values, words) };
  }
  return { file: value };
}

/** Reads all but sources and events; the reader stands at the file. */
export function readHead(
  found: Partial<Omit<Fitted<TimelineFile>, 'sources' | 'events'>>,
  reading: Reading,
): Head {
  const { updated } = found;
  const span =
    updated === undefined
      ? undefined
      : inside(reading, 'updated', () => readDate(updated, reading));
  reportLink(found.url, ['url'], reading);
  return {
    facts: {
      title: found.title ?? '',
      description: found.description,
      lang: found.lang,
      updated: span ? updated : undefined,
      publisher: found.publisher,
      authors: Object.freeze(present(found.authors)),
      url: found.url || undefined,
      licence: found.licence,
      categories: Object.freeze(
        present(found.categories).map(({ id, label }) => Object.freeze({ id, label })),
      ),
    },
    updated: span,
  };
}
