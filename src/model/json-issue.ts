import { jsonIssuesEn } from '../i18n/json-issues-en.js';
import { createIssue, type Issue } from './issues.js';
import { findJsonError } from './json-error.js';

/** Says where a text that an engine has refused stops being JSON, and why. */
export function jsonIssue(text: string): Issue {
  return createIssue('file.not-json', '', findJsonError(text), jsonIssuesEn);
}
