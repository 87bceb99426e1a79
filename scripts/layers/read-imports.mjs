import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { listFiles } from '../list-files.mjs';
import { inProject } from '../project.mjs';

/**
 * What each file of `src` imports from `src`, types included. Tests are left out: they may import anything.
 *
 * @returns {Map<string, string[]>} paths from the project's root.
 */
export function readImports(root = inProject()) {
  const files = listFiles('src', '.ts', root).filter((file) => !file.endsWith('.test.ts'));
  return new Map(files.map((file) => [file, importsOf(file, root)]));
}

function importsOf(file, root) {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.ts')))
    .filter((target) => target.startsWith('src/'));
}
