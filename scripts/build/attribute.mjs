import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/**
 * Which source each byte of a bundle comes from, by its source map: so the sum is the file, minified as it is.
 *
 * @returns {Map<string, number>} source → bytes, largest first; `''` is what the bundler added.
 */
export function bytesBySource(file) {
  const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const bytes = new Map();
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, row) => {
      let column = 0;
      for (const character of line) {
        const { originalSource = '' } = map.findEntry(row, column);
        add(bytes, originalSource, Buffer.byteLength(character));
        column += character.length;
      }
      add(bytes, '', 1);
    });
  return sorted(bytes);
}

/** The same by part: a dependency's name, or a room of `src`. */
export function bytesByPart(file) {
  const parts = new Map();
  for (const [source, bytes] of bytesBySource(file)) add(parts, partOf(source), bytes);
  return sorted(parts);
}

/** The dependency that a source belongs to, if it does. */
export function packageOf(source) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
}

function partOf(source) {
  const room = /(?:^|\/)(src\/(?:[^/]+(?=\/))?)/.exec(source)?.[1];
  return packageOf(source) ?? room ?? 'bundler';
}

function add(map, key, amount) {
  map.set(key, (map.get(key) ?? 0) + amount);
}

function sorted(map) {
  return new Map([...map].sort(([, a], [, b]) => b - a));
}
