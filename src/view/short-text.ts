import type { Messages } from '../i18n/messages.js';

/**
 * How many UTF-16 units of a text from the file are shown, by its field. Far beyond what anyone writes there; what is longer
 * is a mistake or an attack, takes a browser seconds to break into lines, and helps no reader.
 */
const LIMITS: ReadonlyMap<string, number> = new Map([
  ['text', 5000],
  ['says', 5000],
  ['summary', 1000],
  ['description', 1000],
  ['caption', 1000],
  ['alt', 1000],
  ['quote', 1000],
  ['note', 1000],
  ['title', 500],
  ['about', 500],
]);

/** For everything else: names, places, dates as written, ids. */
export const LONGEST_NAME = 200;

/** An address that is no link is shown up to here. */
export const LONGEST_ADDRESS = 500;

/** So far back from the limit a space is looked for. */
const LONGEST_WORD = 40;

/** How much is shown of a field's text. */
export function limitOf(field: string): number {
  return LIMITS.get(field) ?? LONGEST_NAME;
}

/**
 * A text as it is shown: whole, or, where it is longer than the limit, its beginning with words that say so and how long it
 * is. Cut between words where one ends near the limit, else between characters as a reader counts them. Costs nothing but
 * the part that is shown.
 */
export function shortText(text: string, limit: number, words: Pick<Messages, 'shortened'>): string {
  if (text.length <= limit) return text;
  const space = text.slice(0, limit).search(LAST_SPACE);
  const end = space > limit - LONGEST_WORD ? space : startOfCharacter(text, limit);
  return words.shortened(text.slice(0, end), text.length);
}

const LAST_SPACE = /\s(?=\S*$)/;

/** Where the character begins that holds the unit at `index`. */
function startOfCharacter(text: string, index: number): number {
  const from = Math.max(0, index - LONGEST_WORD);
  const around = text.slice(from, index + LONGEST_WORD);
  const segmenter = new Intl.Segmenter();
  return from + (segmenter.segment(around).containing(index - from)?.index ?? index - from);
}
