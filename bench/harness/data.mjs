import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeData } from '../data/write.mjs';
import { served } from './folders.mjs';

/** The address of the file for an adapter, written where it is missing; empty where the page makes its events itself. */
export async function dataFor({ data }, count) {
  if (count >= (data.columnsFrom ?? Infinity)) return '';
  const name = `${data.shape}-${count}.json`;
  const file = path.join(served.data, name);
  if (!existsSync(file)) await writeData(file, count, data);
  return `/data/${name}`;
}
