import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/**
 * The files below a folder whose names end so, as paths from the project's root with `/`, sorted. None where the folder is
 * missing.
 */
export function listFiles(folder, ending, root = inProject()) {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .sort();
}
