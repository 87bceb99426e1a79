import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { cacheFolder } from '../project.mjs';

/** Starts a virtual screen; its process and the `DISPLAY` that names it. */
export async function startScreen({ width, height }) {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await Promise.race([firstLine(child.stdio[3]), failure(child, 'Xvfb')]);
  return { child, display: `:${number}` };
}

/** Starts WebKit's driver on a free port; its process and its address. */
export async function startDriver(program, display) {
  const port = await freePort();
  const child = spawn(program, ['-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      // there is no graphics card behind a virtual screen: half of the time goes to playing one
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: writeStyle(),
      // Under C.UTF-8 the page's language is "C", which every Intl constructor refuses.
      LC_ALL: '',
      LANG: 'en_US.UTF-8',
    },
  });
  const base = `http://127.0.0.1:${port}`;
  await Promise.race([answers(base), failure(child, 'WebKitWebDriver')]);
  return { child, base };
}

/** The browser's toolbar keeps its window from getting as narrow as a phone: make it small. */
function writeStyle() {
  const folder = path.join(cacheFolder, 'webkit');
  mkdirSync(path.join(folder, 'gtk-3.0'), { recursive: true });
  writeFileSync(
    path.join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }',
  );
  return folder;
}

async function firstLine(stream) {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return text.trim();
}

async function failure(child, name) {
  child.on('error', () => {});
  const [code] = await once(child, 'exit');
  throw new Error(`${name} ended with ${code}`);
}

async function answers(base) {
  for (let tries = 0; tries < 200; tries++) {
    const isReady = await fetch(`${base}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}
