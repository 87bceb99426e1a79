import type { TimelineEvent } from '../model/timeline.js';
import { statedGaps, type Gap } from '../time/breaks.js';

/** The stated gaps of a timeline's events, which come in its order. */
export function gapsOf(events: readonly TimelineEvent[]): readonly Gap[] {
  const startsMs: number[] = [];
  const untilMs: number[] = [];
  for (const { span } of events) {
    if (!span || typeof span.start === 'string') continue;
    startsMs.push(span.startMs);
    untilMs.push(span.start.endMs);
  }
  return statedGaps(startsMs, untilMs);
}
