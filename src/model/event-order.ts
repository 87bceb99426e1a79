import type { Steps } from './steps.js';
import type { TimelineEvent } from './timeline.js';

type Events = readonly TimelineEvent[];

/** So many are sorted at once, and merged between two chances for others. */
const BLOCK = 1024;

/**
 * The order of events everywhere: earliest possible moment, rank, latest possible moment, place in the file. Undated ones
 * come last, in the order of the file. A merge sort in steps; of what is in order already nothing is compared twice.
 *
 * @param events in the order of the file
 */
export function* inOrder(events: Events): Steps<Events> {
  let runs: Events[] = [];
  for (let i = 0; i < events.length; i += BLOCK) {
    runs.push(events.slice(i, i + BLOCK).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Events[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? []));
    }
    runs = merged;
  }
  return runs[0] ?? events;
}

function* merge(first: Events, second: Events): Steps<Events> {
  const merged: TimelineEvent[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const a = first[i];
    const b = second[j];
    const last = first.at(-1);
    if (!a || !b || (j === 0 && last && compare(last, b) <= 0)) break;
    if ((i + j) % BLOCK === 0) yield;
    const isNext = compare(b, a) < 0;
    merged.push(isNext ? b : a);
    if (isNext) j++;
    else i++;
  }
  return merged.concat(first.slice(i), second.slice(j));
}

function compare(a: TimelineEvent, b: TimelineEvent): number {
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span);
  // ends may be infinite: they can be compared but not subtracted
  return (
    difference(a.span.startMs, b.span.startMs) ||
    a.rank - b.rank ||
    difference(a.span.endMs, b.span.endMs)
  );
}

function difference(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
