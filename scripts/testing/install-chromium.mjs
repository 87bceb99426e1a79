import { spawnSync } from 'node:child_process';
import { isExecutable } from './executables.mjs';

const packages = ['chromium-headless-shell', 'fonts-dejavu-core'];
const executable = '/usr/lib/chromium/chromium-headless-shell';

/** Installs Debian's headless Chromium where that takes no password; the path to it, or undefined. */
export function installChromium() {
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  if (!isRoot || !isExecutable('/usr/bin/apt-get')) return undefined;
  console.error(`No browser is installed: apt-get install ${packages.join(' ')} …`);
  const isInstalled =
    aptGet(['update', '-qq']) &&
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return isInstalled && isExecutable(executable) ? executable : undefined;
}

function aptGet(args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
