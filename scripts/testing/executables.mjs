import { accessSync, constants } from 'node:fs';

/** The first of these paths that can be run, or undefined. */
export function firstExecutable(paths) {
  return paths.find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
