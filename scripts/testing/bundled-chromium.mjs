import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, rootFolder } from '../project.mjs';
import { isExecutable } from './executables.mjs';

const printPath =
  "import c from '@sparticuz/chromium'; process.stdout.write(await c.executablePath())";

/**
 * Unpacks the Chromium inside the npm package `@sparticuz/chromium`, which exists for Linux on x64.
 *
 * @returns what is needed to start it, or undefined where it cannot be had.
 */
export function unpackBundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(cacheFolder, 'chromium');
  mkdirSync(folder, { recursive: true });
  const executable = unpackInto(folder);
  if (!executable) return undefined;
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  return {
    path: executable,
    from: 'the npm package @sparticuz/chromium',
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: writeFontConfig(folder),
    },
    args: ['--no-zygote'],
  };
}

/** A process of its own: the package reads where to unpack, and whether to bring its libraries, from the environment. */
function unpackInto(folder) {
  const isUnpacked = isExecutable(path.join(folder, 'chromium'));
  if (!isUnpacked) console.error('No browser is installed: unpacking the one in an npm package …');
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', printPath], {
    cwd: rootFolder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  return status === 0 && isExecutable(stdout) ? stdout : undefined;
}

/** The package's own file names a folder that does not exist, and without any font Chromium crashes on the first text. */
function writeFontConfig(folder) {
  const file = path.join(folder, 'fonts.conf');
  const xml = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
  writeFileSync(file, xml);
  return file;
}
