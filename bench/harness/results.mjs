import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { files, inOut, served } from './folders.mjs';

/** The rows that were measured, one JSON object a line. */
export function readResults() {
  if (!existsSync(files.results)) return [];
  const lines = readFileSync(files.results, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

export function addResult(row) {
  mkdirSync(inOut(), { recursive: true });
  appendFileSync(files.results, `${JSON.stringify(row)}\n`);
}

/** Removes all that was made: rows of another state, data of another generator, bundles of other sources. */
export function forgetAll() {
  for (const file of [files.results, files.sizes]) rmSync(file, { force: true });
  for (const folder of [served.root, files.screenshots]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the bundles of the peers weigh. */
export function readSizes() {
  return existsSync(files.sizes) ? JSON.parse(readFileSync(files.sizes, 'utf8')) : {};
}
