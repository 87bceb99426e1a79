import { readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { listFiles } from '../list-files.mjs';
import { inProject } from '../project.mjs';

/** Reads the classes and comments of the files in `src` itself: the element and its events. */
export function analyze() {
  const files = listFiles('src', '.ts').filter(
    (file) => file.split('/').length === 2 && !file.endsWith('.test.ts'),
  );
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(inProject(file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
}
