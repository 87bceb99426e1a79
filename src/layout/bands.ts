import type { Grouping } from './grouping.js';

/** The strip of a group: its marks on a line, its spans in lanes below it. Lengths in px, from the axis downwards. */
export interface Band {
  readonly group: number;
  /** Closed: only its head is drawn. */
  readonly isOpen: boolean;
  /** Where its head begins; nothing has a head where events are not grouped. */
  readonly y: number;
  readonly heightPx: number;
  /** Where its marks stand. */
  readonly markY: number;
  /** Where its first lane begins. */
  readonly laneY: number;
  readonly laneCount: number;
}

/** The axis with its ticks and their context, and the height of a lane, px. */
export const AXIS_PX = 52;
export const LANE_PX = 28;
/** A band's head, and its line of marks. */
const HEAD_PX = 22;
const LINE_PX = 24;
/** Where events are not grouped, spans take at most this share of the chart's height. */
const LANES_SHARE = 0.3;
/** The first lane begins a little higher than the axis ends: bars have air of their own. */
const FIRST_LANE_PX = AXIS_PX - 2;

/** One band for all, on the axis itself, with the lanes that a chart of this height has room for. */
export function bandOfAll(heightPx: number): Band {
  const laneCount = Math.floor((heightPx * LANES_SHARE) / LANE_PX);
  return { group: 0, isOpen: true, y: 0, heightPx: 0, markY: 0, laneY: FIRST_LANE_PX, laneCount };
}

/** A band for each group, one below the other. */
export function bandsOf({ groups }: Grouping, closed: ReadonlySet<string>): readonly Band[] {
  let y = AXIS_PX;
  return groups.map(({ id, lanes }, group) => {
    const isOpen = !closed.has(id);
    const laneCount = isOpen ? lanes : 0;
    const heightPx = HEAD_PX + (isOpen ? LINE_PX + laneCount * LANE_PX : 0);
    const band: Band = {
      ...{ group, isOpen, y, heightPx, laneCount },
      markY: y + HEAD_PX + LINE_PX / 2,
      laneY: y + HEAD_PX + LINE_PX,
    };
    y += heightPx;
    return band;
  });
}

/** What bands take below the ticks, px. */
export function heightOf(bands: readonly Band[]): number {
  return bands.reduce((height, { heightPx }) => height + heightPx, 0);
}
