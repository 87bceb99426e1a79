import type { IssueWords } from '../i18n/issues.js';
import { columnIssuesEn } from '../i18n/column-issues-en.js';
import { lengthOfStart } from './column-date.js';
import { ColumnEvents, idOfRow } from './column-events.js';
import { ColumnIssues } from './column-issues.js';
import { columnValues, type ColumnValues } from './column-values.js';
import type { Columns } from './columns.js';
import { fit } from './fit.js';
import { createIds } from './ids.js';
import type { Issue } from './issues.js';
import { itemsOf, property } from './plain.js';
import { openFile, readHead } from './read-head.js';
import { readRows, sortRows } from './read-rows.js';
import { startReading } from './reading.js';
import type { Steps } from './steps.js';
import { columnsHeadSchema } from './timeline-file.js';
import type { Category, Timeline } from './timeline.js';

/** A timeline in columns as far as it could be read, and what is wrong with it. */
export interface ColumnsResult {
  /** Missing only where it cannot be used as a whole: then the one issue says why. */
  readonly timeline: Timeline | undefined;
  readonly issues: readonly Issue[];
}

/** Reads `TimelineColumns` in steps. Never throws; a million rows in order take about 0.1 s. */
export function* readColumns(
  value: unknown,
  words: IssueWords = columnIssuesEn,
): Steps<ColumnsResult> {
  const opened = openFile(value, words);
  if ('issue' in opened) return { timeline: undefined, issues: [opened.issue] };
  const reading = startReading(words);
  const { facts } = readHead(fit(columnsHeadSchema, opened.file, reading) ?? {}, reading);
  const values = columnValues(property(opened.file, 'columns'), reading);
  const mistakes = new ColumnIssues(reading);
  const events = yield* readEvents(values, facts.categories, mistakes);
  const issues = Object.freeze([...reading.issues, ...mistakes.list()]);
  const timeline = Object.freeze({ ...facts, sources: Object.freeze([]), events });
  return Object.freeze({ timeline, issues });
}

/** Puts rows in order; each event is made when it is asked for. */
function* readEvents(
  values: ColumnValues,
  categories: readonly Category[],
  mistakes: ColumnIssues,
): Steps<ColumnEvents> {
  const read = yield* readRows(values, categories.length, mistakes);
  yield* checkTitles(values.title, read.startMs.length, mistakes);
  const ids = yield* readIds(values.id, read.startMs.length, mistakes);
  const { dated, startMs, endMs, rank, category, isInterval, rows } = yield* sortRows(read);
  const spans = new Uint32Array(isInterval.reduce((sum, one) => sum + one, 0));
  const spanStartEndMs = new Float64Array(spans.length);
  for (let place = isInterval.indexOf(1), i = 0; place >= 0; i++) {
    if (i % ROWS_A_STEP === 0) yield;
    const start = startMs[place] ?? 0;
    spans[i] = place;
    spanStartEndMs[i] = start + lengthOfStart(start, endMs[place] ?? 0);
    place = isInterval.indexOf(1, place + 1);
  }
  const columns: Columns = {
    count: dated,
    startMs: startMs.subarray(0, dated),
    endMs: endMs.subarray(0, dated),
    rank: rank.subarray(0, dated),
    category: category.subarray(0, dated),
    categories: categories.map(({ id }) => id),
    spans,
    spanStartEndMs,
    otherDates: new Map(),
  };
  const { length } = startMs;
  const titles = values.title;
  return new ColumnEvents({ length, columns, rank, category, rows, titles, ids });
}

function* checkTitles(titles: unknown, length: number, mistakes: ColumnIssues): Steps<void> {
  if (typeof titles !== 'object' || titles === null) return;
  for (const [row, title] of itemsOf(titles as readonly unknown[])) {
    if (row >= length) return;
    if (row % ROWS_A_STEP === 0) yield;
    if (typeof title !== 'string') mistakes.note('columns.title', 'title', row, title);
  }
}

/** The ids by row; as in a file, those that are missing or there already are made up. */
function* readIds(
  written: readonly unknown[] | undefined,
  length: number,
  mistakes: ColumnIssues,
): Steps<readonly string[] | undefined> {
  if (!written) return undefined;
  const ids = createIds(() => textsOf(written));
  const taken: string[] = [];
  for (let row = 0; row < length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const id = property(written, row);
    const isText = typeof id === 'string' && /\S/.test(id);
    const own = isText ? ids.take(id) : ids.create(idOfRow(row));
    if (own !== id && row < written.length) mistakes.note('columns.id', 'id', row, id);
    taken.push(own);
  }
  return taken;
}

function* textsOf(written: readonly unknown[]): Iterable<string> {
  for (const [, id] of itemsOf(written)) if (typeof id === 'string') yield id;
}

const ROWS_A_STEP = 1024;
