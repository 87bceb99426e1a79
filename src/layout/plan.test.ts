import { expect } from '@open-wc/testing';
import { eventsOn } from '../../tests/support/charts.js';
import { DAY_MS } from '../time/projection.js';
import { planOf, type Plan } from './plan.js';

const utc = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day);

const plan = (...dates: readonly (string | undefined)[]): Plan | undefined =>
  planOf({ title: '', authors: [], categories: [], sources: [], events: eventsOn(...dates) });

describe('planOf', () => {
  it('reaches from the first to the last moment that is known', () => {
    expect(plan('1989', '1990-05', '2007-03-04')?.domainMs).to.deep.equal([
      utc(1989),
      utc(2007, 3, 5),
    ]);
    expect(plan('1989/2020', '1990')?.domainMs).to.deep.equal([utc(1989), utc(2021)]);
    expect(plan('1989/..', '1990')?.domainMs).to.deep.equal([utc(1989), utc(1991)]);
  });

  it('begins with the end of what ended before all else began', () => {
    const early = plan('../1960', '1989', '1990');
    expect(early?.domainMs).to.deep.equal([utc(1961), utc(1991)]);
    const { toUnit } = early?.projections.compressed ?? {};
    const leap = (toUnit?.(utc(1989)) ?? 0) - (toUnit?.(utc(1961)) ?? 0);
    expect(leap).to.be.closeTo(Math.log(1 + (utc(1989) - utc(1961)) / DAY_MS), 1e-9);
  });

  it('is at least a day long', () => {
    expect(plan('2020-01-01T12:00Z')?.domainMs).to.deep.equal([
      utc(2020) + DAY_MS / 2,
      utc(2020) + 1.5 * DAY_MS,
    ]);
    expect(plan('../1960')?.domainMs).to.deep.equal([utc(1961), utc(1961) + DAY_MS]);
  });

  it('is not made where no event has a date', () => {
    expect(plan()).to.be.undefined;
    expect(plan(undefined, undefined)).to.be.undefined;
  });

  it('lays undated events aside', () => {
    expect(plan('1989', undefined)?.columns.count).to.equal(1);
  });

  it('parts condensed time at the starts of events and at the end', () => {
    const made = plan('1989', '1990', '2007');
    const { toUnit } = made?.projections.compressed ?? {};
    const starts = [utc(1989), utc(1990), utc(2007), utc(2008)];
    let unit = toUnit?.(utc(1989)) ?? 0;
    for (const [i, start] of starts.entries()) {
      unit += Math.log(1 + (start - (starts[i - 1] ?? start)) / DAY_MS);
      expect(toUnit?.(start)).to.be.closeTo(unit, 1e-9);
    }
    expect(made?.gaps).to.deep.equal([{ fromMs: utc(1990), toMs: utc(2007) }]);
  });

  it('suits condensed time where most events crowd into a tenth of true time', () => {
    expect(plan('1989', '2025-01', '2025-02', '2025-03')?.suits).to.equal('compressed');
    expect(plan('1989', '1996', '2010', '2025-02', '2025-03')?.suits).to.equal('time');
    expect(plan('1989', '2000', '2010', '2020')?.suits).to.equal('time');
    expect(plan('1989', '2020', '2024', '2025')?.suits).to.equal('time');
    expect(plan('1989', '2025')?.suits).to.equal('time');
    expect(plan('1989-01/2020', '1989-02')?.suits).to.equal('time');
  });
});
