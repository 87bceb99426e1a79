import type { Columns } from '../model/columns.js';
import { statedGaps, type Gap } from '../time/breaks.js';

/** The stated gaps of a timeline's events. */
export function gapsOf({ startMs, endMs, spans, spanStartEndMs }: Columns): readonly Gap[] {
  const untilMs = endMs.slice();
  for (const [i, row] of spans.entries()) untilMs[row] = spanStartEndMs[i] ?? 0;
  const known = startMs.findIndex(Number.isFinite);
  return known < 0 ? [] : statedGaps(startMs.subarray(known), untilMs.subarray(known));
}
