import type { LitElement } from 'lit';

/** A chart gets its size in one frame and its events in the next; an element that is not on show gets neither. */
const MOST_FRAMES = 4;

/** Resolves when what was asked for is in the page: at once where nothing is to come. */
export async function whenDrawn(host: LitElement, isDrawn: () => boolean): Promise<void> {
  await host.updateComplete;
  for (let frame = 0; frame < MOST_FRAMES && !isDrawn() && isOnShow(host); frame++) {
    await new Promise(requestAnimationFrame);
    await host.updateComplete;
  }
}

function isOnShow(host: Element): boolean {
  return host.isConnected && !document.hidden && host.getClientRects().length > 0;
}
