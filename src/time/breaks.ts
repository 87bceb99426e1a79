/** An empty stretch between two neighbouring dates, UTC ms. */
export interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A gap longer than this share of the whole is stated in words. */
const STATED_SHARE = 1 / 20;

/**
 * The long stretches in which a timeline tells nothing: gaps between neighbouring starts of events longer than a
 * twentieth of the time between the first and the last. Spans don't fill a gap.
 *
 * @param startsMs finite starts, ascending
 */
export function statedGaps(startsMs: ArrayLike<number>): readonly Gap[] {
  const first = startsMs[0];
  const last = startsMs[startsMs.length - 1];
  if (first === undefined || last === undefined) return [];
  const least = (last - first) * STATED_SHARE;
  const gaps: Gap[] = [];
  let fromMs = first;
  for (let i = 1; i < startsMs.length; i++) {
    const toMs = startsMs[i] ?? last;
    if (toMs - fromMs > least) gaps.push({ fromMs, toMs });
    fromMs = toMs;
  }
  return gaps;
}
