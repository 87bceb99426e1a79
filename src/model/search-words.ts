import { hasWords } from './has-words.js';
import { normalise } from './normalise.js';

/** What words consist of; symbols count as words, so that an emoji or a currency can be searched. */
const WORD = '\\p{L}\\p{M}\\p{N}\\p{Sm}\\p{Sc}\\p{So}';

/** Of these, what is written without spaces between words, or is a word by itself. */
const UNSPACED = `(?=[${WORD}])[${['Hani', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{scx=${script}}`)
  .join('')}\\p{Sm}\\p{Sc}\\p{So}]`;

const NO_WORD = new RegExp(`[^${WORD}\\n\\u0001]+`, 'gu');
const IS_UNSPACED = new RegExp(UNSPACED, 'u');
const CHANGE = new RegExp(
  `(?<=${UNSPACED})(?!${UNSPACED})(?=[${WORD}])|(?<=[${WORD}])(?<!${UNSPACED})(?=${UNSPACED})`,
  'gu',
);
/** What may stand inside a word, which can be written without it as well. */
const LINK = new RegExp(`(?<=[${WORD}])['’‘‛\`′.,\\-‐·・](?=[${WORD}])`, 'gu');
const LINKED = '\u0001';

/** Whether a word is of a script without spaces, or a symbol: it is found inside others. */
export function isUnspaced(word: string): boolean {
  return IS_UNSPACED.test(word);
}

/**
 * The words of a text in their normal form, each between two spaces, with ` \n ` where a line or field ends: ` a b c `.
 * Where a script with spaces meets one without, there is a space too.
 */
export interface Words {
  readonly apart: string;
  /** The words written with an apostrophe, hyphen, full stop or comma inside, without it. */
  readonly joined: readonly string[];
}

/** Finds the words of a text, in time linear in it. */
export function wordsOf(text: string): Words {
  const marked = markLinks(normalise(text));
  const apart = spaced(marked.replaceAll(LINKED, ' '));
  if (!marked.includes(LINKED)) return { apart, joined: NONE };
  const joined = marked.split(/[ \n]+/).filter((word) => word.includes(LINKED));
  return { apart, joined: joined.map((word) => setApart(word.replaceAll(LINKED, ''))) };
}

/** All words of a text, those written with something inside without it. */
export function joinedWordsOf(text: string): string {
  return spaced(markLinks(normalise(text)).replaceAll(LINKED, ''));
}

const NONE: readonly string[] = [];

/**
 * The words of a piece of a query, each in the ways that it may be written: as its parts in sequence, and as one.
 */
export function writtenWays(text: string): readonly (readonly string[])[] {
  const words = markLinks(normalise(text))
    .split(/[ \n]+/)
    .filter(hasWords);
  return words.map((word) =>
    word.includes(LINKED)
      ? [setApart(word.replaceAll(LINKED, ' ')), setApart(word.replaceAll(LINKED, ''))]
      : [setApart(word)],
  );
}

/** Words with one space or line's end between them, or `LINKED` where what links them stood. */
function markLinks(normal: string): string {
  return normal.replace(LINK, LINKED).replace(NO_WORD, ' ');
}

function spaced(words: string): string {
  return ` ${setApart(words)} `.replace(/ *\n */g, ' \n ').replace(/ {2,}/g, ' ');
}

function setApart(words: string): string {
  return isUnspaced(words) ? words.replace(CHANGE, ' ') : words;
}
