import { normalise } from './normalise.js';
import { termsOf } from './search-query.js';
import { joinedWordsOf, wordsOf } from './search-words.js';

/** Where a stretch of a text begins and ends, exclusive, in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/**
 * What a query finds in a text that is shown: ascending, apart from each other, never inside a character and its marks.
 * A word is found as far as it was written. Time is linear in the text for each word of the query.
 */
export function matchRanges(text: string, query: string): readonly TextRange[] {
  const needles = termsOf(query).flat();
  if (needles.length === 0) return [];
  const normal = normalCharacters(text);
  const found: TextRange[] = [];
  for (const words of new Set([wordsOf(text).apart, joinedWordsOf(text)])) {
    const ranges = rangesOf(words, normal);
    for (const needle of needles) {
      for (let at = words.indexOf(needle); at >= 0; at = words.indexOf(needle, at + 1)) {
        const first = ranges[words.startsWith(' ', at) ? at + 1 : at];
        const last = ranges[at + needle.trimEnd().length - 1];
        if (first && last) found.push([first[0], last[1]]);
      }
    }
  }
  return merged(found);
}

/** A character of a text's normal form, and the stretch of the text that it comes from. */
interface NormalCharacter {
  readonly character: string;
  readonly range: TextRange;
}

/** A character with what changes or follows it: the normal form of a text is that of its pieces. */
const PIECE = /[^][\p{M}\p{Cf}\uff9e\uff9f]*/gu;

function normalCharacters(text: string): readonly NormalCharacter[] {
  return Array.from(text.matchAll(PIECE)).flatMap(({ 0: piece, index }) => {
    const range = [index, index + piece.length] as const;
    return Array.from(normalise(piece), (character) => ({ character, range }));
  });
}

/** The stretch that each unit of a text's words comes from: they are its normal form, but for what is between them. */
function rangesOf(
  words: string,
  normal: readonly NormalCharacter[],
): readonly (TextRange | undefined)[] {
  const ranges: (TextRange | undefined)[] = [];
  let next = 0;
  for (const character of words) {
    let range: TextRange | undefined;
    if (character !== ' ' && character !== '\n') {
      while (next < normal.length && normal[next]?.character !== character) next++;
      range = normal[next++]?.range;
    }
    for (let unit = 0; unit < character.length; unit++) ranges.push(range);
  }
  return ranges;
}

/** Ranges in order, those that touch as one. */
function merged(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
