import type { NewsTimeline } from '../../src/news-timeline.js';

/** The window's length, ms. */
export function lengthOf(timeline: NewsTimeline): number {
  const { from, to } = windowOf(timeline);
  return to - from;
}

/** The window, UTC ms; fails where there is none. */
export function windowOf({ viewport }: NewsTimeline): { from: number; to: number } {
  if (!viewport) throw new Error('nothing is charted');
  return viewport;
}
