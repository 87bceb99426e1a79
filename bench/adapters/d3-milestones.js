// d3-milestones draws once: the adapter renders the window anew for zoom and pan.
import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import * as page from '../page/index.js';

page.define(async ({ root, events }) => {
  const rows = events.map((event, i) => ({ timestamp: minuteOf(event), text: event.title, i }));
  const times = Float64Array.from(events, page.startOf);
  const panel = page.detailPanel();
  const place = document.createElement('div');
  place.id = 'milestones';
  place.style.cssText = 'width:1160px;margin:290px 20px';
  root.append(place);

  const chart = milestones('#milestones')
    .mapping({ timestamp: 'timestamp', text: 'text' })
    .parseTime('%Y-%m-%dT%H:%M')
    .aggregateBy('day')
    .autoResize(false)
    .onEventClick((clicked) => {
      const i = indexOf(clicked);
      panel.show(events[i], i);
    });
  chart.render(rows);

  const controls = page.windowControls(root, page.extentOf(events), (from, to) => {
    const seen = rows.slice(page.lowerBound(times, from), page.lowerBound(times, to));
    chart.range([dayOf(from), dayOf(to)]).render(seen);
  });
  const pickLabel = page.elementPicker(
    root,
    '.wrapper, .milestones__group__label__text__event',
    () => undefined,
  );
  return {
    target: root,
    view: controls.view,
    caps: { by: 'the adapter renders all anew' },
    marks: () => root.querySelectorAll('.milestones__group').length,
    pick: () => {
      panel.clear();
      return pickLabel();
    },
    isShown: panel.isOpen,
  };
});

const minuteOf = (event) => new Date(page.startOf(event)).toISOString().slice(0, 16);
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);

/** The library hands over the DOM event, its datum or a group of data, as it has them. */
function indexOf(clicked) {
  const datum = clicked?.target?.__data__ ?? clicked;
  return datum?.i ?? datum?.attributes?.i ?? datum?.values?.[0]?.i ?? 0;
}
