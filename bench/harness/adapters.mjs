import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainShape } from '../data/write.mjs';
import { inBench, nameOf } from './folders.mjs';
import { baseName } from './options.mjs';

const elementName = 'news-timeline';

/** Every adapter that can be named. */
export function adapterNames() {
  return readdirSync(inBench('adapters'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('_'))
    .map(nameOf);
}

/**
 * The adapter of a peer: its file, the shape of the data that it reads, and the checkout that the element comes from.
 *
 * @throws {Error} with the names that there are, where there is none of this name.
 */
export async function adapterOf(peer, base) {
  const name = peer === baseName ? elementName : peer;
  const file = inBench('adapters', `${name}.js`);
  if (!existsSync(file)) {
    throw new Error(`There is no peer "${peer}". There are: ${adapterNames().join(', ')}.`);
  }
  const dataFile = file.replace(/\.js$/, '.data.mjs');
  const data = existsSync(dataFile) ? await import(pathToFileURL(dataFile).href) : plainShape;
  const checkout = peer === baseName ? base : path.dirname(inBench());
  return { peer, file, data, checkout };
}
