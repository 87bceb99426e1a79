import { openSession } from './webdriver.mjs';
import { webkitPage } from './webkit-page.mjs';
import { startDriver, startScreen } from './webkit-processes.mjs';

const screenSize = { width: 1600, height: 1200 };

/**
 * A Web Test Runner launcher for WebKitGTK over WebDriver. It calls itself a Playwright launcher, since the runner's
 * commands (keys, mouse, viewport) know that one's page.
 *
 * @param {{miniBrowser: string, driver: string}} programs from `findWebKit`.
 */
export function webkitLauncher({ miniBrowser, driver }) {
  const children = [];
  const addresses = new Map();
  let session;
  let page;

  const endChildren = () => {
    for (const child of children.splice(0).reverse()) child.kill('SIGTERM');
  };

  const display = async () => {
    if (process.env.DISPLAY) return process.env.DISPLAY;
    const screen = await startScreen(screenSize);
    children.push(screen.child);
    return screen.display;
  };

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,

    async initialize() {
      process.once('exit', endChildren);
      const started = await startDriver(driver, await display());
      children.push(started.child);
      session = await openSession(started.base, {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      });
      this.name = `WebKitGTK ${session.capabilities.browserVersion}`;
    },

    async stop() {
      await session?.close().catch(() => {});
      session = undefined;
      endChildren();
    },

    async startSession(id, url) {
      addresses.set(id, url);
      page = webkitPage(session);
      await session.send('POST', '/url', { url });
    },

    /** Releases held keys and leaves the page, so that nothing of one test file runs into the next. */
    async stopSession(id) {
      await session.send('DELETE', '/actions').catch(() => {});
      await session.send('POST', '/url', { url: 'about:blank' }).catch(() => {});
      addresses.delete(id);
      return {};
    },

    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    getPage: () => page,
    startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here');
    },
  };
}
