// EventDrops 1.3 on the release of d3 that it asks for.
import * as d3 from 'd3v4';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';
import {
  categories,
  define,
  detailPanel,
  elementPicker,
  extentOf,
  startOf,
} from '../page/index.js';

define(async ({ root, events }) => {
  const rows = categories.map((name) => ({ name, data: [] }));
  events.forEach((event, i) => {
    rows[categories.indexOf(event.category)].data.push({ date: new Date(startOf(event)), i });
  });
  const panel = detailPanel();
  const [start, end] = extentOf(events).map((ms) => new Date(ms));
  const chart = eventDrops({
    d3,
    range: { start, end },
    zoom: { minimumScale: 1, maximumScale: 400 },
    line: { height: 60 },
    drop: { date: ({ date }) => date, onClick: ({ i }) => panel.show(events[i], i) },
  });
  d3.select(root)
    .data([rows.filter(({ data }) => data.length)])
    .call(chart);
  const pickDrop = elementPicker(root, '.drop', () => undefined);
  return {
    target: root.querySelector('svg'),
    view: () => chart.scale().domain().map(Number),
    marks: () => root.querySelectorAll('.drop').length,
    // drops lie over one another: which is hit shows after the click
    pick: () => {
      panel.clear();
      return pickDrop();
    },
    isShown: panel.isOpen,
    point: () => ({ x: 700, y: 260 }),
  };
});
