import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, inProject, packageJson, rootFolder } from '../project.mjs';

const folder = path.join(cacheFolder, 'package');

/** Packs the project as it would be published; the path of the archive. */
export function pack() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { name, version } = packageJson();
  // Without its scripts: they would build once more.
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: rootFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return path.join(folder, `${name}-${version}.tgz`);
}

/**
 * Lays out a project that has installed the archive: the package itself and a link to each of its dependencies, nothing
 * else, so that what it forgot to declare is missing.
 *
 * @returns the project's folder.
 */
export function installPacked(tarball) {
  const { name, dependencies } = packageJson();
  const consumer = path.join(folder, 'consumer');
  const modules = path.join(consumer, 'node_modules');
  mkdirSync(path.join(modules, name), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', path.join(modules, name), '--strip-components=1']);
  for (const dependency of Object.keys(dependencies)) {
    const link = path.join(modules, dependency);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(inProject('node_modules', dependency), link, 'junction');
  }
  writeFileSync(path.join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
  return consumer;
}
