// TimelineJS3 with its defaults, but for what it would load from the network: fonts and languages.
import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { define, elementPicker, endOf, startOf } from '../page/index.js';

/** It zooms by two buttons only: so much of the wheel presses one. */
const wheelForButton = 600;

define(async ({ root, events }) => {
  const timeline = new Timeline(root, { events: events.map(slideOf) }, options());
  await new Promise((resolve) => {
    if (timeline.ready) resolve();
    else timeline.on('ready', resolve);
  });
  const navigation = root.querySelector('.tl-timenav');
  pressZoomByWheel(navigation, timeline);
  const places = new Map(events.map(({ id }, i) => [id, i]));
  const indexOf = (mark) => places.get(mark.closest('.tl-timemarker').id.replace(/-marker$/, ''));
  return {
    target: navigation,
    caps: { by: 'zoom: the adapter presses the buttons' },
    point: () => {
      const { left, width, bottom } = navigation.getBoundingClientRect();
      return { x: left + width / 2, y: bottom - 12 };
    },
    marks: () => root.querySelectorAll('.tl-timemarker').length,
    view: () => {
      const { left, right } = root.querySelector('.tl-timenav-slider').getBoundingClientRect();
      return [left, right];
    },
    pick: elementPicker(
      root,
      '.tl-timemarker:not(.tl-timemarker-active) .tl-timemarker-content-container',
      indexOf,
      ({ left, top, width, height }) => ({
        x: left + Math.min(40, width / 2),
        y: top + Math.min(10, height / 2),
      }),
    ),
    isShown: (i) => timeline.current_id === events[i].id && isInPlace(events[i].id),
    select: (i) => timeline.goToId(events[i].id),
  };
});

function options() {
  const scripts = `${location.origin}/bundles/`;
  return { font: null, script_path: scripts, language: 'en', ga_measurement_id: null };
}

function slideOf(event) {
  const { id, title, category, description, sources } = event;
  const links = sources.map((source) => `<a href="${source.url}">${source.title}</a>`);
  const end = endOf(event);
  return {
    unique_id: id,
    start_date: dateOf(startOf(event)),
    ...(end !== undefined && { end_date: dateOf(end) }),
    group: category,
    text: { headline: title, text: `<p>${description}</p>${links.join(' ')}` },
  };
}

function dateOf(ms) {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

function pressZoomByWheel(navigation, timeline) {
  let turned = 0;
  const turn = ({ deltaY }) => {
    turned += deltaY;
    if (Math.abs(turned) < wheelForButton) return;
    if (turned < 0) timeline.zoomIn();
    else timeline.zoomOut();
    turned = 0;
  };
  navigation.addEventListener('wheel', turn, { passive: true });
}

/** Slides glide into view: shown is what has arrived. */
function isInPlace(id) {
  const headline = document.getElementById(id)?.querySelector('.tl-headline');
  const { left } = headline?.getBoundingClientRect() ?? { left: -1 };
  return left >= 0 && left < 1150;
}
