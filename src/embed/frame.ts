import type { NewsTimeline } from '../news-timeline.js';
import { asksForHeight, type HeightMessage } from './message.js';

/*
 * The script of the embed page: gives the inlined timeline to the element, and tells the page around it how high all is.
 * In a sandboxed frame the origin is opaque, so nobody can be named as the receiver; a height is no secret.
 */

/** A height that lasts so many frames is told: what is on its way to another would make the host's page jump. */
const LASTING_FRAMES = 3;

let seenPx = 0;
let toldPx = 0;
let frames = 0;
let isWatching = false;

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  frames = 0;
  requestAnimationFrame(look);
}

function look(): void {
  const heightPx = Math.ceil(document.body.getBoundingClientRect().height);
  frames = heightPx === seenPx ? frames + 1 : 0;
  seenPx = heightPx;
  if (frames < LASTING_FRAMES) {
    requestAnimationFrame(look);
    return;
  }
  isWatching = false;
  if (heightPx === toldPx) return;
  toldPx = heightPx;
  tell();
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
