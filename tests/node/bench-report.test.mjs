import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { casesOf, planFor } from '../../bench/harness/matrix.mjs';
import { readOptions } from '../../bench/harness/options.mjs';
import { frameFigures } from '../../bench/harness/frame-figures.mjs';
import { compactTable } from '../../bench/report/compact.mjs';
import { fullReport } from '../../bench/report/full.mjs';

const measured = (peer, n, run, figures) => ({
  ...{ peer, n, run, status: 'ok' },
  load: { shown: figures.shown },
  elements: figures.elements,
  heap: { used: figures.heap * 1e6 },
  zoom: { each: figures.zoom, reached: 90, sent: 180, isSeen: true },
  pan: { each: figures.pan, reached: 180, sent: 180, isSeen: figures.pan > 0 },
  select: { median: figures.select },
  errors: [],
});

const ours = { elements: 319, heap: 2.2, pan: 4, select: 30 };
const rows = [
  { peer: 'ref-empty', n: 100, run: 0, status: 'ok', load: { shown: 50 }, elements: 6, heap: {} },
  measured('vis-timeline', 100, 0, { shown: 1516, elements: 12345, heap: 3, zoom: 20, pan: 0 }),
  { peer: 'vis-timeline', n: 1000, run: 0, status: 'dnf', why: 'load', load: undefined },
  measured('news-timeline', 100, 0, { ...ours, shown: 300, zoom: 8 }),
  measured('news-timeline', 100, 1, { ...ours, shown: 500, zoom: 10 }),
  measured('news-timeline', 100, 2, { ...ours, shown: 400, zoom: 90 }),
  measured('news-timeline-base', 100, 0, { ...ours, shown: 800, zoom: 20 }),
];
const sizes = { 'news-timeline': { js: { gzip: 50_000 }, css: { gzip: 250 } } };

describe('the compact table', () => {
  it('holds medians of runs, ours first and references last, and says where there are none', () => {
    assert.equal(
      compactTable(rows, sizes),
      `With 100 / 1,000 events:

|  | Bundle, KB gzipped | Shown, ms | Elements | Zoom, ms | Pan, ms | Select, ms | Heap, MB |
| --- | --: | --: | --: | --: | --: | --: | --: |
| news-timeline | 50.3 | 400 / not run | 319 / not run | 10.0 / not run | 4.00 / not run | 30.0 / not run | 2.20 / not run |
| news-timeline-base | – | 800 / not run | 319 / not run | 20.0 / not run | 4.00 / not run | 30.0 / not run | 2.20 / not run |
| vis-timeline | – | 1,516 / dnf | 12,345 / dnf | 20.0 / dnf | 0.00 / dnf | – / dnf | 3.00 / dnf |
| ref-empty | – | 50.0 / not run | 6 / not run | – / not run | – / not run | – / not run | – / not run |
`,
    );
  });
});

describe('the full report', () => {
  const report = fullReport(rows, {});

  it('compares two builds by ratios', () => {
    assert.match(
      report,
      /\| this \/ base \| 100 \| 1,000 \|\n\| --- .*\n\| Shown, ms \| 0\.50 \| – \|/,
    );
  });

  it('names who did not get through, and gestures that did nothing', () => {
    assert.match(report, /- vis-timeline with 1,000: dnf, load/);
    assert.match(report, /changed nothing to see\n\n- vis-timeline with 100: pan\n/);
  });
});

describe('the matrix', () => {
  it('goes through all peers before it begins again', () => {
    const cases = [...casesOf({ peers: ['a', 'b'], sizes: [10], runs: 2 })];
    assert.deepEqual(
      cases.map(({ peer, run }) => `${peer}${run}`),
      ['a0', 'b0', 'a1', 'b1'],
    );
  });

  const row = (n, status, rest) => ({ peer: 'a', n, run: 0, status, ...rest });
  const plan = (n, run, ...before) => planFor({ peer: 'a', n, run }, before);

  it('measures what has not been', () => {
    assert.equal(plan(10, 0), 'measure');
    assert.equal(plan(10, 1, row(10, 'ok')), 'measure');
    assert.equal(plan(10, 0, row(10, 'ok')), 'done');
  });

  it('leaves out larger cases of who failed to load, and only loads who failed later', () => {
    assert.equal(plan(100, 0, row(10, 'dnf')), 'skip');
    assert.equal(plan(100, 0, row(10, 'dnf', { load: {} })), 'load');
    assert.equal(plan(10, 1, row(10, 'dnf', { load: {} })), 'done');
  });
});

describe('the options', () => {
  it('compare the element alone with another build of it, unless peers are named', () => {
    assert.deepEqual(readOptions(['--base=.']).peers, ['news-timeline', 'news-timeline-base']);
    assert.deepEqual(readOptions(['--peers=a,b']).peers, ['a', 'b']);
  });

  it('refuse what is no number', () => {
    assert.throws(() => readOptions(['--n=10,many']), /--n: "many" is not a number above 0/);
  });
});

describe('the figures of frames', () => {
  it('tell how many a screen of 60 Hz missed', () => {
    const { frame50, missed } = frameFigures([0, 16, 33, 50, 100]);
    assert.equal(frame50, 17);
    assert.equal(missed, 2 / 6);
  });
});
