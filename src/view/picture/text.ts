/** Measures a piece of text on one line, px. */
export type Width = (text: string) => number;

/**
 * A text from a file as a picture can show it: in one line, without control characters, cut after so many characters
 * before anything is measured. A letter keeps four accents, as many as any language puts on one.
 */
export function shownText(text: string, mostCharacters: number): string {
  const start = text.slice(0, mostCharacters);
  const whole = start
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(STACKED_MARKS, '$1')
    .trim();
  // a pair that the cut went through is not half shown
  return text.length > start.length ? `${whole.replace(/\p{Cs}$/u, '')}…` : whole;
}

/** Nothing cuts off in a picture what towers over its line. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * The lines of a text, set greedily as browsers do; a word wider than the line is broken. What is more than `most` lines is
 * left out, with an ellipsis in its place.
 */
export function breakLines(
  text: string,
  widthPx: number,
  width: Width,
  most = Infinity,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (width(longer) <= widthPx) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = width(word) <= widthPx ? [word] : piecesOf(word, widthPx, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    if (lines.length > most) break;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), ellipsized(kept.at(-1) ?? '', widthPx, width)];
}

/** A text where it fits on one line, else its beginning with an ellipsis. */
export function fitted(text: string, widthPx: number, width: Width): string {
  return width(text) <= widthPx ? text : ellipsized(text, widthPx, width);
}

function ellipsized(text: string, widthPx: number, width: Width): string {
  const characters = charactersOf(text);
  const count = mostThatFit(characters, widthPx - width('…'), width);
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}

function piecesOf(word: string, widthPx: number, width: Width): readonly string[] {
  const pieces: string[] = [];
  let left = charactersOf(word);
  while (left.length > 0) {
    const count = Math.max(1, mostThatFit(left, widthPx, width));
    pieces.push(left.slice(0, count).join(''));
    left = left.slice(count);
  }
  return pieces;
}

/** Found by bisection: a text is measured as often as its length has binary digits. */
function mostThatFit(characters: readonly string[], widthPx: number, width: Width): number {
  let fits = 0;
  let tooMany = characters.length + 1;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (width(characters.slice(0, middle).join('')) <= widthPx) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** As a reader sees characters, so that no accent or emoji is parted. */
function charactersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The direction of the first letter that has one, as `dir="auto"` finds it. */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;
