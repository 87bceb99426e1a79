// Reference: one canvas, a rectangle for each event in the window, from typed arrays.
import * as page from '../page/index.js';
import { canvasIn, drawMs, height, width } from './_canvas.js';

const markHeight = 12;

page.define(async ({ root, events }) => {
  const lanes = lanesOf(events);
  const { canvas, pen } = canvasIn(root);
  const extent = page.extentOf(events);
  let [from, to] = extent;
  const draw = () => {
    pen.clearRect(0, 0, width, height);
    const scale = width / (to - from);
    lanes.forEach(({ times, tops }, lane) => {
      pen.fillStyle = page.colours[lane];
      const last = page.lowerBound(times, to + 1);
      for (let k = page.lowerBound(times, from); k < last; k++) {
        pen.fillRect((times[k] - from) * scale, tops[k], 4, markHeight);
      }
    });
  };
  draw();
  const controls = page.windowControls(canvas, extent, (...range) => {
    [from, to] = range;
    draw();
  });
  const panel = page.detailPanel();
  const times = Float64Array.from(events, page.startOf);
  canvas.addEventListener('click', ({ offsetX, offsetY }) => {
    const scale = width / (to - from);
    const first = page.lowerBound(times, from + (offsetX - 4) / scale);
    for (let i = page.lowerBound(times, from + (offsetX + 1) / scale) - 1; i >= first; i--) {
      const middle = topOf(events[i], i) + markHeight / 2;
      if (Math.abs(offsetY - middle) <= markHeight / 2) return panel.show(events[i], i);
    }
  });
  return {
    target: canvas,
    view: controls.view,
    marks: () => events.length,
    pick: (k) => {
      panel.clear();
      const i = Math.floor((events.length - 1) * (0.15 + 0.08 * k));
      const x = ((times[i] - from) * width) / (to - from) + 2;
      return { i, x, y: topOf(events[i], i) + markHeight / 2 };
    },
    isShown: panel.isOpen,
    extra: { drawMs: drawMs(draw, pen, events.length > 200_000 ? 3 : 7) },
  };
});

const topOf = (event, i) => 20 + page.heightOf(event, i) * 70;

/** By lane, so that a drawing sets each colour once. */
function lanesOf(events) {
  const lanes = page.categories.map(() => ({ times: [], tops: [] }));
  events.forEach((event, i) => {
    const { times, tops } = lanes[page.laneOf(event)];
    times.push(page.startOf(event));
    tops.push(topOf(event, i));
  });
  return lanes.map(({ times, tops }) => ({
    times: Float64Array.from(times),
    tops: Float32Array.from(tops),
  }));
}
