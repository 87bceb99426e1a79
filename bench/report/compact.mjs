import { cellOf, peersOf, sizesOf } from './cases.mjs';
import { markdownTable } from './markdown.mjs';
import { mainMeasures } from './measures.mjs';
import { kilobytes } from './numbers.mjs';

/** One table for a README: a row for each peer, each cell with a figure for each number of events. */
export function compactTable(rows, sizes) {
  const counts = sizesOf(rows);
  const measures = Object.values(mainMeasures);
  const lines = peersOf(rows).map((peer) => [
    peer,
    bundleKb(sizes[peer]),
    ...measures.map((measure) => counts.map((n) => cellOf(rows, peer, n, measure)).join(' / ')),
  ]);
  const head = ['', 'Bundle, KB gzipped', ...measures.map(({ title }) => title)];
  const events = counts.map((n) => n.toLocaleString('en')).join(' / ');
  return `With ${events} events:\n\n${markdownTable(head, lines)}\n`;
}

function bundleKb(size) {
  return size ? kilobytes(size.js.gzip + size.css.gzip) : '–';
}
