import type { EventList, TimelineEvent } from '../model/timeline.js';
import type { Gap } from '../time/breaks.js';

/** One line of the list. `before` is the index of the event that follows. */
export type ListRow =
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly before: number }
  | { readonly kind: 'undated'; readonly before: number };

/** The rows for the events `from` to `to` (exclusive) of a timeline in its order, with its `stated` gaps between them. */
export function listRows(
  events: EventList,
  stated: readonly Gap[],
  from: number,
  to: number,
): readonly ListRow[] {
  const gaps = new Map(stated.map((gap) => [gap.toMs, gap]));
  const rows: ListRow[] = [];
  for (let i = from; i < to; i++) {
    const event = events.at(i);
    const before = i > 0 ? events.at(i - 1) : undefined;
    if (!event) continue;
    const gap = event.span && gaps.get(event.span.startMs);
    if (gap && before?.span?.startMs !== event.span?.startMs && i > from) {
      rows.push({ kind: 'gap', gap, before: i });
    }
    if (!event.span && (before?.span || i === from)) rows.push({ kind: 'undated', before: i });
    rows.push({ kind: 'event', event });
  }
  return rows;
}

/** Whether an event is drawn as a span. */
export function isInterval({ span }: TimelineEvent): boolean {
  return span?.kind === 'interval';
}
