import type { NewsTimeline } from '../../src/news-timeline.js';
import { all, button, one } from '../support/find.js';
import { nextEvent, rest } from '../support/mount.js';
import { daily, event, timelineOf } from '../support/timelines.js';
import { until } from '../support/wait.js';

const few = timelineOf([event('a', '1989'), event('b', '2001-09'), event('c', '2001-09-11/2003')]);
const many = timelineOf(daily(300));

interface Given {
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly widthPx?: number | undefined;
}

/** Puts a timeline into the page; nobody but the page holds it. */
function put({ data, attributes = {}, widthPx = 900 }: Given): NewsTimeline {
  const timeline = document.createElement('news-timeline');
  timeline.style.inlineSize = `${widthPx}px`;
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.data = data;
  document.body.append(timeline);
  return timeline;
}

/** A timeline in the page, in the state in which it is then taken away. */
export type Visit = () => Promise<NewsTimeline>;

async function shown(data: unknown, attributes: Given['attributes'], widthPx?: number) {
  const timeline = put({ data, widthPx, attributes });
  await until(() => all(timeline, '.items .event, .disclosure').length, 'the events');
  return timeline;
}

/** The states in which a timeline may be when it leaves the page. */
export const visits: Readonly<Record<string, Visit>> = {
  'with a chart': () => shown(few, { layout: 'chart' }),

  'with a list': () => shown(few, { layout: 'list' }, 360),

  'with a story and permalinks': async () => {
    const timeline = await shown(few, { permalinks: '' });
    await timeline.show('b');
    return timeline;
  },

  'while its window moves': async () => {
    const timeline = await shown(few, { layout: 'chart' });
    button(timeline, 'Zoom in').click();
    const wheel = new WheelEvent('wheel', { deltaY: -50, ctrlKey: true, cancelable: true });
    one(timeline, '.chart').dispatchEvent(wheel);
    return timeline;
  },

  'with an open cluster': async () => {
    const timeline = await shown(many, { layout: 'chart' }, 700);
    one(timeline, '.items .cluster').click();
    await until(() => one(timeline, '.popover').matches(':popover-open'), 'the popover');
    return timeline;
  },

  'while its file is on the way': async () => {
    const timeline = put({ attributes: { src: '/never.json' } });
    await rest(timeline);
    return timeline;
  },

  'after its file has failed': async () => {
    const timeline = put({ attributes: { src: 'data:text/plain,no' } });
    await nextEvent(timeline, 'timeline-error');
    return timeline;
  },

  'before it has drawn anything': () => Promise.resolve(put({ data: few })),
};
