import type { Projection } from './projection.js';

/** The shortest stretch of time a reader can zoom to. */
export const SHORTEST_MS = 60_000;

/** A stretch of the axis, in units of its projection. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/**
 * An immutable mapping between time (UTC ms) and pixels: a projection, the units that are in view, and the width they fill.
 * Pixels count from the inline start, whichever way the text runs.
 */
export interface Scale {
  readonly projection: Projection;
  readonly view: UnitRange;
  readonly widthPx: number;
  readonly pxPerUnit: number;
  /** The window in UTC ms. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly x: (ms: number) => number;
  readonly ms: (x: number) => number;
  /** Shows `factor` times as much detail, keeping the moment under `anchorPx` in place, inside `extent`. */
  readonly zoomed: (factor: number, anchorPx: number, extent: UnitRange) => Scale;
  /** Moves the window by `px` towards later time, inside `extent`. */
  readonly panned: (px: number, extent: UnitRange) => Scale;
}

/** Makes a scale that shows `view` on `widthPx` pixels. */
export function createScale(projection: Projection, view: UnitRange, widthPx: number): Scale {
  const { from, to } = view;
  const pxPerUnit = widthPx / (to - from);
  const moved = (next: UnitRange) => createScale(projection, next, widthPx);
  const scale: Scale = {
    projection,
    view,
    widthPx,
    pxPerUnit,
    fromMs: projection.toMs(from),
    toMs: projection.toMs(to),
    x: (ms) => (projection.toUnit(ms) - from) * pxPerUnit,
    ms: (x) => projection.toMs(from + x / pxPerUnit),
    zoomed(factor, anchorPx, extent) {
      const anchor = from + anchorPx / pxPerUnit;
      const next = within(
        { from: anchor - (anchor - from) / factor, to: anchor + (to - anchor) / factor },
        extent,
      );
      return factor > 1 && tooShort(projection, next) ? scale : moved(next);
    },
    panned(px, extent) {
      const shift = px / pxPerUnit;
      return moved(within({ from: from + shift, to: to + shift }, extent));
    },
  };
  return scale;
}

function tooShort(projection: Projection, { from, to }: UnitRange): boolean {
  return projection.toMs(to) - projection.toMs(from) < SHORTEST_MS;
}

/** `range` moved, and shortened where it is longer, so that it lies in `extent`. */
export function within(range: UnitRange, extent: UnitRange): UnitRange {
  const length = Math.min(range.to - range.from, extent.to - extent.from);
  const from = Math.min(Math.max(range.from, extent.from), extent.to - length);
  return { from, to: from + length };
}

/**
 * The whole of a timeline with room at both ends for what hangs there.
 *
 * @param projection the law of the axis
 * @param domainMs first and last moment of the timeline
 * @param widthPx width of the chart
 * @param room pixels to keep free before the first and after the last moment
 */
export function paddedExtent(
  projection: Projection,
  domainMs: readonly [number, number],
  widthPx: number,
  room: { readonly startPx: number; readonly endPx: number },
): UnitRange {
  const first = projection.toUnit(domainMs[0]);
  const last = projection.toUnit(domainMs[1]);
  const innerPx = Math.max(widthPx - room.startPx - room.endPx, widthPx / 4);
  const unitsPerPx = (last - first) / innerPx;
  const outerPx = widthPx - innerPx;
  const startShare = room.startPx / (room.startPx + room.endPx || 1);
  return {
    from: first - outerPx * startShare * unitsPerPx,
    to: last + outerPx * (1 - startShare) * unitsPerPx,
  };
}
