// This project's element, from its sources; above a number of events it is given columns instead of a file.
import '@bench/element';
import { columnsOf } from '../data/columns.mjs';
import { timelineHead } from '../data/timeline-file.mjs';
import { dataUrl, elementPicker, eventCount, mark, nextFrame } from '../page/index.js';
import { columnsFrom } from './news-timeline.data.mjs';

const element = document.createElement('news-timeline');
element.setAttribute('zoom', 'free');
element.setAttribute('layout', 'chart');

const inside = (selector) => element.shadowRoot.querySelector(selector);
const items = () => element.shadowRoot.querySelectorAll('.items > li');

function giveData() {
  if (eventCount < columnsFrom) {
    element.setAttribute('src', dataUrl);
    return;
  }
  const { version, title, categories } = timelineHead(eventCount);
  element.data = { version, title, categories, columns: columnsOf(eventCount) };
  mark('data');
}

async function drawn() {
  await new Promise((resolve, reject) => {
    const refuse = (why) => reject(new Error(`Not shown: ${why}`));
    element.addEventListener('timeline-load', ({ detail: { timeline, issues } }) =>
      timeline.events.length > 0 ? resolve() : refuse(issues[0]?.code),
    );
    element.addEventListener('timeline-error', ({ detail: { issues, cause } }) =>
      refuse(issues[0]?.code ?? cause),
    );
  });
  while (items().length === 0) await nextFrame();
}

/** Below the axis, where there is no card: a drag on a card's text selects it. */
function point() {
  const { left, width, bottom } = inside('.chart').getBoundingClientRect();
  return { x: left + width / 2, y: bottom - 12 };
}

async function start() {
  const ready = drawn();
  const root = document.getElementById('root');
  // the story under the chart is part of what is drawn
  root.style.overflow = 'visible';
  giveData();
  root.append(element);
  await ready;
  const indexOf = (dot) => Number(dot.parentElement.dataset.index);
  Object.assign(window.bench, {
    target: inside('.chart'),
    point,
    marks: () => items().length,
    view: () => [element.viewport.from, element.viewport.to],
    pick: elementPicker(inside('.chart'), ':is(.card, .mark):not([aria-current]) > .dot', indexOf),
    isShown: (i) => {
      const { title } = element.timeline.events.at(i);
      return inside('[part="story-title"]')?.textContent.includes(title) ?? false;
    },
  });
}

window.bench = { ready: start() };
