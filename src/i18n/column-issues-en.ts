import { issuesEn } from './issues-en.js';
import type { ColumnIssueCode, IssueValues, IssueWords } from './issues.js';

const messages: Readonly<Record<ColumnIssueCode, (values: IssueValues) => string>> = {
  'columns.type': ({ field, expected }) =>
    `"columns.${field}" is not ${expected}. ${field === 'start' ? 'Without it there are no events.' : 'It is left out.'}`,
  'columns.length': ({ field, length, count }) =>
    `"columns.${field}" has ${length} values, but "columns.start" has ${count}. What is there is used.`,
  'columns.range': (at) =>
    `${inColumn(at)} beyond the years -9999 to 9999. ${at.field === 'end' ? 'Such an end is left out.' : 'It is listed as undated.'}`,
  'columns.end-before-start': (at) =>
    `${inColumn(at)} not after the start. Such an end is left out.`,
  'columns.rank': (at) => `${inColumn(at)} no rank from 1 to 5. It is read as 3.`,
  'columns.category': (at) => `${inColumn(at)} no place in "categories". It is left out.`,
  'columns.title': (at) => `${inColumn(at)} no text. The date stands for it.`,
  'columns.id': (at) => `${inColumn(at)} no id, or that of an earlier row. Another is made.`,
};

/** The same with what may be wrong with typed columns: only who reads those loads it. */
export const columnIssuesEn: IssueWords = {
  ...issuesEn,
  messages: { ...issuesEn.messages, ...messages },
};

/** `3 values of "columns.rank" (the first is row 7: 9) are`, or the like for one. */
function inColumn({ count, field, row, value }: IssueValues): string {
  return count === 1
    ? `The value of "columns.${field}" in row ${row} (${value}) is`
    : `${count} values of "columns.${field}" (the first in row ${row}: ${value}) are`;
}
