import '../../src/index.js';
import { setViewport } from '@web/test-runner-commands';
import type { TimelineEventMap } from '../../src/events.js';
import type { NewsTimeline } from '../../src/news-timeline.js';
import { nextFrame, until } from './wait.js';

/** How a timeline is put into the page. */
export interface MountOptions {
  /** Width of the element, px. */
  readonly widthPx?: number;
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly dir?: 'ltr' | 'rtl';
  /** Light DOM. */
  readonly children?: readonly Node[];
}

const mounted = new Set<Element>();

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

/** Adds nodes to the page until the test ends. */
export function add<Added extends Element>(element: Added): Added {
  document.body.append(element);
  mounted.add(element);
  return element;
}

/** Gives every test of the suite a page of that size, without margins. */
export function usePage(width = 1280, height = 900): void {
  before(async () => {
    document.body.style.margin = '0';
    await setViewport({ width, height });
  });
}

/** Puts a timeline into the page without waiting for anything. */
export function place(options: MountOptions = {}): NewsTimeline {
  const { widthPx = 1200, data, attributes = {}, dir = 'ltr', children = [] } = options;
  const box = document.createElement('div');
  box.style.width = `${widthPx}px`;
  box.dir = dir;
  box.lang = 'en-GB';
  const timeline = document.createElement('news-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.data = data;
  timeline.append(...children);
  box.append(timeline);
  add(box);
  return timeline;
}

/** Puts a timeline into the page; resolves when it is drawn. */
export async function mount(options: MountOptions): Promise<NewsTimeline> {
  const timeline = place(options);
  await drawn(timeline);
  return timeline;
}

/** Resolves when the timeline shows what it has to show, and has come to rest. */
export async function drawn(timeline: NewsTimeline): Promise<void> {
  const seen = '.items, .list, .sources-view, .failure, .shell .status';
  await until(() => timeline.renderRoot.querySelector(seen), 'the timeline to be drawn');
  await rest(timeline);
}

/** Resolves when all that was asked of the timeline so far is drawn. */
export async function rest(timeline: NewsTimeline): Promise<void> {
  await nextFrame();
  await timeline.updateComplete;
  await nextFrame();
  await timeline.updateComplete;
}

/** The next event of this name. */
export function nextEvent<Name extends keyof TimelineEventMap>(
  target: EventTarget,
  name: Name,
): Promise<TimelineEventMap[Name]> {
  return new Promise((resolve) => {
    target.addEventListener(name, (event) => resolve(event as TimelineEventMap[Name]), {
      once: true,
    });
  });
}

/** Collects the events of this name from now on. */
export function record<Name extends keyof TimelineEventMap>(
  target: EventTarget,
  name: Name,
): TimelineEventMap[Name][] {
  const events: TimelineEventMap[Name][] = [];
  target.addEventListener(name, (event) => events.push(event as TimelineEventMap[Name]));
  return events;
}
