import type { IssueCode, IssueValues, IssueWords } from '../i18n/issues.js';
import { issuesEn } from '../i18n/issues-en.js';

export type { IssueCode, IssueValues, IssueWords } from '../i18n/issues.js';

/** Something wrong with a file: where, how bad, and a sentence for whoever edits it. Frozen. */
export interface Issue {
  readonly code: IssueCode;
  /** `error`: something is left out. `warning`: all is shown. */
  readonly severity: 'error' | 'warning';
  /** Where in the file, as a JSON pointer (RFC 6901): `/events/12/date`. Empty for the file as a whole. */
  readonly pointer: string;
  /** A full sentence that may be shown as text anywhere: what was written is shortened, and cannot disguise itself. */
  readonly message: string;
  /** What the message was made from, for other languages. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Of a text that is not JSON: where its first error is, both from 1; columns count UTF-16 units, as editors do. */
  readonly line?: number;
  readonly column?: number;
}

const WARNINGS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'file.no-version',
  'event.no-title',
  'event.no-id',
  'event.duplicate-id',
  'event.no-claims',
  'event.after-updated',
  'claim.uncited',
  'date.no-zone',
  'date.end-before-start',
  'source.uncited',
  'source.unknown-base',
  'quote.too-long',
  'link.not-https',
  'media.no-alt',
]);

/**
 * Makes an issue.
 *
 * @param pointer a JSON pointer, empty for the whole file
 * @param values what the message tells: see `IssueValues`
 * @param words the language of the message, English if not given
 */
export function createIssue(
  code: IssueCode,
  pointer: string,
  values: IssueValues | Readonly<Record<string, string | number>> = {},
  words: IssueWords = issuesEn,
): Issue {
  const known = values as IssueValues;
  const { line, column } = known;
  return Object.freeze({
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    pointer,
    message: messageOf(code, known, words),
    values: Object.freeze({ ...values }),
    ...(line && column ? { line, column } : undefined),
  });
}

function messageOf(code: IssueCode, values: IssueValues, { messages }: IssueWords): string {
  // The codes of wrong types differ only by what the values name already.
  const key = (code.endsWith('.wrong-type') ? 'wrong-type' : code) as keyof typeof messages;
  return messages[key]?.(values) ?? code;
}
