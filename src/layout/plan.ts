import { columnsOf, type Columns } from '../model/columns.js';
import { once } from '../model/once.js';
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
  /** The scale that suits these dates, where nobody chose one. */
  readonly suits: ScaleKind;
  /** The law of a scale, made when it is first asked for. O(n), 16 bytes an event but for `time`. */
  readonly projection: (kind: ScaleKind) => Projection;
}

/** The plan of a timeline, made once; undefined where no event has a date. O(n). */
export const planOf: (timeline: Timeline) => Plan | undefined = once((timeline) => {
  const columns = columnsOf(timeline);
  const startsMs = columns.startMs.subarray(firstFinite(columns.startMs));
  const [firstEnd, latestEnd] = knownEnds(columns.endMs);
  // What began at an unknown time may have ended before all else began.
  const first = Math.min(startsMs[0] ?? Infinity, firstEnd);
  if (first === Infinity) return undefined;
  const lastStart = startsMs.at(-1) ?? first;
  const lastEnd = Math.max(first + DAY_MS, latestEnd);
  // where all that begin last are open, there is still an axis for them to stand on
  const last = lastEnd > lastStart ? lastEnd : lastStart + DAY_MS;
  const made = new Map<ScaleKind, Projection>();
  return {
    columns,
    domainMs: [first, last],
    gaps: gapsOf(columns),
    suits: crowds(startsMs, last - first) ? 'compressed' : 'time',
    projection(kind) {
      const projection = made.get(kind) ?? projectionOf(kind, first, startsMs, last);
      made.set(kind, projection);
      return projection;
    },
  };
});

/** The first and the last end that is known. */
function knownEnds(endMs: Float64Array): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const ms of endMs) {
    if (!Number.isFinite(ms)) continue;
    first = Math.min(first, ms);
    last = Math.max(last, ms);
  }
  return [first, last];
}

function projectionOf(
  kind: ScaleKind,
  first: number,
  startsMs: Float64Array,
  last: number,
): Projection {
  if (kind === 'time') return timeProjection(first);
  const dates = new Float64Array(startsMs.length + 2);
  dates[0] = first;
  dates.set(startsMs, 1);
  dates[dates.length - 1] = last;
  if (kind === 'compressed') return compressedProjection(dates);
  // one step for each event, and one more to the end of the last
  return evenProjection(dates.subarray(first < (startsMs[0] ?? first) ? 0 : 1));
}

/** Events that began at an open or unknown time come first. */
function firstFinite(ascendingMs: Float64Array): number {
  const first = ascendingMs.findIndex(Number.isFinite);
  return first < 0 ? ascendingMs.length : first;
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
