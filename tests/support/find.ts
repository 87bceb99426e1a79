import { indexOfEvent } from '../../src/model/find-event.js';
import type { NewsTimeline } from '../../src/news-timeline.js';

/** All elements in the timeline that match. */
export function all(timeline: NewsTimeline, selector: string): HTMLElement[] {
  return [...timeline.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The first element in the timeline that matches; fails where there is none. */
export function one(timeline: NewsTimeline, selector: string): HTMLElement {
  const found = timeline.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The button whose words or name are these. */
export function button(timeline: NewsTimeline, name: string | RegExp): HTMLElement {
  const buttons = all(timeline, 'button');
  const found = buttons.find((candidate) => {
    const words = candidate.getAttribute('aria-label') ?? textOf(candidate);
    return typeof name === 'string' ? words === name : name.test(words);
  });
  if (!found) throw new Error(`no button is called ${String(name)}`);
  return found;
}

/** Place of an event in the order of the timeline; -1 where it is not in it. */
export function indexOf(timeline: NewsTimeline, id: string): number {
  return indexOfEvent(timeline.timeline?.events ?? [], id);
}

/** The chart's own button of an event; undefined where it is part of a cluster or out of the window. */
export function eventButton(timeline: NewsTimeline, id: string): HTMLElement | undefined {
  const selector = `.items .event:not(.cluster)[data-index="${indexOf(timeline, id)}"]`;
  return timeline.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
}

/** Like {@link eventButton}; fails where there is none. */
export function theButton(timeline: NewsTimeline, id: string): HTMLElement {
  const found = eventButton(timeline, id);
  if (!found) throw new Error(`${id} has no button of its own`);
  return found;
}

/** The event of the focused button in the chart, by id. */
export function focusedEvent(timeline: NewsTimeline): string | undefined {
  const focused = inFocus(timeline);
  if (!focused?.matches('.items .event')) return undefined;
  // a stated gap stands between two events: its index is a half
  const index = Number(focused.dataset.index);
  return Number.isInteger(index) ? timeline.timeline?.events.at(index)?.id : undefined;
}

/** What has focus inside the timeline. */
export function inFocus(timeline: NewsTimeline): HTMLElement | undefined {
  return (timeline.shadowRoot?.activeElement as HTMLElement | null) ?? undefined;
}

/** The words of an element, as they are read. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** How many events a cluster says that it holds. */
export function countIn(cluster: Element): number {
  return Number.parseInt(cluster.getAttribute('aria-label') ?? '', 10);
}

/** The headline of the open story. */
export function storyTitle(timeline: NewsTimeline): string {
  return textOf(one(timeline, '.story .story-title'));
}

/** Fails, in words, where focus is elsewhere: an assertion on elements themselves would print the whole page. */
export function expectFocus(timeline: NewsTimeline, element: Element | undefined): void {
  const focused = inFocus(timeline);
  if (focused === element && element) return;
  throw new Error(`focus is on ${inWords(focused)} instead of ${inWords(element)}`);
}

function inWords(element: Element | undefined): string {
  if (!element) return 'nothing';
  const state = element.isConnected ? '' : ' (gone)';
  return `<${element.localName} class="${element.className}"> “${textOf(element)}”${state}`;
}
