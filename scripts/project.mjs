import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const rootFolder = fileURLToPath(new URL('..', import.meta.url));

/** Where scripts keep what can be made again. */
export const cacheFolder = path.join(rootFolder, 'node_modules/.cache/news-timeline');

/** A path inside the project. */
export function inProject(...parts) {
  return path.join(rootFolder, ...parts);
}

export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function packageJson() {
  return readJson(inProject('package.json'));
}
