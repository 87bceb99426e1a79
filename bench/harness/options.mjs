import path from 'node:path';
import { parseArgs } from 'node:util';

const usual = {
  peers: [
    ...['news-timeline', 'vis-timeline', 'timelinejs3', 'd3-milestones', 'event-drops'],
    ...['ref-empty', 'ref-json', 'ref-json-timeline', 'ref-dom-pool'],
  ].join(),
  n: '100,1000,10000',
};

/** The name under which another build of this element is measured. */
export const baseName = 'news-timeline-base';

/** What to measure and how, from the command line; `bench/README.md` explains each. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      peers: { type: 'string' },
      n: { type: 'string', default: usual.n },
      runs: { type: 'string', default: '1' },
      phase: { type: 'string', default: '3000' },
      wheel: { type: 'string', default: '40' },
      limit: { type: 'string', default: '60' },
      base: { type: 'string' },
      add: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
    },
  });
  return {
    peers: peersOf(values),
    sizes: values.n.split(',').map((n) => positive('n', n)),
    runs: positive('runs', values.runs),
    phaseMs: positive('phase', values.phase),
    wheelPx: positive('wheel', values.wheel),
    limitMs: positive('limit', values.limit) * 1000,
    base: values.base && path.resolve(values.base),
    isAdded: values.add,
    isReportOnly: values.report,
    isTableOnly: values.table,
  };
}

function peersOf({ peers, base }) {
  if (!base) return (peers ?? usual.peers).split(',');
  return [...(peers ?? 'news-timeline').split(','), baseName];
}

function positive(name, text) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name}: "${text}" is not a number above 0.`);
  return number;
}
