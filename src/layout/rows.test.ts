import { expect } from '@open-wc/testing';
import { allRows, columnsFrom, crowd, KINDS, scaleFor } from '../../tests/support/charts.js';
import { DAY_MS } from '../time/projection.js';
import { remembering, rowsOn } from './rows.js';

describe('rowsOn', () => {
  it('places rows ascending, and finds the first at or beyond any unit', () => {
    for (const kind of KINDS) {
      for (const [seed, count] of [0, 1, 2, 30, 700].entries()) {
        const columns = crowd({ count, seed, power: 2, years: 2 });
        const { projection } = scaleFor(columns, kind, 1000).whole;
        const { unitOf, firstAt } = rowsOn(columns, projection);
        const units = allRows(columns).map(unitOf);
        expect(units).to.deep.equal([...units].sort((a, b) => a - b));
        const between = units.flatMap((unit) => [unit - 1e-9, unit, unit + 1e-9, unit + 0.37]);
        for (const unit of [-Infinity, -1, 0, ...between, 1e9, Infinity]) {
          const first = units.findIndex((other) => other >= unit);
          expect(firstAt(unit)).to.equal(first < 0 ? count : first);
        }
      }
    }
  });

  it('looks once for a place that is asked for again', () => {
    const columns = crowd({ count: 700, seed: 1 });
    let looks = 0;
    const { projection } = scaleFor(columns, 'time', 1000, (law) => ({
      ...law,
      toUnit: (ms) => {
        looks++;
        return law.toUnit(ms);
      },
    })).whole;
    const { firstAt } = remembering(rowsOn(columns, projection));
    const found = [0, 3000.5, 9000, Infinity].map(firstAt);
    expect(found).to.deep.equal(
      [0, 3000.5, 9000, Infinity].map(rowsOn(columns, projection).firstAt),
    );
    looks = 0;
    expect([0, 3000.5, 9000, Infinity].map(firstAt)).to.deep.equal(found);
    expect(looks).to.equal(0);
  });

  it('puts rows of the same date on the same place where time decides', () => {
    const columns = columnsFrom([0, 7, 7, 7, 9].map((day) => ({ startMs: day * DAY_MS })));
    for (const kind of ['time', 'compressed'] as const) {
      const { projection } = scaleFor(columns, kind, 1000).whole;
      const { unitOf, firstAt } = rowsOn(columns, projection);
      expect([1, 2, 3].map(unitOf)).to.deep.equal(
        [1, 1, 1].map(() => projection.toUnit(7 * DAY_MS)),
      );
      expect(firstAt(unitOf(3))).to.equal(1);
    }
  });

  it('puts them one step apart where one follows the other, so that each row is found by its place', () => {
    for (const columns of [
      columnsFrom([0, 0, 7, 7, 7, 9, 4000, 4000].map((day) => ({ startMs: day * DAY_MS }))),
      crowd({ count: 500, seed: 1, years: 0.3 }),
      columnsFrom(Array.from({ length: 40 }, () => ({ startMs: DAY_MS }))),
    ]) {
      const { unitOf, firstAt } = rowsOn(columns, scaleFor(columns, 'even', 1000).whole.projection);
      for (const row of allRows(columns)) {
        expect(unitOf(row)).to.equal(row);
        expect(firstAt(unitOf(row))).to.equal(row);
      }
    }
  });

  it('puts what began at an open or unknown time before everything, however many', () => {
    const open = { startMs: -Infinity, endMs: DAY_MS, isSpan: true };
    const columns = columnsFrom([open, open, open, { startMs: 0 }, { startMs: 3 * DAY_MS }]);
    for (const kind of KINDS) {
      const { unitOf, firstAt } = rowsOn(columns, scaleFor(columns, kind, 1000).whole.projection);
      expect([0, 1, 2].map(unitOf)).to.deep.equal([-Infinity, -Infinity, -Infinity]);
      expect(firstAt(-1e12)).to.equal(3);
    }
  });
});
