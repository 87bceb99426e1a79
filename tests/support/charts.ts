import { randomLcg } from 'd3';
import { layoutFrame, type Frame, type FrameInput, type Kept } from '../../src/layout/frame.js';
import { byCategory, ungrouped, type Grouping } from '../../src/layout/grouping.js';
import type { FrameItem } from '../../src/layout/items.js';
import { rowsOn, type Rows } from '../../src/layout/rows.js';
import { columnsOf, type Columns } from '../../src/model/columns.js';
import type { TimelineEvent } from '../../src/model/timeline.js';
import { statedGaps } from '../../src/time/breaks.js';
import { parseEdtf } from '../../src/time/edtf.js';
import {
  compressedProjection,
  DAY_MS,
  evenProjection,
  timeProjection,
  type Projection,
  type ScaleKind,
} from '../../src/time/projection.js';
import { createScale, paddedExtent, type Scale, type UnitRange } from '../../src/time/scale.js';

/** An event as the layout sees it. */
export interface Row {
  readonly startMs: number;
  readonly endMs?: number;
  readonly rank?: number;
  readonly isSpan?: boolean;
  /** From 1; 0 for none. */
  readonly category?: number;
}

/** The columns of events; they are put in the order of time and rank. */
export function columnsFrom(rows: readonly Row[]): Columns {
  const sorted = [...rows].sort(
    (a, b) => a.startMs - b.startMs || (a.rank ?? 3) - (b.rank ?? 3) || endOf(a) - endOf(b),
  );
  return {
    count: sorted.length,
    startMs: Float64Array.from(sorted, ({ startMs }) => startMs),
    endMs: Float64Array.from(sorted, endOf),
    rank: Uint8Array.from(sorted, ({ rank }) => rank ?? 3),
    category: Uint16Array.from(sorted, ({ category }) => category ?? 0),
    categories: ['one', 'two', 'three', 'four'],
    spans: Uint32Array.from(sorted.flatMap(({ isSpan }, index) => (isSpan ? [index] : []))),
    spanStartEndMs: Float64Array.from(
      sorted.flatMap(({ isSpan, startMs }) => (isSpan ? [startMs + DAY_MS] : [])),
    ),
    otherDates: new Map(),
  };
}

function endOf({ startMs, endMs }: Row): number {
  return endMs ?? startMs + DAY_MS;
}

/** How a random timeline is made. */
export interface Crowd {
  readonly count: number;
  readonly seed: number;
  /** Of all events; the others have the ranks 2 to 5. */
  readonly keyShare?: number;
  readonly spanShare?: number;
  readonly years?: number;
  /** 1 for even time; more crowds the events towards the end. */
  readonly power?: number;
  /** Share of the events that are known only to their month or year, so that they run on. */
  readonly coarseShare?: number;
  /** How many categories there are; some events have none. */
  readonly categories?: number;
}

/** Seeded random events, by default 40 years of days. */
export function crowd({
  count,
  seed,
  keyShare = 0.02,
  spanShare = 0,
  years = 40,
  power = 1,
  coarseShare = 0,
  categories = 0,
}: Crowd): Columns {
  const random = randomLcg(seed / 1000);
  const days = Math.round(years * 365.2425);
  return columnsFrom(
    Array.from({ length: count }, () => {
      const startMs = Math.floor((1 - random() ** power) * days) * DAY_MS;
      const rank = random() < keyShare ? 1 : 2 + Math.floor(random() * 4);
      const category = categories && Math.floor(random() * (categories + 1));
      if (random() < spanShare) {
        const endMs = startMs + Math.ceil(random() ** 4 * 3000) * DAY_MS;
        return { startMs, endMs, rank, category, isSpan: true };
      }
      const isCoarse = coarseShare > 0 && random() < coarseShare;
      const endMs = startMs + (isCoarse ? (random() < 0.5 ? 30 : 365) : 1) * DAY_MS;
      return { startMs, endMs, rank, category };
    }),
  );
}

/** As many events as asked for on 40 years of days, made without an object for each: one in twenty runs on for a year. */
export function largeCrowd(count: number): Columns {
  const random = randomLcg(0.5);
  const startMs = new Float64Array(count);
  for (let i = 0; i < count; i++) startMs[i] = Math.floor(random() * 14_610) * DAY_MS;
  startMs.sort();
  const spans: number[] = [];
  const endMs = startMs.map((start, i) => {
    if (i % 50 === 0) spans.push(i);
    return start + (i % 20 === 0 ? 365 : 1) * DAY_MS;
  });
  return {
    count,
    startMs,
    endMs,
    rank: Uint8Array.from(startMs, () => (random() < 0.001 ? 1 : 2 + Math.floor(random() * 4))),
    category: Uint16Array.from(startMs, () => Math.floor(random() * 5)),
    categories: ['one', 'two', 'three', 'four'],
    spans: Uint32Array.from(spans),
    spanStartEndMs: Float64Array.from(spans, (row) => (startMs[row] ?? 0) + DAY_MS),
    otherDates: new Map(),
  };
}

export const KINDS = ['time', 'compressed', 'even'] as const;

/** A scale for events, with the room that the element leaves. */
export function scaleFor(
  columns: Columns,
  kind: ScaleKind,
  widthPx: number,
  through: (projection: Projection) => Projection = (projection) => projection,
): { readonly whole: Scale; readonly extent: UnitRange } {
  const starts = columns.startMs.subarray(columns.startMs.filter((ms) => ms === -Infinity).length);
  const first = starts[0] ?? 0;
  let last = first + DAY_MS;
  for (const ms of columns.endMs) if (ms !== Infinity && ms > last) last = ms;
  const dates = new Float64Array(starts.length + 1);
  dates.set(starts);
  dates[starts.length] = last;
  const projection = through(
    kind === 'time'
      ? timeProjection(first)
      : kind === 'compressed'
        ? compressedProjection(dates)
        : evenProjection(dates),
  );
  const extent = paddedExtent(projection, [first, last], widthPx, { startPx: 24, endPx: 128 });
  return { whole: createScale(projection, extent, widthPx), extent };
}

/** A window, and where its rows stand. */
export interface Seen {
  readonly columns: Columns;
  readonly scale: Scale;
  readonly rows: Rows;
  /** Place of a row in the window, px. */
  readonly xOf: (row: number) => number;
}

/** Rows as they stand in a window. */
export function seen(columns: Columns, scale: Scale): Seen {
  const rows = rowsOn(columns, scale.projection);
  const xOf = (row: number) => (rows.unitOf(row) - scale.view.from) * scale.pxPerUnit;
  return { columns, scale, rows, xOf };
}

/** All row numbers. */
export function allRows({ count }: Columns): readonly number[] {
  return Array.from({ length: count }, (_, row) => row);
}

/** The events of an item, by their rows; a break has none. */
export function rowsIn(item: FrameItem): readonly number[] {
  if (item.kind === 'break') return [];
  return item.kind === 'cluster' ? item.members.take(Infinity) : [item.index];
}

const makers = { none: ungrouped, category: byCategory } as const;
const made = { none: new WeakMap<Columns, Grouping>(), category: new WeakMap<Columns, Grouping>() };

/** Groupings are made once a timeline, as the element makes them. */
export function groupingOf(columns: Columns, by: 'none' | 'category' = 'none'): Grouping {
  const grouping = made[by].get(columns) ?? makers[by](columns);
  made[by].set(columns, grouping);
  return grouping;
}

/** A frame of cards 80 to 140 px high. */
export function frameOf(columns: Columns, scale: Scale, more: Partial<FrameInput> = {}): Frame {
  return layoutFrame({
    columns,
    grouping: groupingOf(columns),
    closed: new Set(),
    scale,
    gaps: more.gaps ?? statedGaps(columns.startMs.filter(Number.isFinite)),
    locale: 'en',
    heightPx: 360,
    cardHeight: (index, widthPx) => 55 + Math.ceil(((20 + (index % 30)) * 8) / widthPx) * 20,
    labelWidth: (index) => 60 + (index % 9) * 15,
    ...more,
  });
}

/** What the next frame keeps of one, as the element does. */
export function keptOf({ items }: Frame, isZoomed = false): Kept {
  const cards = items.filter((item) => item.kind === 'card');
  const bars = items.filter((item) => item.kind === 'span');
  return {
    cards: new Map(
      cards.map(({ index, side, widthPx, top }) => [
        index,
        { side, widthPx, top: isZoomed ? undefined : top },
      ]),
    ),
    lanes: new Map(bars.map(({ index, lane }) => [index, lane])),
  };
}

/** Events as read, with the dates given, in that order. */
export function eventsOn(...dates: readonly (string | undefined)[]): readonly TimelineEvent[] {
  return dates.map((date, fileIndex) => {
    const read = date === undefined ? undefined : parseEdtf(date);
    return {
      id: `event-${fileIndex}`,
      title: `Event ${fileIndex}`,
      date,
      span: read?.ok ? read.span : undefined,
      rank: 3,
      tags: [],
      claims: [],
      disputes: [],
      media: [],
      corrections: [],
      fileIndex,
    };
  });
}

/** The columns of the same. */
export function columnsOn(...dates: readonly (string | undefined)[]): Columns {
  return columnsOf({ events: eventsOn(...dates), categories: [] });
}
