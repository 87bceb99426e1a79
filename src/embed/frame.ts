import type { NewsTimeline } from '../news-timeline.js';
import { asksForHeight, type HeightMessage } from './message.js';

/*
 * The script of the embed page: gives the inlined timeline to the element, and tells the page around it how high all is.
 * In a sandboxed frame the origin is opaque, so nobody can be named as the receiver; a height is no secret.
 */

let seenPx = 0;
let toldPx = 0;

/** Tells a height that has lasted a frame: what is on its way to another would make the host's page jump. */
function watch(): void {
  const heightPx = Math.ceil(document.body.getBoundingClientRect().height);
  if (heightPx !== seenPx) {
    seenPx = heightPx;
    requestAnimationFrame(watch);
  } else if (heightPx !== toldPx) {
    toldPx = heightPx;
    tell();
  }
}

function tell(): void {
  if (toldPx === 0) return;
  const message: HeightMessage = {
    type: 'news-timeline:height',
    height: toldPx,
    ...(window.name && { id: window.name }),
  };
  parent.postMessage(message, '*');
}

const element: NewsTimeline | null = document.querySelector('news-timeline');
const file = document.querySelector('script[type="application/json"]');

if (element && file) {
  element.data = JSON.parse(file.textContent ?? '');
  new ResizeObserver(watch).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data)) tell();
  });
}
