/** A span that asks for a bar. `fromX`, `toX` may lie outside the window. */
export interface LaneRequest {
  readonly index: number;
  readonly fromX: number;
  readonly toX: number;
  /** Width of its label on one line, px. */
  readonly labelPx: number;
  /** The lane it had in the frame before. */
  readonly lane?: number | undefined;
}

/** A span's bar in its lane (0 is nearest to the axis), cut to the window. */
export interface Bar {
  readonly index: number;
  readonly lane: number;
  readonly x: number;
  readonly widthPx: number;
  /** Where the label begins, counted from the bar's start; negative where it hangs back from a bar at the window's end. */
  readonly labelOffsetPx: number;
  /** Width of the label on one line. */
  readonly labelPx: number;
  /** Whether the span goes on beyond the window's edge. */
  readonly isCutStart: boolean;
  readonly isCutEnd: boolean;
}

/** Room between a bar's edge and its label, and between two bars of a lane. */
export const BAR_PADDING_PX = 8;
const BAR_GAP_PX = 6;
/** A bar narrower than this reads as a mark. */
export const BAR_LEAST_PX = 8;

/**
 * Gives each span the lane nearest to the axis in which neither its bar nor its label meets another, in the order given
 * (interval partitioning by first fit); one that had a lane keeps it where that is free. A span that finds no lane is left out: the caller shows it as a mark.
 */
export function placeBars(
  requests: readonly LaneRequest[],
  widthPx: number,
  laneCount: number,
): readonly Bar[] {
  const lanes: { from: number; to: number }[][] = Array.from({ length: laneCount }, () => []);
  const bars: Bar[] = [];
  for (const request of requests) {
    const x = Math.min(Math.max(0, request.fromX), widthPx - BAR_LEAST_PX);
    const barPx = Math.max(Math.min(widthPx, request.toX) - x, BAR_LEAST_PX);
    const labelOffsetPx = labelOffset(x, barPx, request.labelPx, widthPx);
    const from = x + Math.min(0, labelOffsetPx);
    const to = x + Math.max(barPx, labelOffsetPx + request.labelPx);
    const isFree = (taken: readonly { from: number; to: number }[]) =>
      taken.every((other) => from >= other.to + BAR_GAP_PX || to + BAR_GAP_PX <= other.from);
    const before = request.lane !== undefined && lanes[request.lane];
    const lane =
      before && isFree(before) ? (request.lane ?? 0) : lanes.findIndex((taken) => isFree(taken));
    if (lane < 0) continue;
    lanes[lane]?.push({ from, to });
    const { index, labelPx } = request;
    const isCutStart = request.fromX < 0;
    const isCutEnd = request.toX > widthPx;
    bars.push({ index, lane, x, widthPx: barPx, labelOffsetPx, labelPx, isCutStart, isCutEnd });
  }
  return withoutEmptyLanes(bars);
}

/** A lane that nothing is in any more makes room. */
function withoutEmptyLanes(bars: readonly Bar[]): readonly Bar[] {
  const used = [...new Set(bars.map(({ lane }) => lane))].sort((a, b) => a - b);
  return bars.map((bar) => ({ ...bar, lane: used.indexOf(bar.lane) }));
}

/**
 * Where a bar's label begins while the window moves over it: at the window's start as long as the bar has room for it, so
 * that a long span always says what it is.
 */
export function labelAt({ x, widthPx, labelOffsetPx, labelPx }: Bar, windowX: number): number {
  const last = widthPx - labelPx - BAR_PADDING_PX;
  return Math.max(labelOffsetPx, Math.min(windowX - x + BAR_PADDING_PX, last));
}

/** Inside the bar where it fits, else running on past its end, else ending with it. */
function labelOffset(x: number, barPx: number, labelPx: number, widthPx: number): number {
  if (labelPx + 2 * BAR_PADDING_PX <= barPx) return BAR_PADDING_PX;
  if (x + BAR_PADDING_PX + labelPx <= widthPx) return BAR_PADDING_PX;
  return Math.max(widthPx - x - labelPx, -x);
}
