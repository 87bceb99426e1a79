import path from 'node:path';
import { inProject } from '../../scripts/project.mjs';

/** A path inside the benchmark. */
export const inBench = (...parts) => inProject('bench', ...parts);

/** Everything that is made; git ignores it. */
export const inOut = (...parts) => inBench('out', ...parts);

/** Where the browser's pages, bundles and data come from. */
export const served = {
  bundles: inOut('served', 'bundles'),
  data: inOut('served', 'data'),
  root: inOut('served'),
};

export const files = {
  results: inOut('results.jsonl'),
  sizes: inOut('sizes.json'),
  screenshots: inOut('screenshots'),
};

export const nameOf = (file) => path.basename(file).replace(/\..*$/, '');
