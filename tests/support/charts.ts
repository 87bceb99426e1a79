import { randomLcg } from 'd3';
import { layoutFrame, type Frame, type FrameInput } from '../../src/layout/frame.js';
import { columnsOf, type Columns } from '../../src/model/columns.js';
import type { TimelineEvent } from '../../src/model/timeline.js';
import { statedGaps } from '../../src/time/breaks.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { compressedProjection, DAY_MS, timeProjection } from '../../src/time/projection.js';
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
}

/** Seeded random events, by default 40 years of days. */
export function crowd({
  count,
  seed,
  keyShare = 0.02,
  spanShare = 0,
  years = 40,
  power = 1,
}: Crowd): Columns {
  const random = randomLcg(seed / 1000);
  const days = Math.round(years * 365.2425);
  return columnsFrom(
    Array.from({ length: count }, () => {
      const startMs = Math.floor((1 - random() ** power) * days) * DAY_MS;
      const rank = random() < keyShare ? 1 : 2 + Math.floor(random() * 4);
      if (random() >= spanShare) return { startMs, rank };
      const endMs = startMs + Math.ceil(random() ** 4 * 3000) * DAY_MS;
      return { startMs, endMs, rank, isSpan: true };
    }),
  );
}

/** A scale for events, with the room that the element leaves. */
export function scaleFor(
  { startMs, endMs }: Columns,
  kind: 'time' | 'compressed',
  widthPx: number,
): { readonly whole: Scale; readonly extent: UnitRange } {
  const starts = startMs.filter(Number.isFinite);
  const first = starts[0] ?? 0;
  const last = endMs.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), first + DAY_MS);
  const projection =
    kind === 'time' ? timeProjection(first) : compressedProjection([...starts, last]);
  const extent = paddedExtent(projection, [first, last], widthPx, { startPx: 24, endPx: 128 });
  return { whole: createScale(projection, extent, widthPx), extent };
}

/** A frame of cards 80 to 140 px high. */
export function frameOf(columns: Columns, scale: Scale, more: Partial<FrameInput> = {}): Frame {
  return layoutFrame({
    columns,
    scale,
    gaps: statedGaps(columns.startMs.filter(Number.isFinite)),
    locale: 'en',
    heightPx: 360,
    cardHeight: (index, widthPx) => 55 + Math.ceil(((20 + (index % 30)) * 8) / widthPx) * 20,
    labelWidth: (index) => 60 + (index % 9) * 15,
    ...more,
  });
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
