import type { IssueWords, ValueKind } from '../i18n/issues.js';

const LONGEST_SHOWN = 60;

/**
 * Characters that can hide, reorder or break the text around them: controls, bidirectional marks and overrides, line
 * separators, the byte order mark and halves of characters. Joiners stay: many scripts need them.
 */
const DISGUISES = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

/** A text from a file as a message may show it: shortened, and with nothing in it that could disguise the message. */
export function shownText(text: string): string {
  // Cut first, so that a megabyte costs nothing.
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return short.replace(
    DISGUISES,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Any value as a message may show it: a text in quotes, a number, or what kind of thing it is. Never throws. */
export function shownValue(value: unknown, { kinds }: IssueWords): string {
  if (typeof value === 'string') return `"${shownText(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return kinds[kindOf(value)];
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (typeof value !== 'object') return 'other';
  try {
    return Array.isArray(value) ? 'list' : 'object';
  } catch {
    return 'other'; // a revoked proxy
  }
}
