// Shared by the variants of vis-timeline.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { detailPanel, elementPicker, endOf, extentOf, startOf } from '../page/index.js';

export async function visAdapter({ root, events }, options = {}) {
  const panel = detailPanel();
  const timeline = await draw(root, events, options);
  timeline.on('select', ({ items: [i] }) => events[i] && panel.show(events[i], i));
  const pickItem = elementPicker(
    root,
    '.vis-foreground .vis-item:not(.vis-cluster)',
    (item) => item,
  );
  return {
    target: root.querySelector('.vis-panel.vis-center'),
    view: () => {
      const { start, end } = timeline.getWindow();
      return [Number(start), Number(end)];
    },
    marks: () => root.querySelectorAll('.vis-foreground .vis-item').length,
    pick: () => {
      const picked = pickItem();
      return picked && { ...picked, i: itemAt(timeline, picked) };
    },
    isShown: panel.isShown,
  };
}

async function draw(root, events, options) {
  const items = new DataSet(events.map(itemOf));
  let timeline;
  // without a window the library fits it itself; given one it stays hidden until its next tick of a second
  await new Promise((resolve) => {
    const size = { width: '1200px', height: '600px' };
    timeline = new Timeline(root, items, { ...size, ...options, onInitialDrawComplete: resolve });
  });
  if (options.cluster) timeline.setWindow(...extentOf(events), { animation: false });
  return timeline;
}

function itemOf(event, id) {
  const end = endOf(event);
  const item = { id, content: event.title, start: startOf(event), className: event.category };
  return end === undefined ? item : { ...item, end };
}

/** Elements don't say which item they are; the library's own hit test does. */
function itemAt(timeline, { i: target, x, y }) {
  const event = { clientX: x, clientY: y, target, srcEvent: null, center: { x, y } };
  return timeline.getEventProperties(event).item;
}
