import type { Frame } from './frame.js';
import type { FrameItem } from './items.js';

/** Whether an item is or holds the event. */
export function holds(item: FrameItem, index: number): boolean {
  return item.kind === 'cluster' ? item.members.has(index) : item.index === index;
}

/** The item of an event; where it has none, the one nearest in the order of the timeline. */
export function itemOf({ items }: Frame, index: number): FrameItem | undefined {
  const own = items.find((item) => holds(item, index));
  if (own) return own;
  const distance = (item: FrameItem) => Math.abs(item.index - index);
  return items.reduce<FrameItem | undefined>(
    (best, item) => (best && distance(best) <= distance(item) ? best : item),
    undefined,
  );
}

/** The next item in time, or the event beyond the window's edge, or nothing at the timeline's end. */
export function stepFrom(
  { items }: Frame,
  from: FrameItem,
  by: -1 | 1,
  count: number,
): number | undefined {
  const next = items[items.indexOf(from) + by];
  if (next) return next.index;
  // The last item need not hold the last event: a card may stand among the events of a cluster.
  const beyond =
    by < 0 ? Math.ceil(from.index) - 1 : Math.floor(Math.max(...items.map(lastOf))) + 1;
  return beyond >= 0 && beyond < count ? beyond : undefined;
}

/** The next item in the next line above (-1) or below (1) that has any; cards and the axis are above the first lane. */
export function laneFrom({ items }: Frame, from: FrameItem, by: -1 | 1): FrameItem | undefined {
  const own = levelOf(from);
  const beyond = items.filter((item) => (levelOf(item) - own) * by > 0);
  const level = Math.min(...beyond.map((item) => Math.abs(levelOf(item) - own)));
  const lane = beyond.filter((item) => Math.abs(levelOf(item) - own) === level);
  return lane.sort((a, b) => distanceX(a, from.x) - distanceX(b, from.x))[0];
}

function lastOf(item: FrameItem): number {
  return item.kind === 'cluster' ? item.members.last : item.index;
}

/** How far below the axis an item stands, px. */
function levelOf(item: FrameItem): number {
  if (item.kind === 'span') return item.top;
  return item.kind === 'mark' || item.kind === 'cluster' ? item.y : 0;
}

function distanceX(item: FrameItem, x: number): number {
  const end = item.kind === 'span' ? item.x + item.widthPx : item.x;
  return Math.max(item.x - x, x - end, 0);
}
