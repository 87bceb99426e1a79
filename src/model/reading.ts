import type { IssueCode, IssueSubject, IssueValues, IssueWords } from '../i18n/issues.js';
import type { TimeSpan } from '../time/time-span.js';
import { createIssue, type Issue } from './issues.js';
import { property } from './plain.js';
import { shownText, shownValue } from './shown.js';

/** A step into the file: the name of a field, or a place in a list from 0. */
export type Step = string | number;

/**
 * One pass over a file: the issues found so far, and where the reader stands. `path` and `item` change as it goes on, so
 * that a good file pays nothing for pointers and names.
 */
export interface Reading {
  readonly issues: Issue[];
  readonly path: Step[];
  readonly words: IssueWords;
  /** Days, months and years read so far, frozen: of a hundred thousand dates most have been there before. */
  readonly dates: Map<string, TimeSpan>;
  /** The event, source … that is being read, as written: messages name it by its title. */
  item: unknown;
}

/** What the lists of a file hold: the name of an item in messages, and in the codes of wrong types. */
const LISTS: Readonly<Record<string, readonly [part: keyof IssueValues, subject: IssueSubject]>> = {
  categories: ['category', 'category'],
  sources: ['source', 'source'],
  events: ['event', 'event'],
  claims: ['claim', 'claim'],
  cite: ['citation', 'cite'],
  disputes: ['dispute', 'dispute'],
  accounts: ['account', 'dispute'],
  media: ['media', 'media'],
  corrections: ['correction', 'correction'],
};

/** Begins a pass. */
export function startReading(words: IssueWords): Reading {
  return { issues: [], path: [], words, dates: new Map(), item: undefined };
}

/** Does something one step further into the file. */
export function inside<T>(reading: Reading, step: Step, action: () => T): T {
  reading.path.push(step);
  const result = action();
  reading.path.pop();
  return result;
}

/** Notes an issue where the reader stands, or at `steps` from there. */
export function report(
  reading: Reading,
  code: IssueCode,
  values: IssueValues = {},
  steps: readonly Step[] = [],
): void {
  const path = [...reading.path, ...steps];
  const { values: place } = placeOf(path);
  const title = titleOf(reading.item);
  reading.issues.push(
    createIssue(
      code,
      pointerTo(path),
      { ...place, ...(title && path.length > 1 ? { title } : undefined), ...values },
      reading.words,
    ),
  );
}

/** What is being read where the reader stands, and the name of the field in it. */
export function placeOf(path: readonly Step[]): {
  readonly subject: IssueSubject;
  readonly values: IssueValues;
} {
  const values: Record<string, number | string> = {};
  let subject: IssueSubject = 'file';
  let rest = 0;
  for (let i = 0; i + 1 < path.length; i += 2) {
    const list = LISTS[String(path[i])];
    const index = path[i + 1];
    if (!list || typeof index !== 'number') break;
    values[list[0]] = index + 1;
    subject = list[1];
    rest = i + 2;
  }
  const field = path
    .slice(rest)
    .filter((step) => typeof step === 'string')
    .join('.');
  if (field) values['field'] = field;
  return { subject, values };
}

/** What was written, as messages show it. */
export function shown(value: unknown, { words }: Reading): string {
  return shownValue(value, words);
}

function titleOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  for (const key of ['title', 'id']) {
    const text = property(item, key);
    if (typeof text === 'string' && /\S/.test(text)) return shownText(text);
  }
  return undefined;
}

function pointerTo(path: readonly Step[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
