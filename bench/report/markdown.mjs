/** A Markdown table: the first column is words, the others are numbers. */
export function markdownTable(head, rows) {
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
