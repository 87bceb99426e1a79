import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventsOn } from '../../tests/support/charts.js';
import { inOrder } from './event-order.js';
import { finish } from './steps.js';
import type { TimelineEvent } from './timeline.js';

const dates = fc.constantFrom(
  '1990',
  '1990-01',
  '1990-01-01',
  '1991',
  '../1991',
  '1990/..',
  undefined,
);

const keyOf = ({ span, rank }: TimelineEvent) =>
  span ? [0, span.startMs, rank, span.endMs] : [1, 0, 0, 0];

/** The place of each event in the file, by a plain stable sort. */
function slowOrder(events: readonly TimelineEvent[]): readonly number[] {
  const sorted = [...events].sort((a, b) => {
    const other = keyOf(b);
    const at = keyOf(a).findIndex((value, i) => value !== other[i]);
    return at < 0 ? 0 : (keyOf(a)[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
  });
  return sorted.map(({ fileIndex }) => fileIndex);
}

describe('inOrder', () => {
  it('is the order of a stable sort by start, rank and end, with what has no date last', () => {
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 60 }), fc.nat(), (written, seed) => {
        const events = eventsOn(...written).map((event, i) => ({
          ...event,
          rank: (1 + ((seed + i * 7) % 3)) as TimelineEvent['rank'],
        }));
        const places = finish(inOrder(events)).map(({ fileIndex }) => fileIndex);
        expect(places).to.deep.equal(slowOrder(events));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('merges blocks, in order or not', () => {
    const years = Array.from({ length: 5000 }, (_, i) => 1000 + ((i * 7919) % 2003));
    for (const list of [years, [...years].sort((a, b) => a - b), years.toReversed()]) {
      const events = eventsOn(...list.map(String));
      const places = finish(inOrder(events)).map(({ fileIndex }) => fileIndex);
      expect(places).to.deep.equal(slowOrder(events));
    }
  });
});
