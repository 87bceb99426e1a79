import { executeServerCommand } from '@web/test-runner-commands';

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
