import type { CardItem, MarkItem, SpanItem } from '../layout/items.js';
import type { TimeEnd } from '../time/time-span.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { ViewContext } from './context.js';

/** The classes that tell how an event is drawn: its rank, whether its sources are in conflict, how its ends are known. */
export function styleOf(
  event: TimelineEvent,
  item: CardItem | SpanItem | MarkItem,
  context: ViewContext,
): string {
  const { span } = event;
  return [
    `rank-${event.rank}`,
    context.evidence(event).disputed && 'conflict',
    item.kind === 'card' && `to-${item.side}`,
    item.kind === 'mark' && item.isLifted && 'lifted',
    span && isVague(span.start) && 'vague-start',
    span && isVague(span.end) && 'vague-end',
    item.kind === 'span' && item.openStart && 'open-start',
    item.kind === 'span' && item.openEnd && 'open-end',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Approximate, uncertain or not known at all: drawn fading. */
export function isVague(end: TimeEnd): boolean {
  return end === 'unknown' || (end !== 'open' && (end.approximate || end.uncertain));
}
