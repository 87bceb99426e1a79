import { columnsOf, type Columns } from '../model/columns.js';
import type { Timeline } from '../model/timeline.js';
import type { Gap } from '../time/breaks.js';
import {
  compressedProjection,
  DAY_MS,
  evenProjection,
  timeProjection,
  type Projection,
  type ScaleKind,
} from '../time/projection.js';
import { gapsOf } from './gaps.js';

/** What is derived from a timeline once, for all frames. */
export interface Plan {
  readonly columns: Columns;
  /** First and last moment that is known, UTC ms; at least a day apart. */
  readonly domainMs: readonly [number, number];
  readonly gaps: readonly Gap[];
  readonly projections: Readonly<Record<ScaleKind, Projection>>;
  /** The scale that suits these dates, where nobody chose one. */
  readonly suits: ScaleKind;
}

/** Derives the plan; undefined where no event has a date. O(n log n). */
export function planOf(timeline: Timeline): Plan | undefined {
  const columns = columnsOf(timeline);
  const startsMs = columns.startMs.filter(Number.isFinite);
  const ends = columns.endMs.filter(Number.isFinite);
  // What began at an unknown time may have ended before all else began.
  const first = Math.min(
    startsMs[0] ?? Infinity,
    ends.reduce((a, b) => Math.min(a, b), Infinity),
  );
  if (first === Infinity) return undefined;
  const last = ends.reduce(
    (a, b) => Math.max(a, b),
    Math.max(first + DAY_MS, startsMs.at(-1) ?? first),
  );
  const domainMs = [first, last] as const;
  return {
    columns,
    domainMs,
    gaps: gapsOf(timeline.events),
    projections: {
      time: timeProjection(first),
      compressed: compressedProjection([first, ...startsMs, last]),
      even: evenProjection(startsMs),
    },
    suits: crowds(startsMs, last - first) ? 'compressed' : 'time',
  };
}

/** Where true time would press most of the events into less than a tenth of the width, it hides them. */
function crowds(startsMs: Float64Array, lengthMs: number): boolean {
  const most = Math.floor(startsMs.length / 2) + 1;
  if (startsMs.length < 3) return false;
  for (let i = 0; i + most <= startsMs.length; i++) {
    const from = startsMs[i] ?? 0;
    const to = startsMs[i + most - 1] ?? 0;
    if (to - from < lengthMs / 10) return true;
  }
  return false;
}
