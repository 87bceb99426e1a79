import { cellOf, peersOf, sizesOf } from './cases.mjs';
import { compactTable } from './compact.mjs';
import { comparison } from './comparison.mjs';
import { markdownTable } from './markdown.mjs';
import { allMeasures } from './measures.mjs';
import { kilobytes } from './numbers.mjs';

/** Everything that was measured, as Markdown; medians over runs. */
export function fullReport(rows, sizes) {
  return [
    section('In short', compactTable(rows, sizes).trim()),
    section('This build against the other', comparison(rows)),
    section('Bundles, KB', sizeTable(rows, sizes)),
    ...allMeasures.map((measure) => section(measure.title, measureTable(rows, measure))),
    section('Did not get through', list(rows.filter(hasFailed).map(failure))),
    section('Gestures that changed nothing to see', list(rows.flatMap(unseen))),
    section('Errors in the page', list([...new Set(rows.flatMap(pageErrors))])),
  ]
    .filter(Boolean)
    .join('\n');
}

const section = (title, body) => (body ? `### ${title}\n\n${body}\n` : undefined);
const list = (lines) => lines.map((line) => `- ${line}`).join('\n');
const caseName = ({ peer, n }) => `${peer} with ${n.toLocaleString('en')}`;

function measureTable(rows, measure) {
  const counts = sizesOf(rows);
  const lines = peersOf(rows).map((peer) => [
    peer,
    ...counts.map((n) => cellOf(rows, peer, n, measure)),
  ]);
  return markdownTable(['events', ...counts.map((n) => n.toLocaleString('en'))], lines);
}

function sizeTable(rows, sizes) {
  const head = ['', 'script', 'gzipped', 'brotli', 'style', 'gzipped', 'fonts and pictures'];
  const lines = peersOf(rows).flatMap((peer) => {
    const size = sizes[peer];
    if (!size) return [];
    const { js, css, assets } = size;
    return [[peer, ...[js.raw, js.gzip, js.brotli, css.raw, css.gzip, assets].map(kilobytes)]];
  });
  return markdownTable(head, lines);
}

const hasFailed = ({ status }) => status !== 'ok';
const failure = (row) => `${caseName(row)}: ${row.status}, ${row.why}`;

function unseen(row) {
  const still = ['zoom', 'pan'].filter((name) => row[name]?.isSeen === false);
  // nothing can be seen on an empty page
  return row.peer === 'ref-empty' || still.length === 0
    ? []
    : [`${caseName(row)}: ${still.join()}`];
}

function pageErrors({ peer, errors }) {
  return (errors ?? []).map((error) => `${peer}: ${error.replaceAll('\n', ' ')}`);
}
