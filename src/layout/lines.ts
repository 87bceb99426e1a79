/**
 * How many lines a text takes when words are set greedily, as browsers do; a word wider than the line is broken.
 *
 * @param width measures a piece of text on one line
 */
export function linesOf(text: string, widthPx: number, width: (part: string) => number): number {
  const space = width(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const own = width(word);
    const after = used === 0 ? own : used + space + own;
    if (after <= widthPx) {
      used = after;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(own / widthPx) - 1);
    used = own % widthPx || own;
  }
  return lines;
}
