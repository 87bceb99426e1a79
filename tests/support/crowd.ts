import { randomLcg } from 'd3';
import type { EventInFile, TimelineFile } from '../../src/model/timeline-file.js';
import { event, timelineOf } from './timelines.js';

const DAYS = 36_525;
const DAY_MS = 86_400_000;

/**
 * A timeline of as many events over a century as are asked for, always the same ones: few of rank 1, some of them spans,
 * most of them in one of six categories.
 */
export function crowd(count: number): TimelineFile {
  const random = randomLcg(0.42);
  const events = Array.from({ length: count }, (_, i): EventInFile => {
    const day = Math.floor(random() * DAYS);
    const isSpan = random() < 0.03;
    const until = day + Math.ceil(random() ** 4 * 2000);
    const category = Math.floor(random() * 7);
    return event(`e${i}`, isSpan ? `${dateOf(day)}/${dateOf(until)}` : dateOf(day), {
      rank: rankOf(random()),
      ...(category > 0 && { category: `category ${category}` }),
    });
  });
  return timelineOf(events);
}

function rankOf(share: number): 1 | 2 | 3 | 4 | 5 {
  if (share < 0.002) return 1;
  if (share < 0.02) return 2;
  return share < 0.2 ? 3 : share < 0.6 ? 4 : 5;
}

function dateOf(day: number): string {
  return new Date(Date.UTC(1920, 0, 1) + day * DAY_MS).toISOString().slice(0, 10);
}
