import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, rootFolder } from './project.mjs';

/** The environment in which a command finds the tools of this project by name, whoever starts it. */
export function toolEnvironment(extra = {}) {
  const searched = [inProject('node_modules/.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: searched.join(delimiter), ...extra };
}

/**
 * Runs an installed tool with its output shown.
 *
 * @throws {Error} where it fails.
 */
export function runTool(name, args, options = {}) {
  const { status, error } = spawnSync(name, args, {
    cwd: rootFolder,
    env: toolEnvironment(options.env),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${status}`);
}
