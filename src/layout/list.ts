import type { TimelineEvent } from '../model/timeline.js';
import type { Gap } from '../time/breaks.js';
import { gapsOf } from './gaps.js';

/** One line of the list. `before` is the index of the event that follows. */
export type ListRow =
  | { readonly kind: 'event'; readonly event: TimelineEvent }
  | { readonly kind: 'gap'; readonly gap: Gap; readonly before: number }
  | { readonly kind: 'undated'; readonly before: number };

/** The rows for the events `from` to `to` (exclusive) of a timeline in its order, with its stated gaps between them. */
export function listRows(
  events: readonly TimelineEvent[],
  from: number,
  to: number,
): readonly ListRow[] {
  const gaps = new Map(gapsOf(events).map((gap) => [gap.toMs, gap]));
  const rows: ListRow[] = [];
  for (let i = from; i < to; i++) {
    const event = events[i];
    const before = events[i - 1];
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
