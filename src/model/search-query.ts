import { isUnspaced, wordsOf, writtenWays } from './search-words.js';

/** Of a longer query, only the beginning is read: enough for a long headline. */
export const LONGEST_QUERY = 500;

/** What must occur among the words of an event, in one of these ways of writing it. */
export type Term = readonly string[];

const PIECES = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)|[^\s"“”„«»]+/g;

/**
 * What a query asks for: all of its terms must occur. A word is the beginning of a word, or anywhere in a text where its
 * script has no spaces; in double quotes, words are whole and follow each other. Nothing where there are no words.
 */
export function termsOf(query: string): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const [piece, phrase, end] of query.slice(0, LONGEST_QUERY).matchAll(PIECES)) {
    for (const term of phrase === undefined ? wordTerms(piece) : phraseTerms(phrase, !!end)) {
      terms.set(term.join('\n'), term);
    }
  }
  // The longest is likely to be the rarest.
  return [...terms.values()].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
}

function wordTerms(text: string): readonly Term[] {
  return writtenWays(text).flatMap((ways): readonly Term[] => {
    const [word = ''] = ways;
    const isRun = ways.length === 1 && !word.includes(' ') && isUnspaced(word);
    return isRun ? segments(word).map((segment) => [segment]) : [ways.map(beginning)];
  });
}

/** An open quote is still being written: its last word may go on. */
function phraseTerms(text: string, isClosed: boolean): readonly Term[] {
  const words = wordsOf(text.replace(/\s+/g, ' ')).apart.trim();
  if (!words) return [];
  const isWhole = isClosed && !isUnspaced(words.slice(words.lastIndexOf(' ') + 1));
  return [[beginning(words) + (isWhole ? ' ' : '')]];
}

/** A needle that is found where a word begins with it. */
function beginning(words: string): string {
  const end = words.indexOf(' ');
  return isUnspaced(end < 0 ? words : words.slice(0, end)) ? words : ` ${words}`;
}

/** The words of a script without spaces, as the browser's dictionary has them; one where it has none. */
function segments(run: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return [run];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
