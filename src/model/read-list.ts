import type { Reading } from './reading.js';

const NONE: readonly never[] = Object.freeze([]);

/** Reads the items of a list one after another, each standing at its place; what gives nothing is left out. */
export function readList<TFound, TRead>(
  found: readonly (TFound | undefined)[] | undefined,
  name: string,
  reading: Reading,
  read: (item: TFound) => TRead | undefined,
): readonly TRead[] {
  if (!found || found.length === 0) return NONE;
  const list: TRead[] = [];
  const { path } = reading;
  path.push(name);
  for (let i = 0; i < found.length; i++) {
    const item = found[i];
    if (item === undefined) continue;
    path.push(i);
    const result = read(item);
    if (result !== undefined) list.push(result);
    path.pop();
  }
  path.pop();
  // A copy has room for its items alone; what has been added to has room for seventeen.
  return Object.freeze(list.slice());
}
