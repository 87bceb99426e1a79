// Observable Plot, dots with labels: a still SVG, so the adapter plots the window anew for zoom and pan.
import * as Plot from '@observablehq/plot';
import * as page from '../page/index.js';

page.define(async ({ root, events }) => {
  const rows = events.map((event, i) => ({
    t: new Date(page.startOf(event)),
    y: page.heightOf(event, i),
    category: event.category,
    title: event.title,
  }));
  const times = Float64Array.from(rows, ({ t }) => Number(t));
  const extent = page.extentOf(events);
  const draw = (from, to) => {
    const seen = rows.slice(page.lowerBound(times, from), page.lowerBound(times, to + 1));
    root.replaceChildren(plotOf(seen, from, to));
  };
  draw(...extent);

  const controls = page.windowControls(root, extent, draw);
  const panel = page.detailPanel();
  root.addEventListener('click', ({ target }) => {
    if (typeof target.__data__ !== 'number') return;
    const i = page.lowerBound(times, controls.view()[0]) + target.__data__;
    panel.show(events[i], i);
  });
  const pickDot = page.elementPicker(root, 'circle', () => undefined);
  return {
    target: root,
    view: controls.view,
    caps: { by: 'the adapter plots all anew' },
    marks: () => root.querySelectorAll('circle').length,
    pick: () => {
      panel.clear();
      return pickDot();
    },
    isShown: panel.isOpen,
  };
});

function plotOf(rows, from, to) {
  const label = { dx: 6, textAnchor: 'start', clip: true, lineWidth: 14, textOverflow: 'ellipsis' };
  return Plot.plot({
    width: 1200,
    height: 600,
    x: { type: 'utc', domain: [from, to] },
    y: { domain: [0, 8], axis: null },
    color: { legend: false },
    marks: [
      Plot.dot(rows, { x: 't', y: 'y', fill: 'category', r: 4 }),
      Plot.text(rows, { x: 't', y: 'y', text: 'title', ...label }),
    ],
  });
}
