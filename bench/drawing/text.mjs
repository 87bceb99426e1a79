/** Where the line of time is. */
export const axisY = 470;

/** A title in two lines, for what can't break lines by itself. */
export function linesOf(title) {
  const at = title.indexOf(' ', title.length / 2);
  return [title.slice(0, at), title.slice(at + 1)];
}
