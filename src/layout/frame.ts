import { bisectLeft } from 'd3';
import type { Columns } from '../model/columns.js';
import type { Gap } from '../time/breaks.js';
import type { Scale } from '../time/scale.js';
import { ticksOf, type Tick } from '../time/ticks.js';
import { AXIS_PX, bandOfAll, bandsOf, heightOf, LANE_PX, type Band } from './bands.js';
import { breaksOf, type Break } from './breaks.js';
import { cardCandidates } from './candidates.js';
import { placeCards, type CardBox, type KeptCard } from './cards.js';
import { extentsOf, type Extent } from './extents.js';
import type { Grouping } from './grouping.js';
import type { BreakItem, CardItem, FrameItem, SpanItem } from './items.js';
import { placeBars } from './lanes.js';
import { CLUSTER_STEP_PX, EDGE_PX, groupMarks, MARK_STEP_PX, type MarkGroup } from './marks.js';
import { listedMembers, type Members } from './members.js';
import { runningRows } from './row-index.js';
import { remembering, rowsOn, type Rows } from './rows.js';
import { spanRequests } from './spans.js';

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
  readonly bands: readonly Band[];
  /** What bands add to the height of the chart, px; nothing where events are not grouped. */
  readonly bandsPx: number;
  readonly laneCount: number;
}

/** What a frame is made from. */
export interface FrameInput {
  readonly columns: Columns;
  readonly grouping: Grouping;
  /** Ids of the groups that the reader has closed. */
  readonly closed: ReadonlySet<string>;
  readonly scale: Scale;
  readonly gaps: readonly Gap[];
  readonly locale: string;
  readonly heightPx: number;
  /** Height of an event's card at a width, px. */
  readonly cardHeight: (index: number, widthPx: number) => number;
  /** Width of a span's label on one line, px. */
  readonly labelWidth: (index: number) => number;
  /** What cards and bars keep of the frame before, by their rows. */
  readonly kept?: Kept | undefined;
}

/** What stays from one frame to the next, so that nothing jumps that need not: what cards keep, and the lanes of bars. */
export interface Kept {
  readonly cards: ReadonlyMap<number, KeptCard>;
  readonly lanes: ReadonlyMap<number, number>;
}

const NOTHING_KEPT: Kept = { cards: new Map(), lanes: new Map() };

/** Free above the axis, for the words of a break and the upper half of the marks. */
export const AXIS_CLEARANCE_PX = 26;
/** Between a stem and the middle of a cluster's number: of two digits, and of three ("1k" has two again). */
const STEM_ROOM_PX = [18, 22] as const;
/** Of the events that began before the window and go on in it, so many are counted. */
const MOST_RUNNING = 200;

/** Lays out what the window of `input.scale` shows. The cost depends on its pixels, not on the number of events. */
export function layoutFrame(input: FrameInput): Frame {
  const { columns, grouping, scale, heightPx } = input;
  const rows = remembering(rowsOn(columns, scale.projection));
  const bands = grouping.isGrouped ? bandsOf(grouping, input.closed) : [bandOfAll(heightPx)];
  const open = bands.filter(({ isOpen }) => isOpen);
  const breaks = breaksOf(input.gaps, scale, input.locale, rows);
  const spans = open.flatMap((band) => spansOf(band, rows, breaks, input));
  const laneCount = Math.max(0, ...spans.map(({ lane }) => lane + 1));
  const bandsPx = grouping.isGrouped ? heightOf(bands) : 0;
  const lanesPx = grouping.isGrouped ? bandsPx : laneCount * LANE_PX;
  const axisY = heightPx - AXIS_PX - lanesPx;
  const markY = (row: number) => bands[grouping.groupOf(row)]?.markY ?? 0;
  const cards = cardsOf(input, rows, open, spans, axisY).map((card): CardItem => ({
    ...card,
    kind: 'card',
    isKey: columns.rank[card.index] === 1,
    markY: markY(card.index),
  }));
  const shown = [...spans, ...cards].map(({ index }) => index).sort((a, b) => a - b);
  const items = [
    ...spans,
    ...cards,
    ...open.flatMap((band) => marksOf(band, rows, shown, cards, input)),
    ...breaks.map((broken) => breakItem(broken, columns)),
  ].sort((a, b) => a.index - b.index);
  return {
    scale,
    axisY,
    items,
    extents: extentsOf(items, columns, scale),
    ticks: ticksOf(
      scale,
      input.locale,
      breaks.flatMap(({ obstacles }) => obstacles),
    ).filter(({ ms }) => !isAmongEqual(ms, rows, columns, scale)),
    breaks,
    bands: grouping.isGrouped ? bands : [],
    bandsPx,
    laneCount,
  };
}

/** One by one, events of one date stand side by side: between them no other date has a place. */
function isAmongEqual(
  ms: number,
  rows: Rows,
  { startMs }: Columns,
  { projection }: Scale,
): boolean {
  if (projection.kind !== 'even') return false;
  const next = rows.firstAt(projection.toUnit(ms));
  return startMs[next] !== ms && startMs[next] === startMs[next - 1];
}

/** Bars of a band: better ranks choose their lane first, then the earlier ones. */
function spansOf(
  band: Band,
  rows: Rows,
  breaks: readonly Break[],
  { columns, grouping, scale, labelWidth, kept = NOTHING_KEPT }: FrameInput,
): readonly SpanItem[] {
  const { spanIndex, groupOf } = grouping;
  const requests = spanRequests(
    {
      ...{ columns, scale, rows, spanIndex, labelWidth },
      lanes: kept.lanes,
      isOfGroup: (row, group) => groupOf(row) === group,
    },
    band.group,
  );
  return placeBars(requests, scale.widthPx, band.laneCount).map((bar) => ({
    ...bar,
    kind: 'span',
    top: band.laneY + bar.lane * LANE_PX,
    openStart: columns.startMs[bar.index] === -Infinity,
    openEnd: columns.endMs[bar.index] === Infinity,
    breaks: breaks.filter(({ x }) => x > bar.x && x < bar.x + bar.widthPx),
  }));
}

function cardsOf(
  { columns, grouping, scale, cardHeight, kept = NOTHING_KEPT }: FrameInput,
  rows: Rows,
  open: readonly Band[],
  spans: readonly SpanItem[],
  axisY: number,
): readonly CardBox[] {
  const { rank } = columns;
  const barred = new Set(spans.map(({ index }) => index));
  const best = cardCandidates({
    ...{ scale, rows, rank },
    index: grouping.index,
    groups: open.map(({ group }) => group),
    barred,
  });
  // of equals, those that have a card keep it
  const had = (row: number) => (kept.cards.has(row) ? 0 : 1);
  const isOpen = new Set(open.map(({ group }) => group));
  const again = [...kept.cards.keys()].filter(
    (row) => !barred.has(row) && isOpen.has(grouping.groupOf(row)),
  );
  const candidates = [...new Set([...again, ...best])].sort(
    (a, b) => (rank[a] ?? 3) - (rank[b] ?? 3) || had(a) - had(b) || a - b,
  );
  const requests = candidates.map((index) => ({
    index,
    x: (rows.unitOf(index) - scale.view.from) * scale.pxPerUnit,
    rank: rank[index] ?? 3,
    heightAt: (widthPx: number) => cardHeight(index, widthPx),
  }));
  const area = { widthPx: scale.widthPx, heightPx: axisY - AXIS_CLEARANCE_PX };
  return placeCards(requests, area, kept.cards);
}

/** Many bands share the elements that a chart can afford: their cells are wider. */
function cellPxOf(bandCount: number): number {
  return CLUSTER_STEP_PX * (bandCount > 8 ? 4 : bandCount > 3 ? 2 : 1);
}

/** What of a band has neither card nor bar. */
function marksOf(
  band: Band,
  rows: Rows,
  shown: readonly number[],
  cards: readonly CardItem[],
  { columns, grouping, scale }: FrameInput,
): readonly FrameItem[] {
  const { index, groupOf } = grouping;
  const { endMs, rank } = columns;
  const { group, markY } = band;
  const own = shown.filter((row) => groupOf(row) === group);
  const isOfGroup = (row: number) => groupOf(row) === group;
  const all = groupMarks({
    ...{
      scale,
      rows,
      index,
      group,
      shown: own,
      isOfGroup,
      leastPx: cellPxOf(grouping.groups.length),
    },
    isKey: (row) => rank[row] === 1,
  });
  const inWindow = all.filter(({ x }) => x >= 0 && x < scale.widthPx);
  const before = runningBefore(rows.firstAt(scale.view.from));
  const obstacles = inWindow.flatMap(({ x, members, hasKey }) =>
    hasKey && members.count === 1 ? x : [],
  );
  return [...inWindow, ...before].map((one) => markItem(one, markY, cards, obstacles, scale));

  /** What began before the window, goes on in it and is nowhere else: as a cluster at the window's start. */
  function runningBefore(first: number): readonly MarkGroup[] {
    const isRunning = (row: number) =>
      row < first &&
      (endMs[row] ?? -Infinity) > scale.fromMs &&
      isOfGroup(row) &&
      !own.includes(row) &&
      !inWindow.some(({ members }) => members.has(row));
    // a cluster on the window's edge holds all from its first row on, but for what stands alone in its cell
    const edge = Math.min(first, ...inWindow.map(({ members }) => members.first));
    const besideEdge = all.map(({ members }) => members.first);
    const most = MOST_RUNNING + own.length;
    const found = runningRows(index, group, endMs, edge, scale.fromMs, most);
    const running = [...new Set([...found, ...besideEdge])].filter(isRunning);
    if (running.length === 0) return [];
    const listed = listedMembers(running.sort((a, b) => a - b));
    const hasKey = running.some((row) => rank[row] === 1);
    const members: Members = { ...listed, isAtLeast: found.length === most, has: isRunning };
    return [{ x: 0, room: [0, 0], members, hasKey, isBefore: true }];
  }
}

/** A cluster's number makes way for stems and for marks that don't merge, as far as its cell has room; else it is lifted. */
function markItem(
  group: MarkGroup,
  y: number,
  cards: readonly CardItem[],
  keys: readonly number[],
  { widthPx }: Scale,
): FrameItem {
  const { members, hasKey, isBefore = false } = group;
  const index = members.first;
  const stems = cards.filter(({ markY }) => markY === y).map((card) => card.x);
  if (members.count === 1 && !isBefore) {
    const isLifted = stems.some((at) => Math.abs(at - group.x) < MARK_STEP_PX);
    return { kind: 'mark', index, x: group.x, y, isLifted, isKey: hasKey };
  }
  const obstacles = isBefore ? [] : [...stems, ...keys];
  const clear = clearPlace(group, obstacles, widthPx);
  const isLifted = clear === undefined;
  return { kind: 'cluster', index, x: clear ?? group.x, y, isLifted, members, hasKey, isBefore };
}

/** The place in a cluster's cell nearest to its own where its number meets nothing, if there is one. */
function clearPlace(
  { x, room, members: { count } }: MarkGroup,
  obstacles: readonly number[],
  widthPx: number,
): number | undefined {
  const roomPx = STEM_ROOM_PX[count > 99 && count < 1000 ? 1 : 0];
  const fromX = Math.max(room[0], EDGE_PX);
  const toX = Math.min(room[1], widthPx - EDGE_PX);
  const isClear = (at: number) => obstacles.every((other) => Math.abs(other - at) >= roomPx - 1e-9);
  if (isClear(x)) return x;
  return obstacles
    .flatMap((at) => [at - roomPx, at + roomPx])
    .filter((at) => at >= fromX && at <= toX && isClear(at))
    .sort((a, b) => Math.abs(a - x) - Math.abs(b - x))[0];
}

/** A break stands between two events: its index is a half. */
function breakItem(broken: Break, { startMs }: Columns): BreakItem {
  const after = bisectLeft(startMs, broken.toMs);
  return { kind: 'break', index: after - 0.5, x: broken.x, broken };
}
