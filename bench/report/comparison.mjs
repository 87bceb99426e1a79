import { baseName } from '../harness/options.mjs';
import { sizesOf } from './cases.mjs';
import { markdownTable } from './markdown.mjs';
import { mainMeasures } from './measures.mjs';
import { median } from './numbers.mjs';

/** This build of the element over the other one, measure by measure: below 1 is better. None where only one was run. */
export function comparison(rows) {
  if (!rows.some(({ peer }) => peer === baseName)) return undefined;
  const counts = sizesOf(rows);
  const lines = Object.values(mainMeasures).map(({ title, get }) => [
    title,
    ...counts.map((n) => ratio(rows, n, get)),
  ]);
  return markdownTable(['this / base', ...counts.map((n) => n.toLocaleString('en'))], lines);
}

function ratio(rows, n, get) {
  const of = (name) =>
    median(rows.filter((row) => row.peer === name && row.n === n).map(get)) ?? NaN;
  const value = of('news-timeline') / of(baseName);
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}
