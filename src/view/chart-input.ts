import type { Frame } from '../layout/frame.js';
import type { Group } from '../layout/grouping.js';
import type { FrameItem } from '../layout/items.js';

/** An item and the element that it is written to, by number. */
export interface Placed {
  readonly key: number;
  readonly item: FrameItem;
  /** While the window moves, an element of what has gone waits, unseen, for what comes. */
  readonly isIdle?: boolean;
}

/** Which events stand out, by their place in the timeline. */
export interface Emphasis {
  /** Whether any from the first to the last does. */
  has(first: number, last: number): boolean;
}

/** What the chart shows and does. */
export interface Chart {
  /** Absent until the chart has a size. */
  readonly frame: Frame | undefined;
  /** The items of the frame in the order of the page. */
  readonly items: readonly Placed[];
  /** How far the frame is moved, px towards the inline end: it may be wider than the window and slide under it. */
  readonly shiftPx: number;
  /** The groups that have bands. */
  readonly groups: readonly Group[];
  /** How many events have a date, and so a place. */
  readonly dated: number;
  /** The item whose button Tab reaches, by its index. */
  readonly active: number;
  /** Place of the open event; -1 where none is. */
  readonly selected: number;
  /** Undefined where all are alike. */
  readonly emphasis: Emphasis | undefined;
  readonly hint: string | undefined;
  /** A button was pressed. */
  press(index: number, button: HTMLElement, byKeyboard: boolean): void;
  /** Tab or a click has brought focus to the button of this item. */
  activate(index: number): void;
  /** Opens or closes the band of a group. */
  fold(id: string): void;
}
