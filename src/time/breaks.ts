import { DAY_MS } from './projection.js';

/** An empty stretch between two neighbouring dates, UTC ms. */
export interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A gap longer than this share of the whole is stated in words. */
const STATED_SHARE = 1 / 20;

/**
 * The long stretches in which a timeline tells nothing: gaps between neighbouring starts of events longer than a
 * twentieth of the time between the first and the last. Spans don't fill a gap; but a date known only to its day, month or
 * year may be any moment of it, so a gap is stated only where it lies wholly after that, and never counts the first day.
 *
 * @param startsMs finite starts, ascending
 * @param untilMs the end of each start's own precision
 */
export function statedGaps(
  startsMs: ArrayLike<number>,
  untilMs: ArrayLike<number> = startsMs,
): readonly Gap[] {
  const first = startsMs[0];
  const last = startsMs[startsMs.length - 1];
  if (first === undefined || last === undefined) return [];
  const least = (last - first) * STATED_SHARE;
  const gaps: Gap[] = [];
  let latestMs = -Infinity;
  for (let i = 1; i < startsMs.length; i++) {
    const fromMs = startsMs[i - 1] ?? first;
    const toMs = startsMs[i] ?? last;
    const knownMs = untilMs[i - 1] ?? fromMs;
    latestMs = Math.max(latestMs, knownMs);
    if (toMs - fromMs > least && toMs > latestMs) {
      gaps.push({ fromMs: Math.min(knownMs, fromMs + DAY_MS), toMs });
    }
  }
  return gaps;
}
