// Reference: about a hundred buttons with labels from a pool, none over another, moved by `transform`; behind them a
// canvas with the density. As little as a chart in HTML can do.
import * as page from '../page/index.js';

const width = 1200;
const lanes = 10;
const labelWidth = 110;
const densityHeight = 100;

page.define(async ({ root, events }) => {
  const times = Float64Array.from(events, page.startOf);
  const pen = densityIn(root);
  const pool = poolIn(root, events);
  const extent = page.extentOf(events);
  const draw = (from, to) => {
    pool.show(placesIn(times, from, to));
    pen.clearRect(0, 0, width, densityHeight);
    page.eachColumn(times, from, to, width, (x, count) => {
      const tall = Math.min(96, 4 + 10 * Math.log2(1 + count));
      pen.fillRect(x, densityHeight - tall, 1, tall);
    });
  };
  draw(...extent);
  const controls = page.windowControls(root, extent, draw);
  const panel = page.detailPanel();
  root.addEventListener('click', ({ target }) => {
    const i = pool.indexOf(target);
    if (i !== undefined) panel.show(events[i], i);
  });
  return {
    target: root,
    view: controls.view,
    marks: () => pool.count(),
    point: () => ({ x: 600, y: 495 }),
    pick: page.elementPicker(root, 'button:not([hidden])', pool.indexOf),
    isShown: panel.isShown,
  };
});

/** From left to right, each event in the first lane that is free; where none is, the next that has room. */
function placesIn(times, from, to) {
  const scale = width / (to - from);
  const last = page.lowerBound(times, to + 1);
  const ends = new Float64Array(lanes).fill(-Infinity);
  const places = new Map();
  let i = page.lowerBound(times, from - labelWidth / scale);
  while (i < last) {
    const x = (times[i] - from) * scale;
    const lane = ends.findIndex((end) => end <= x);
    if (lane < 0) {
      i = page.lowerBound(times, from + Math.min(...ends) / scale, i + 1, last);
      continue;
    }
    ends[lane] = x + labelWidth;
    places.set(i, { x, y: 10 + lane * 46 });
    i++;
  }
  return places;
}

function densityIn(root) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height: densityHeight });
  canvas.style.cssText = 'position:absolute;left:0;bottom:0';
  root.append(canvas);
  const pen = canvas.getContext('2d');
  pen.fillStyle = page.colours[0];
  return pen;
}

function poolIn(root, events) {
  const layer = document.createElement('div');
  layer.style.cssText = 'position:absolute;inset:0;contain:strict;font:12px sans-serif';
  root.append(layer);
  const live = new Map();
  const free = [];
  const indices = new Map();

  const take = (i) => {
    const button = free.pop() ?? layer.appendChild(labelButton());
    button.hidden = false;
    button.textContent = events[i].title;
    button.style.borderColor = page.colours[page.laneOf(events[i])];
    indices.set(button, i);
    live.set(i, button);
    return button;
  };

  return {
    count: () => live.size,
    indexOf: (button) => indices.get(button),
    show(places) {
      for (const [i, button] of live) {
        if (places.has(i)) continue;
        live.delete(i);
        free.push(button);
      }
      for (const [i, { x, y }] of places) {
        const button = live.get(i) ?? take(i);
        button.style.transform = `translate(${x.toFixed(1)}px,${y}px)`;
      }
      for (const button of free) button.hidden = true;
    },
  };
}

function labelButton() {
  const button = document.createElement('button');
  button.style.cssText =
    `position:absolute;left:0;top:0;width:${labelWidth - 8}px;height:36px;overflow:hidden;` +
    'text-overflow:ellipsis;white-space:nowrap;contain:strict;border:0;border-left:3px solid;' +
    'background:#eef;padding:2px 4px;font:inherit;text-align:left;will-change:transform';
  return button;
}
