import { expect } from '@open-wc/testing';
import { eventsOn, KINDS } from '../../tests/support/charts.js';
import { DAY_MS } from '../time/projection.js';
import { planOf, type Plan } from './plan.js';
import { rowsOn } from './rows.js';

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
    const { toUnit } = early?.projection('compressed') ?? {};
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
    const { toUnit } = made?.projection('compressed') ?? {};
    const starts = [utc(1989), utc(1990), utc(2007), utc(2008)];
    let unit = toUnit?.(utc(1989)) ?? 0;
    for (const [i, start] of starts.entries()) {
      unit += Math.log(1 + (start - (starts[i - 1] ?? start)) / DAY_MS);
      expect(toUnit?.(start)).to.be.closeTo(unit, 1e-9);
    }
    expect(made?.gaps).to.deep.equal([{ fromMs: utc(1990), toMs: utc(2007) }]);
  });

  it('makes each law of time when it is asked for, and once', () => {
    const made = plan('1989', '1990', '2007');
    for (const kind of KINDS) {
      const projection = made?.projection(kind);
      expect(projection?.kind).to.equal(kind);
      expect(made?.projection(kind)).to.equal(projection);
    }
  });

  it('counts, one by one, the events before each, from the first date to the end of the last', () => {
    for (const dates of [
      ['1989', '1990', '1990', '1990-05', '2007', '2007'],
      ['../1960', '1989', '1990'],
      ['../1988', '1989', '2021-01-01/..', '2021-01-01/..', '2021-01-01/..'],
      ['2020-01-01T12:00Z', '2020-01-01T12:00Z'],
    ]) {
      const made = plan(...dates);
      const { toUnit } = made?.projection('even') ?? {};
      const { startMs } = made?.columns ?? {};
      if (!made || !toUnit || !startMs) throw new Error('There are dates.');
      const { unitOf } = rowsOn(made.columns, made.projection('even'));
      const known = startMs.filter(Number.isFinite);
      const before = made.domainMs[0] < (known[0] ?? 0) ? 1 : 0;
      for (const ms of known) {
        expect(toUnit(ms)).to.equal(before + known.filter((other) => other < ms).length);
      }
      const end = toUnit(made.domainMs[1]);
      expect(end).to.equal(before + known.length);
      for (const row of startMs.keys()) expect(unitOf(row)).to.be.below(end);
    }
  });

  it('has a day after the last start where all that begins then is open', () => {
    expect(plan('1989', '2021-01-01/..', '2021-01-01/..')?.domainMs).to.deep.equal([
      utc(1989),
      utc(2021, 1, 2),
    ]);
  });

  it('reads each event of a long timeline only a few times', () => {
    const days = Array.from({ length: 365 }, (_, day) => utc(2000, 1, 1 + day));
    const some = eventsOn(...days.map((ms) => new Date(ms).toISOString().slice(0, 10)));
    let reads = 0;
    const count = 200_000;
    const at = (i: number) => {
      reads++;
      return some[Math.floor((i * some.length) / count)];
    };
    function* all() {
      for (let i = 0; i < count; i++) {
        const event = at(i);
        if (event) yield event;
      }
    }
    const events = { length: count, at, [Symbol.iterator]: all };
    const made = planOf({ title: '', authors: [], categories: [], sources: [], events });
    for (const kind of KINDS) made?.projection(kind);
    expect(made?.columns.count).to.equal(count);
    expect(reads).to.be.at.most(3 * count);
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
