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
  return [
    `rank-${event.rank}`,
    context.evidence(event).disputed && 'conflict',
    item.kind === 'card' && `to-${item.side}`,
    item.kind === 'mark' && item.isLifted && 'lifted',
    ...(item.kind === 'span' ? endsOf(event, item) : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How the ends of a bar are drawn: one that is cut by the window is not one of the span's. */
function endsOf({ span }: TimelineEvent, item: SpanItem) {
  return [
    item.openStart ? 'open-start' : item.isCutStart && 'cut-start',
    item.openEnd ? 'open-end' : item.isCutEnd && 'cut-end',
    span && isVague(span.start) && !item.isCutStart && 'vague-start',
    span && isVague(span.end) && !item.isCutEnd && 'vague-end',
  ];
}

/** Whether one of the ends of an event's date is vague, so that what it covers is drawn fainter. */
export function isFaded({ span }: TimelineEvent): boolean {
  return span !== undefined && (isVague(span.start) || isVague(span.end));
}

/** Approximate, uncertain or not known at all: drawn fading. */
export function isVague(end: TimeEnd): boolean {
  return end === 'unknown' || (end !== 'open' && (end.approximate || end.uncertain));
}
