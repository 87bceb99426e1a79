import { median } from './numbers.mjs';

/** The peers of some rows: ours first, references last, the others in the order in which they were measured. */
export function peersOf(rows) {
  const place = (peer) => (peer.startsWith('news-timeline') ? 0 : peer.startsWith('ref-') ? 2 : 1);
  return [...new Set(rows.map(({ peer }) => peer))].sort((a, b) => place(a) - place(b));
}

export function sizesOf(rows) {
  return [...new Set(rows.map(({ n }) => n))].sort((a, b) => a - b);
}

/** The median of a measure over the runs of a case, or why there is none, in a word. */
export function cellOf(rows, peer, n, { get, format }) {
  const runs = rows.filter((row) => row.peer === peer && row.n === n);
  if (runs.length === 0) return 'not run';
  const value = median(runs.map(get));
  if (value !== undefined) return format(value);
  return runs.find(({ status }) => status !== 'ok')?.status ?? '–';
}
