import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { orderOf } from './order.js';
import { finish } from './steps.js';

const row = fc.record({
  startMs: fc.constantFrom(-Infinity, 0, 1, 2, Infinity),
  rank: fc.integer({ min: 1, max: 3 }),
  endMs: fc.constantFrom(2, 3, Infinity),
});
type Row = { readonly startMs: number; readonly rank: number; readonly endMs: number };

const keysOf = (rows: readonly Row[]) => ({
  startMs: Float64Array.from(rows, ({ startMs }) => startMs),
  rank: Uint8Array.from(rows, ({ rank }) => rank),
  endMs: Float64Array.from(rows, ({ endMs }) => endMs),
});
const compare = (a: number, b: number) => (a < b ? -1 : Number(a > b));

describe('orderOf', () => {
  it('is the order of a stable sort by start, rank and end', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 70 }), (rows) => {
        const expected = rows
          .map((_, i) => i)
          .sort((i, j) => {
            const [a, b] = [rows[i], rows[j]];
            if (!a || !b) return 0;
            return (
              compare(a.startMs, b.startMs) || compare(a.rank, b.rank) || compare(a.endMs, b.endMs)
            );
          });
        const order = finish(orderOf(keysOf(rows))) ?? rows.keys();
        expect([...order]).to.deep.equal(expected);
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  it('is not made for rows that are in order', () => {
    const rows = [0, 1, 1, 2].map((startMs) => ({ startMs, rank: 1, endMs: 3 }));
    expect(finish(orderOf(keysOf(rows)))).to.equal(undefined);
    expect(finish(orderOf(keysOf([])))).to.equal(undefined);
  });
});
