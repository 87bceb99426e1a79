// timelines-chart: a lane for each category. It zooms by a drawn box only, so the adapter sets its range.
import TimelinesChart from 'timelines-chart';
import * as page from '../page/index.js';

/** Events without an end get one: the library draws nothing that has no length. */
const halfDay = 43_200_000;

page.define(async ({ root, events }) => {
  const panel = page.detailPanel();
  const chart = new TimelinesChart(root)
    .width(1200)
    .maxHeight(500)
    .maxLineHeight(48)
    .zQualitative(true)
    .useUtc(true)
    .enableAnimations(false)
    .segmentTooltipContent(({ data }) => events[data?.i]?.title ?? '')
    .onSegmentClick((segment) => {
      const i = segment.data?.i ?? segment.i ?? indexAt(events, Number(segment.timeRange[0]));
      panel.show(events[i], i);
    })
    .data(groupsOf(events));
  while (!root.querySelector('.series-segment')) await page.nextFrame();

  const controls = page.windowControls(root, page.extentOf(events), (from, to) =>
    chart.zoomX([new Date(from), new Date(to)]),
  );
  // its own drag draws the box
  root.addEventListener('mousedown', (event) => event.stopPropagation(), true);
  const pickSegment = page.elementPicker(root, '.series-segment', () => undefined);
  return {
    target: root,
    view: controls.view,
    caps: { by: 'the adapter sets the range' },
    point: () => ({ x: 560, y: 300 }),
    marks: () => root.querySelectorAll('.series-segment').length,
    pick: () => {
      panel.clear();
      return pickSegment();
    },
    isShown: panel.isOpen,
  };
});

function groupsOf(events) {
  const lanes = page.categories.map((label) => ({ label, data: [] }));
  events.forEach((event, i) => {
    const start = page.startOf(event);
    const timeRange = [new Date(start), new Date(page.endOf(event) ?? start + halfDay)];
    lanes[page.laneOf(event)].data.push({ timeRange, val: event.category, i });
  });
  return lanes
    .filter(({ data }) => data.length > 0)
    .map((lane) => ({ group: lane.label, data: [lane] }));
}

function indexAt(events, time) {
  return events.findIndex((event) => page.startOf(event) === time);
}
