// uPlot with points only: how fast one canvas is. Zoom and pan set its scale.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import * as page from '../page/index.js';

page.define(async ({ root, events }) => {
  const seconds = Float64Array.from(events, (event) => page.startOf(event) / 1000);
  const heights = Float64Array.from(events, page.heightOf);
  const chart = await draw(root, [seconds, heights]);
  const controls = page.windowControls(chart.over, page.extentOf(events), (from, to) =>
    chart.setScale('x', { min: from / 1000, max: to / 1000 }),
  );
  const panel = page.detailPanel();
  chart.over.addEventListener('click', () => {
    const i = chart.cursor.idx;
    if (typeof i === 'number') panel.show(events[i], i);
  });
  return {
    target: chart.over,
    view: controls.view,
    caps: { by: 'the adapter sets the scale' },
    marks: () => events.length,
    pick: (k) => {
      panel.clear();
      const { left, top } = chart.over.getBoundingClientRect();
      return { x: left + 100 + 90 * k, y: top + 200 };
    },
    isShown: panel.isOpen,
  };
});

async function draw(root, data) {
  let chart;
  const [stroke] = page.colours;
  await new Promise((resolve) => {
    const options = {
      width: 1200,
      height: 600,
      legend: { show: false },
      cursor: { drag: { x: false, y: false } },
      scales: { x: { time: true }, y: { range: [0, 8] } },
      series: [{}, { stroke, fill: stroke, paths: () => null, points: { show: true, size: 6 } }],
      hooks: { draw: [resolve] },
    };
    chart = new uPlot(options, data, root);
  });
  return chart;
}
