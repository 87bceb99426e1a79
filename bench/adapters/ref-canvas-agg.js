// Reference: one canvas, at most two rectangles for a column of pixels, however many events there are.
import * as page from '../page/index.js';
import { canvasIn, drawMs, height, width } from './_canvas.js';

page.define(async ({ root, events }) => {
  const times = Float64Array.from(events, page.startOf);
  const { canvas, pen } = canvasIn(root);
  const extent = page.extentOf(events);
  let [from, to] = extent;
  const draw = () => {
    pen.clearRect(0, 0, width, height);
    pen.fillStyle = page.colours[0];
    page.eachColumn(times, from, to, width, (x, count) => {
      const tall = 8 + 60 * Math.log2(1 + count);
      pen.fillRect(x, height - tall, 1, tall);
      pen.fillRect(x, height - tall - 6, 3, 3);
    });
  };
  draw();
  const controls = page.windowControls(canvas, extent, (...range) => {
    [from, to] = range;
    draw();
  });
  const panel = page.detailPanel();
  canvas.addEventListener('click', ({ offsetX }) => {
    const i = page.lowerBound(times, from + (offsetX * (to - from)) / width);
    panel.show(events[Math.min(i, events.length - 1)], i);
  });
  return {
    target: canvas,
    view: controls.view,
    marks: () => Math.min(events.length, width),
    pick: (k) => {
      panel.clear();
      return { x: 150 + 100 * k, y: height - 10 };
    },
    isShown: panel.isOpen,
    extra: { drawMs: drawMs(draw, pen) },
  };
});
