import type { Break } from './breaks.js';
import type { CardBox } from './cards.js';
import type { Bar } from './lanes.js';
import type { Members } from './members.js';

/** A span's bar with how its ends are known. Lengths in px; `top` and `y` count from the axis downwards. */
export interface SpanItem extends Bar {
  readonly kind: 'span';
  readonly top: number;
  /** Goes on past the timeline: drawn fading out. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The stated gaps that it crosses. */
  readonly breaks: readonly Break[];
}

/** An event with its card; its mark stands at `markY`. */
export interface CardItem extends CardBox {
  readonly kind: 'card';
  /** Of rank 1. */
  readonly isKey: boolean;
  readonly markY: number;
}

/** One event on its line; `isLifted` where a card's own mark stands in its place, so that it sits on that stem. */
export interface MarkItem {
  readonly kind: 'mark';
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isLifted: boolean;
  /** Of rank 1. */
  readonly isKey: boolean;
}

/** Several events on one place of a line. `index` is the first of them. */
export interface ClusterItem {
  readonly kind: 'cluster';
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isLifted: boolean;
  readonly members: Members;
  /** Whether one of them is of rank 1. */
  readonly hasKey: boolean;
  /** They began before the window, and go on in it. */
  readonly isBefore: boolean;
}

/** A stated gap. It stands between two events, so its index is a half: of the event after it, less one half. */
export interface BreakItem {
  readonly kind: 'break';
  readonly index: number;
  readonly x: number;
  readonly broken: Break;
}

/** What a reader can reach in the chart: one button each. */
export type FrameItem = SpanItem | CardItem | MarkItem | ClusterItem | BreakItem;
