import type { Projection } from '../time/projection.js';
import { createScale, paddedExtent, type Scale, type UnitRange } from '../time/scale.js';
import type { TimelineRange } from '../events.js';

/** Room before the first event, and after the last for half a card, px. */
const ROOM = { startPx: 24, endPx: 128 };

/** While the window slides, this share of it is laid out on each side. */
const SLIDING_ROOM = 1 / 3;

/** The world a viewport looks at. */
export interface Stage {
  readonly projection: Projection;
  readonly domainMs: readonly [number, number];
  readonly widthPx: number;
}

/**
 * The window of time in view: the one truth that gestures, keys, buttons, the overview, attributes and links propose
 * changes to. Kept in UTC ms, so it survives a change of scale or width; undefined while the whole timeline is shown.
 */
export class Viewport {
  #window: TimelineRange | undefined;
  #stage: Stage | undefined;
  #scale: Scale | undefined;
  #whole: Scale | undefined;
  #isSliding = false;
  #isMoving = false;
  readonly #changed: () => void;

  /** @param changed called after every change of the window */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The scale for what is in view, if there is anything to look at. */
  get scale(): Scale | undefined {
    return this.#scale;
  }

  /** The whole timeline on the same width. */
  get whole(): Scale | undefined {
    return this.#whole;
  }

  /**
   * What to lay out: the window or, while it slides, a stretch wider than it, which is kept as long as the window is in it.
   *
   * @param before what was laid out before
   */
  laidOut(before: Scale | undefined): Scale | undefined {
    const scale = this.#scale;
    const isSame = scale && before && isSameZoom(scale, before);
    if (!this.#isSliding || !isSame || !this.#stage) return scale;
    const { from, to } = scale.view;
    if (before.view.from <= from && to <= before.view.to) return before;
    const extent = extentOf(this.#stage);
    const more = SLIDING_ROOM * (to - from);
    const wide = { from: Math.max(extent.from, from - more), to: Math.min(extent.to, to + more) };
    return createScale(scale.projection, wide, (wide.to - wide.from) * scale.pxPerUnit);
  }

  /** The window has come to rest. */
  rest(): void {
    this.#isSliding = false;
    this.#isMoving = false;
  }

  /** Between the first movement of a gesture and its rest. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** The window in UTC ms. */
  get range(): TimelineRange | undefined {
    return this.#scale && { from: this.#scale.fromMs, to: this.#scale.toMs };
  }

  get isWhole(): boolean {
    return this.#window === undefined;
  }

  /** Looks at another timeline, scale or width; the window stays as far as it can. */
  enter(stage: Stage | undefined): void {
    const { projection, domainMs, widthPx } = this.#stage ?? {};
    const isSame =
      stage?.projection === projection &&
      stage?.domainMs === domainMs &&
      stage?.widthPx === widthPx;
    if (isSame) return;
    this.#stage = stage;
    this.#whole = stage && createScale(stage.projection, extentOf(stage), stage.widthPx);
    this.#look();
  }

  /** Shows the stretch between two moments, UTC ms; the whole where they are left out. */
  set(window: TimelineRange | undefined): void {
    this.#window = window;
    this.rest();
    this.#look();
    this.#changed();
  }

  /** See {@link Scale.zoomed}; false at the limits. */
  zoom(factor: number, anchorPx = (this.#stage?.widthPx ?? 0) / 2): boolean {
    this.#isSliding = false;
    return this.#move((scale, extent) => scale.zoomed(factor, anchorPx, extent));
  }

  /** See {@link Scale.panned}; false at the limits. */
  pan(px: number): boolean {
    this.#isSliding = true;
    return this.#move((scale, extent) => scale.panned(px, extent));
  }

  /** Moves one end of the window by `px` of the whole timeline's width. */
  resize(end: 'from' | 'to', px: number): boolean {
    return this.#move((scale, extent) => {
      const { projection, view, widthPx } = scale;
      const least = Math.min((extent.to - extent.from) / 1e4, view.to - view.from);
      const moved = view[end] + (px / widthPx) * (extent.to - extent.from);
      const next =
        end === 'from'
          ? { from: Math.min(moved, view.to - least), to: view.to }
          : { from: view.from, to: Math.max(moved, view.from + least) };
      const clipped = {
        from: Math.max(next.from, extent.from),
        to: Math.min(next.to, extent.to),
      };
      return createScale(projection, clipped, widthPx);
    });
  }

  /** Moves the window by `px` of the whole timeline's width. */
  shift(px: number): boolean {
    this.#isSliding = true;
    return this.#move((scale, extent) => {
      const units = (px / scale.widthPx) * (extent.to - extent.from);
      return scale.panned(units * scale.pxPerUnit, extent);
    });
  }

  /** Brings a place of the axis into view, keeping the zoom; nothing moves where it is in view already. */
  reveal(unit: number): boolean {
    const { view, pxPerUnit } = this.#scale ?? { view: { from: unit }, pxPerUnit: 1 };
    const x = (unit - view.from) * pxPerUnit;
    const widthPx = this.#stage?.widthPx ?? 0;
    const margin = Math.min(ROOM.endPx, widthPx / 3);
    if (x >= 0 && x <= widthPx - 8) return false;
    const hasMoved = this.pan(x < 0 ? x - margin : x - widthPx + margin);
    this.rest();
    return hasMoved;
  }

  #move(next: (scale: Scale, extent: UnitRange) => Scale): boolean {
    if (!this.#scale || !this.#stage) return false;
    const extent = extentOf(this.#stage);
    const moved = next(this.#scale, extent);
    const { from, to } = this.#scale.view;
    const least = 1e-9 * (extent.to - extent.from);
    const hasMoved =
      Math.abs(moved.view.from - from) > least || Math.abs(moved.view.to - to) > least;
    if (!hasMoved) return false;
    this.#scale = moved;
    this.#isMoving = true;
    const isWhole = moved.view.to - moved.view.from >= extent.to - extent.from - least;
    this.#window = isWhole ? undefined : { from: moved.fromMs, to: moved.toMs };
    this.#changed();
    return true;
  }

  #look(): void {
    const stage = this.#stage;
    if (!stage) {
      this.#scale = undefined;
      return;
    }
    const view = viewOf(stage, this.#window);
    // a window in which nothing lies shows the whole
    if (!view) this.#window = undefined;
    this.#scale = createScale(stage.projection, view ?? extentOf(stage), stage.widthPx);
  }
}

function extentOf({ projection, domainMs, widthPx }: Stage): UnitRange {
  const endPx = Math.min(ROOM.endPx, widthPx / 6);
  return paddedExtent(projection, domainMs, widthPx, { ...ROOM, endPx });
}

/** A wide stretch has the same pixels for a unit, but for the last digits. */
function isSameZoom(a: Scale, b: Scale): boolean {
  return a.projection === b.projection && Math.abs(a.pxPerUnit / b.pxPerUnit - 1) < 1e-9;
}

function viewOf(stage: Stage, window: TimelineRange | undefined): UnitRange | undefined {
  const extent = extentOf(stage);
  if (!window) return undefined;
  const { projection } = stage;
  const from = Math.max(projection.toUnit(window.from), extent.from);
  const to = Math.min(projection.toUnit(window.to), extent.to);
  return from < to ? { from, to } : undefined;
}
