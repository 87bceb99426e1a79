import type { IssueWords } from '../i18n/issues.js';
import { issuesEn } from '../i18n/issues-en.js';
import { jsonIssuesEn } from '../i18n/json-issues-en.js';
import { createIssue } from './issues.js';
import { findJsonError } from './json-error.js';
import { failed, readSteps, type ReadResult } from './read-steps.js';
import { finish } from './steps.js';
import { withoutMark } from './text-mark.js';

export type { ReadResult } from './read-steps.js';

/**
 * Reads a timeline file from its text. Never throws: text that is not JSON is the issue `file.not-json`, with line and
 * column of the first error.
 *
 * @param words the language of the issues, English if not given
 */
export function parseTimeline(text: string, words: IssueWords = jsonIssuesEn): ReadResult {
  const json = withoutMark(text);
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
 * what it is in. Never throws, and neither changes nor keeps the value. About 5 µs an event, and some 200 bytes beside its
 * texts: with them a tenth more than the parsed JSON has.
 *
 * @param words the language of the issues, English if not given
 */
export function readTimeline(value: unknown, words: IssueWords = issuesEn): ReadResult {
  return finish(readSteps(value, words));
}
