import type { NewsTimeline } from '../../src/news-timeline.js';
import { add, drawn } from './mount.js';
import { middleOf, type Point } from './mouse.js';

/** Opens a page in a frame at the top of this one; resolves when it is loaded. */
export async function openFrame(
  attributes: Readonly<Record<string, string>>,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 0; display: block';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  add(frame);
  await isLoaded;
  return frame;
}

/** The window of a frame of the same origin. */
export function windowOf(frame: HTMLIFrameElement): Window & typeof globalThis {
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new Error('the frame shows nothing that may be looked at');
  return view;
}

/** The timeline in a frame of the same origin, when it is drawn. */
export async function timelineIn(frame: HTMLIFrameElement): Promise<NewsTimeline> {
  const timeline = windowOf(frame).document.querySelector('news-timeline');
  if (!timeline) throw new Error('the frame has no timeline');
  await drawn(timeline);
  return timeline;
}

/** The middle of an element in a frame, as seen from this page. */
export function pointInFrame(frame: HTMLIFrameElement, element: Element): Point {
  const { left, top } = frame.getBoundingClientRect();
  const { x, y } = middleOf(element);
  return { x: left + x, y: top + y };
}
