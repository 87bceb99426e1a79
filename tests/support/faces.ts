import type { NewsTimeline } from '../../src/news-timeline.js';
import { evidence } from './evidence.js';
import { drawn, mount, nextEvent, place, rest } from './mount.js';
import { until } from './wait.js';
import { afghanistan, daily, event, timelineOf } from './timelines.js';

/** A minute's crowd, so that some of its events share one place on the axis. */
const crowd = Array.from({ length: 40 }, (_, i) =>
  event(`c${i}`, `2010-06-01T10:${String(i).padStart(2, '0')}Z`, { rank: 4 }),
);

const everything = {
  ...timelineOf([
    event('first', '1990', { media: [{ url: 'none.png', alt: 'A square' }] }),
    event('span', '1995/1999'),
    ...crowd,
    event('bad', 'some day'),
  ]),
  description: 'For tests.',
  publisher: 'Testers',
};

/** A look of the element, and how it comes about. */
export interface Face {
  readonly name: string;
  readonly show: () => Promise<NewsTimeline>;
}

/** Every look in which the element is met, for tests that must have seen all of it. */
export const faces: readonly Face[] = [
  {
    name: 'a chart with cards, clusters and spans',
    show: () => mount({ data: everything, attributes: { scale: 'time' } }),
  },
  {
    name: 'a chart with marks',
    show: () => mount({ data: timelineOf(daily(60)) }),
  },
  {
    name: 'a chart with a story',
    show: () => mount({ data: evidence, attributes: { selected: 'told' } }),
  },
  {
    name: 'a story with a picture',
    show: () => mount({ data: everything, attributes: { selected: 'first' } }),
  },
  {
    name: 'a chart with an open cluster',
    async show() {
      const timeline = await mount({ data: everything, attributes: { scale: 'time' } });
      timeline.renderRoot.querySelector<HTMLElement>('[part~=cluster]')?.click();
      await rest(timeline);
      return timeline;
    },
  },
  {
    name: 'a chart with bands, one of them folded',
    async show() {
      const timeline = await mount({ data: afghanistan, attributes: { 'group-by': 'category' } });
      timeline.renderRoot.querySelector<HTMLElement>('[part~=band]')?.click();
      await rest(timeline);
      return timeline;
    },
  },
  {
    name: 'a chart of events one by one',
    show: () => mount({ data: everything, attributes: { scale: 'even' } }),
  },
  {
    name: 'the panel in which one searches',
    async show() {
      const timeline = await mount({ data: everything });
      timeline.renderRoot.querySelector<HTMLElement>('.tool.find')?.click();
      await until(() => timeline.renderRoot.querySelector('.finding-panel .fields'), 'the panel');
      return timeline;
    },
  },
  {
    name: 'all sources',
    async show() {
      const timeline = await mount({ data: evidence, attributes: { layout: 'sources' } });
      await until(() => timeline.renderRoot.querySelector('[data-source]'), 'the sources');
      return timeline;
    },
  },
  { name: 'a list', show: () => mount({ data: everything, widthPx: 400 }) },
  {
    name: 'a list with a story',
    show: () => mount({ data: evidence, widthPx: 400, attributes: { selected: 'told' } }),
  },
  {
    name: 'an empty timeline',
    show: () => mount({ data: { version: 1, title: 'Empty', events: [] } }),
  },
  {
    name: 'a failure',
    async show() {
      const timeline = place({ attributes: { src: '/none.json' } });
      await nextEvent(timeline, 'timeline-error');
      await drawn(timeline);
      return timeline;
    },
  },
  {
    name: 'the wait for a file',
    async show() {
      const timeline = place({ attributes: { src: '/data/small.json' } });
      await timeline.updateComplete;
      return timeline;
    },
  },
];
