// Measures and reports; `npm run bench` sets up what this needs. See README.md.
import { serveFolder } from '../scripts/serve-folder.mjs';
import { adapterOf } from './harness/adapters.mjs';
import { bundleAll } from './harness/bundles.mjs';
import { dataFor } from './harness/data.mjs';
import { served } from './harness/folders.mjs';
import { casesOf, planFor } from './harness/matrix.mjs';
import { measure } from './harness/measure.mjs';
import { readOptions } from './harness/options.mjs';
import { writePage } from './harness/pages.mjs';
import { addResult, forgetAll, readResults, readSizes } from './harness/results.mjs';
import { compactTable } from './report/compact.mjs';
import { progressLine } from './report/progress.mjs';
import { fullReport } from './report/full.mjs';

const options = readOptions(process.argv.slice(2));

async function measureAll() {
  const adapters = await Promise.all(options.peers.map((peer) => adapterOf(peer, options.base)));
  if (!options.isAdded) forgetAll();
  await bundleAll(adapters);
  for (const { peer } of adapters) writePage(peer);
  const { address, close } = await serveFolder(served.root);
  for (const one of casesOf(options)) {
    const adapter = adapters.find(({ peer }) => peer === one.peer);
    const row = await measureCase(one, adapter, address);
    if (!row) continue;
    addResult(row);
    console.error(progressLine(row));
  }
  close();
}

async function measureCase(one, adapter, server) {
  const plan = planFor(one, readResults());
  if (plan === 'done') return undefined;
  if (plan === 'skip') return { ...one, status: 'skipped', why: 'failed with fewer events' };
  const data = await dataFor(adapter, one.n);
  const address = `${server}/${one.peer}.html?n=${one.n}&data=${encodeURIComponent(data)}`;
  return measure(one, address, { ...options, isLoadOnly: plan === 'load' });
}

if (!options.isReportOnly && !options.isTableOnly) await measureAll();
const report = options.isTableOnly ? compactTable : fullReport;
console.log(report(readResults(), readSizes()));
