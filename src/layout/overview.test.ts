import { expect } from '@open-wc/testing';
import { allRows, columnsFrom, crowd, KINDS, scaleFor, seen } from '../../tests/support/charts.js';
import { DAY_MS, timeProjection } from '../time/projection.js';
import { createScale } from '../time/scale.js';
import { densityOf } from './overview.js';

describe('densityOf', () => {
  it('gives each strip its share of the fullest', () => {
    const columns = columnsFrom(
      [0, 1, 2, 3, 7, 8, 13, 29].map((day) => ({ startMs: day * DAY_MS })),
    );
    const scale = createScale(timeProjection(), { from: 0, to: 30 }, 30);
    expect(densityOf(seen(columns, scale).rows, scale)).to.deep.equal({
      stripPx: 6,
      shares: [1, 0.5, 0.25, 0, 0.25],
    });
  });

  it('counts every event once', () => {
    const columns = crowd({ count: 5000, seed: 1, power: 3 });
    for (const kind of KINDS) {
      const { whole } = scaleFor(columns, kind, 1000);
      const { rows, xOf } = seen(columns, whole);
      const { shares } = densityOf(rows, whole);
      const counts = Array.from({ length: shares.length }, () => 0);
      for (const row of allRows(columns)) {
        const strip = Math.floor(xOf(row) / 6);
        counts[strip] = (counts[strip] ?? 0) + 1;
      }
      const most = Math.max(...counts);
      expect(shares.map((share) => Math.round(share * most))).to.deep.equal(counts);
    }
  });

  it('leaves out what began at an unknown time, and is empty for no events', () => {
    const scale = createScale(timeProjection(), { from: 0, to: 30 }, 12);
    const open = columnsFrom([{ startMs: -Infinity, endMs: 0, isSpan: true }]);
    expect(densityOf(seen(open, scale).rows, scale).shares).to.deep.equal([0, 0]);
    const none = seen(columnsFrom([]), scale);
    expect(densityOf(none.rows, scale).shares).to.deep.equal([0, 0]);
  });
});
