import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from 'terser';

/** What is shorter this way repeats itself less: gzip makes more of the code as it is written. */
const asWritten = { lhs_constants: false, conditionals: false };

/**
 * Compresses a minified bundle once more, in place, and keeps its source map true: what the bundler's own minifier leaves
 * is worth 2 % to every reader. No function expression in it has a prototype that is used, so those may be arrows; and no
 * function that leaves its last parameters unused is asked how many it has, so those may go.
 *
 * @param {string} file the bundle; its map lies beside it
 * @param {boolean} isModule whether its top level is its own
 */
export async function compress(file, isModule) {
  const map = `${file}.map`;
  const result = await minify(readFileSync(file, 'utf8'), {
    module: isModule,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, ...asWritten },
    format: { comments: false },
    sourceMap: { content: readFileSync(map, 'utf8'), url: path.basename(map) },
  });
  writeFileSync(file, `${result.code}\n`);
  writeFileSync(map, result.map);
}
