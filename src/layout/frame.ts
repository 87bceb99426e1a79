import { bisectLeft } from 'd3';
import type { Columns } from '../model/columns.js';
import type { Gap } from '../time/breaks.js';
import type { Scale } from '../time/scale.js';
import { ticksOf, type Tick } from '../time/ticks.js';
import { breaksOf, type Break } from './breaks.js';
import { placeCards, type CardBox, type CardRequest } from './cards.js';
import { cardCandidates } from './candidates.js';
import { placeBars, type Bar } from './lanes.js';
import { CLUSTER_STEP_PX, groupMarks, MARK_STEP_PX, type MarkGroup } from './marks.js';

/** A span's bar with how its ends are known. */
export interface SpanItem extends Bar {
  readonly kind: 'span';
  /** Goes on past the timeline: drawn fading out. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** An event with its card. */
export interface CardItem extends CardBox {
  readonly kind: 'card';
}

/** One event on the axis; `isLifted` where a card's own mark stands in its place, so that it sits on that stem. */
export interface MarkItem {
  readonly kind: 'mark';
  readonly index: number;
  readonly x: number;
  readonly isLifted: boolean;
}

/** Several events on one place of the axis. `index` is the first of them. */
export interface ClusterItem {
  readonly kind: 'cluster';
  readonly index: number;
  readonly x: number;
  readonly isLifted: boolean;
  readonly indices: readonly number[];
}

/** What a reader can reach in the chart: one button each. */
export type FrameItem = SpanItem | CardItem | MarkItem | ClusterItem;

/** How far an event's date reaches along the axis, where that is wider than its mark. */
export interface Extent {
  readonly index: number;
  readonly x: number;
  readonly widthPx: number;
}

/**
 * All that can be seen of a timeline at one moment of zooming and panning: bounded by the pixels, in the order of the
 * keyboard, in CSS pixels from the inline start and the top of the chart.
 */
export interface Frame {
  readonly scale: Scale;
  readonly axisY: number;
  /** In the order of the timeline. */
  readonly items: readonly FrameItem[];
  readonly extents: readonly Extent[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
  readonly laneCount: number;
}

/** What a frame is made from. */
export interface FrameInput {
  readonly columns: Columns;
  readonly scale: Scale;
  readonly gaps: readonly Gap[];
  readonly locale: string;
  readonly heightPx: number;
  /** Height of an event's card at a width, px. */
  readonly cardHeight: (index: number, widthPx: number) => number;
  /** Width of a span's label on one line, px. */
  readonly labelWidth: (index: number) => number;
  /** The frame before: cards keep their side and width. */
  readonly previous?: Frame | undefined;
}

/** The axis with its ticks and their context, and the height of a lane, px. */
export const AXIS_PX = 52;
export const LANE_PX = 28;
/** Free above the axis, for the words of a break and the upper half of the marks. */
export const AXIS_CLEARANCE_PX = 26;
const LANES_SHARE = 0.3;
/** An event this close outside the window, the widest cell, still takes part: groups at its edge stay whole. */
const OVERSCAN_PX = 2 * CLUSTER_STEP_PX;

/** Lays out what the window of `input.scale` shows. */
export function layoutFrame(input: FrameInput): Frame {
  const { columns, scale, heightPx } = input;
  const spans = placeSpans(input);
  const laneCount = Math.max(0, ...spans.map(({ lane }) => lane + 1));
  const axisY = heightPx - AXIS_PX - laneCount * LANE_PX;
  const points = pointsInWindow(columns, scale, new Set(spans.map(({ index }) => index)));
  const cards = placeCards(
    cardCandidates(points, columns, scale).map((index) => cardRequest(index, input)),
    { widthPx: scale.widthPx, heightPx: axisY - AXIS_CLEARANCE_PX },
    previousCards(input.previous),
  );
  const carded = new Set(cards.map(({ index }) => index));
  const groups = groupMarks(
    points.filter((index) => !carded.has(index)).map((index) => markRequest(index, input)),
    scale.pxPerUnit,
  );
  const items: FrameItem[] = [
    ...spans,
    ...cards.map((card) => ({ ...card, kind: 'card' as const })),
    ...groups
      .filter((group) => touches(group, scale))
      .map((group) => groupItem(group, cards, scale.widthPx)),
  ];
  const breaks = breaksOf(input.gaps, scale, input.locale);
  return {
    scale,
    axisY,
    items: items.sort((a, b) => a.index - b.index),
    extents: extentsOf(items, columns, scale),
    ticks: ticksOf(
      scale,
      input.locale,
      breaks.flatMap(({ obstacles }) => obstacles),
    ),
    breaks,
    laneCount,
  };
}

/** Bars for the spans that touch the window: better ranks choose their lane first, then the earlier ones. */
function placeSpans({ columns, scale, heightPx, labelWidth }: FrameInput): readonly SpanItem[] {
  const requests = [...columns.spans]
    .filter((i) => startOf(columns, i) < scale.toMs && endOf(columns, i) > scale.fromMs)
    .sort((a, b) => rankOf(columns, a) - rankOf(columns, b) || a - b)
    .map((index) => ({
      index,
      fromX: xOf(scale, startOf(columns, index)),
      toX: xOf(scale, endOf(columns, index)),
      labelPx: labelWidth(index),
    }));
  const laneCount = Math.floor((heightPx * LANES_SHARE) / LANE_PX);
  return placeBars(requests, scale.widthPx, laneCount).map((bar) => ({
    ...bar,
    kind: 'span',
    openStart: startOf(columns, bar.index) === -Infinity,
    openEnd: endOf(columns, bar.index) === Infinity,
  }));
}

function xOf(scale: Scale, ms: number): number {
  return Number.isFinite(ms) ? scale.x(ms) : ms < 0 ? -OVERSCAN_PX : scale.widthPx + OVERSCAN_PX;
}

/** Events of the window that have no bar, by binary search over the sorted starts. */
function pointsInWindow(columns: Columns, scale: Scale, barred: ReadonlySet<number>): number[] {
  const from = bisectLeft(columns.startMs, scale.ms(-OVERSCAN_PX));
  const to = bisectLeft(columns.startMs, scale.ms(scale.widthPx + OVERSCAN_PX));
  const points: number[] = [];
  for (let index = from; index < to; index++) if (!barred.has(index)) points.push(index);
  return points;
}

function cardRequest(index: number, { columns, scale, cardHeight }: FrameInput): CardRequest {
  return {
    index,
    x: scale.x(startOf(columns, index)),
    isKey: rankOf(columns, index) === 1,
    heightAt: (widthPx) => cardHeight(index, widthPx),
  };
}

function markRequest(index: number, { columns, scale }: FrameInput) {
  const ms = startOf(columns, index);
  return {
    index,
    unit: scale.projection.toUnit(ms),
    x: scale.x(ms),
    alone: rankOf(columns, index) === 1,
  };
}

function groupItem(
  group: MarkGroup,
  cards: readonly CardBox[],
  widthPx: number,
): MarkItem | ClusterItem {
  const { indices } = group;
  const index = indices[0] ?? 0;
  // A cluster that is half outside is counted, and so must be seen.
  const x = Math.min(Math.max(group.x, 0), widthPx);
  const isLifted = cards.some((card) => Math.abs(card.x - x) < MARK_STEP_PX);
  return indices.length === 1
    ? { kind: 'mark', index, x, isLifted }
    : { kind: 'cluster', index, x, isLifted, indices };
}

function extentsOf(items: readonly FrameItem[], columns: Columns, scale: Scale): Extent[] {
  const extents: Extent[] = [];
  for (const item of items) {
    if (item.kind !== 'card' && item.kind !== 'mark') continue;
    const endX = xOf(scale, endOf(columns, item.index));
    const widthPx = Math.min(endX, scale.widthPx) - item.x;
    if (widthPx >= 12) extents.push({ index: item.index, x: item.x, widthPx });
  }
  return extents;
}

function previousCards(previous: Frame | undefined): ReadonlyMap<number, CardBox> {
  const cards = previous?.items.filter((item) => item.kind === 'card') ?? [];
  return new Map(cards.map((card) => [card.index, card]));
}

function touches({ fromX, toX }: MarkGroup, { widthPx }: Scale): boolean {
  return toX >= 0 && fromX <= widthPx;
}

const startOf = (columns: Columns, index: number) => columns.startMs[index] ?? 0;
const endOf = (columns: Columns, index: number) => columns.endMs[index] ?? 0;
const rankOf = (columns: Columns, index: number) => columns.rank[index] ?? 3;
