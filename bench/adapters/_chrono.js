// Shared by the variants of react-chrono.
import { createElement, useEffect } from 'react';
import { Chrono } from 'react-chrono';
import 'react-chrono/dist/style.css';
import { createRoot } from 'react-dom/client';
import { nextFrame } from '../page/index.js';

const mostFrames = 600;

export async function chronoAdapter({ root, events }, mode) {
  const isHorizontal = mode === 'horizontal';
  const items = () =>
    root.querySelectorAll(isHorizontal ? 'ul > li' : 'section.timeline-card-content');
  await mount(root, events.map(itemOf), mode);
  await allDrawn(items, events.length);

  const scroller = root.querySelector('.timeline-main-wrapper') ?? root;
  return {
    target: scroller,
    caps: { zoom: 'none', pan: isHorizontal ? 'wheel-x' : 'wheel-y', by: 'it scrolls' },
    marks: () => items().length,
    view: () => [scroller.scrollLeft, scroller.scrollTop],
    ...(isHorizontal && selection(root, events)),
  };
}

function itemOf({ id, title, start, category, description, sources }) {
  return {
    id,
    title: start.slice(0, 10),
    cardTitle: title,
    cardSubtitle: category,
    cardDetailedText: description,
    url: sources[0].url,
  };
}

function mount(root, items, mode) {
  return new Promise((resolve, reject) => {
    const layout = { timelineHeight: 560 };
    const Page = () => {
      useEffect(resolve, []);
      const style = { width: '1200px', height: '600px' };
      return createElement('div', { style }, createElement(Chrono, { items, mode, layout }));
    };
    createRoot(root, { onUncaughtError: reject }).render(createElement(Page));
  });
}

/** Cards come after the first effect: waits until all are there or none comes any more. */
async function allDrawn(items, count) {
  let before = -1;
  for (let frame = 0; frame < mostFrames; frame++) {
    const { length } = items();
    if (length >= count || (length > 0 && length === before && frame > 30)) return;
    before = length;
    await nextFrame();
  }
}

/** A click on a point shows the card of that point. */
function selection(root, events) {
  let turn = 0;
  return {
    pick: () => {
      const points = root.querySelectorAll('ul > li button.timeline-circle');
      const i = Math.min(points.length - 1, 1 + (turn++ % 4));
      const { left, top, width, height } = points[i].getBoundingClientRect();
      return left > 0 && left < 1190 ? { i, x: left + width / 2, y: top + height / 2 } : null;
    },
    isShown: (i) =>
      [...root.querySelectorAll('.rc-card-title')].some(
        (title) =>
          title.textContent.includes(events[i].title) && title.getBoundingClientRect().height > 0,
      ),
  };
}
