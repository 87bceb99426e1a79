import { DAY_MS } from './calendar.js';

/** An empty stretch between two neighbouring dates, UTC ms. */
export interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A gap longer than this share of the whole is stated in words. */
const STATED_SHARE = 1 / 20;

/** A date is coarser than another if what it may mean is so many times as long: leap years are no coarser than others. */
const COARSER = 1.5;

/**
 * The long stretches in which a timeline tells nothing: gaps between neighbouring starts of events longer than a
 * twentieth of the time between the first and the last. Spans don't fill a gap.
 *
 * A date known only to its month or year may be any moment of it. Like is measured with like, from start to start: 17
 * years from one 15 February to another, and from 1989 to 2006. A gap after a date that is coarser than the next begins
 * on the last day that it may mean, and none is stated that an earlier date may reach across.
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
  const lengthOf = (i: number) => Math.max(DAY_MS, (untilMs[i] ?? first) - (startsMs[i] ?? first));
  const gaps: Gap[] = [];
  let latestMs = first;
  for (let i = 1; i < startsMs.length; i++) {
    const startMs = startsMs[i - 1] ?? first;
    const endMs = untilMs[i - 1] ?? startMs;
    const toMs = startsMs[i] ?? first;
    latestMs = Math.max(latestMs, endMs);
    const fromMs = lengthOf(i - 1) > COARSER * lengthOf(i) ? endMs - DAY_MS : startMs;
    if (toMs - fromMs > least && toMs > latestMs) gaps.push({ fromMs, toMs });
  }
  return gaps;
}
