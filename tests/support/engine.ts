import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

const agent = navigator.userAgent;

/** Only here do tests reach touch, pinch and the accessibility tree: through the DevTools protocol. */
export const isChromium = agent.includes('Chrome/');

/** Gecko. */
export const isFirefox = agent.includes('Firefox/');

/** WebKitGTK. */
export const isWebKit = !isChromium && !isFirefox;

/** Sends one message of the Chrome DevTools Protocol to this page; null in other engines. */
export function cdp<Result = unknown>(method: string, params: object = {}): Promise<Result> {
  return executeServerCommand<Result, object>('cdp', { method, params });
}

/** `it` where the engine is Chromium, else `it.skip`. */
export const inChromium = isChromium ? it : it.skip;

/** `it` for a reader who asks for less motion: every engine that can be asked to is, when it starts. */
export const withLessMotion = isWebKit ? it.skip : it;

/**
 * `it` for a reader who does not mind motion, where that can be had: Chromium is asked for it, WebKitGTK is never asked for
 * less, and Firefox takes no such wish while it runs.
 */
export function withMotion(title: string, test: () => Promise<void>): void {
  (isFirefox ? it.skip : it)(title, async () => {
    if (isChromium) await emulateMedia({ reducedMotion: 'no-preference' });
    try {
      await test();
    } finally {
      if (isChromium) await emulateMedia({ reducedMotion: 'reduce' });
    }
  });
}
