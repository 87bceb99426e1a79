import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { compressedProjection, DAY_MS, timeProjection, type Projection } from './projection.js';
import { createScale, type Scale } from './scale.js';
import { ticksOf, type Tick, type TickObstacle } from './ticks.js';

const MINUTE_MS = 60_000;
const YEAR_MS = 365.2425 * DAY_MS;
/** What a character takes at least in the fonts of an axis. */
const CHARACTER_PX = 6.5;

const utc = (year: number, month = 1, day = 1, hour = 0, minute = 0) =>
  new Date(0).setUTCFullYear(year, month - 1, day) + hour * 60 * MINUTE_MS + minute * MINUTE_MS;

function scaleOf(projection: Projection, fromMs: number, toMs: number, widthPx = 1200): Scale {
  const view = { from: projection.toUnit(fromMs), to: projection.toUnit(toMs) };
  return createScale(projection, view, widthPx);
}

const calendar = (fromMs: number, toMs: number, widthPx?: number) =>
  scaleOf(timeProjection(fromMs), fromMs, toMs, widthPx);

/** A minute to 100,000 years, somewhere in time. */
const stretch = fc
  .tuple(
    between(Math.log(MINUTE_MS), Math.log(100_000 * YEAR_MS)),
    fc.oneof(
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1900, max: 2100 }),
    ),
    between(0, 1),
  )
  .map(([length, year, shift]) => {
    const fromMs = Math.round((year - 1970 + shift) * YEAR_MS);
    return { fromMs, toMs: fromMs + Math.ceil(Math.exp(length)) };
  });
const widthPx = fc.integer({ min: 320, max: 2600 });

const calendarScale = fc
  .tuple(stretch, widthPx)
  .map(([{ fromMs, toMs }, width]) => calendar(fromMs, toMs, width));

/** A condensed axis with dates in and around the window. */
const condensedScale = fc
  .tuple(
    stretch,
    widthPx,
    fc.array(between(-0.5, 1.5), {
      minLength: 2,
      maxLength: 40,
      size: 'max',
    }),
  )
  .map(([{ fromMs, toMs }, width, shares]) => {
    const dates = shares.map((share) => Math.round(fromMs + share ** 3 * (toMs - fromMs)));
    return scaleOf(compressedProjection(dates.sort((a, b) => a - b)), fromMs, toMs, width);
  });

const anyScale = fc.oneof(calendarScale, condensedScale);

/** Checks `holds` of the ticks of many windows. */
function ofAllTicks(seed: number, scales: fc.Arbitrary<Scale>, holds: TickCheck): void {
  fc.assert(
    fc.property(scales, (scale) => {
      holds(ticksOf(scale, 'en'), scale);
    }),
    { seed, numRuns: 250 },
  );
}

type TickCheck = (ticks: readonly Tick[], scale: Scale) => void;

function boxOf({ x, label, context }: Tick): { readonly fromX: number; readonly toX: number } {
  const half = (Math.max(label.length, context?.length ?? 0) * CHARACTER_PX) / 2;
  return { fromX: x - half, toX: x + half };
}

const words = (scale: Scale, obstacles?: readonly TickObstacle[]) =>
  ticksOf(scale, 'en', obstacles).map(({ label, context }) =>
    context ? `${label} (${context})` : label,
  );

const yearOf = ({ ms }: Tick) => {
  const year = new Date(ms).getUTCFullYear();
  return year < 1 ? `${1 - year} BC` : String(year);
};

const isYear = ({ ms }: Tick) => /-01-01T00:00:00.000Z$/.test(new Date(ms).toISOString());

describe('ticksOf', () => {
  it('keeps labels apart and inside the window, in the order of time', () => {
    ofAllTicks(1, anyScale, (ticks, scale) => {
      for (const [i, tick] of ticks.entries()) {
        const before = ticks[i - 1];
        expect(tick.x).to.equal(scale.x(tick.ms));
        expect(boxOf(tick).fromX).to.be.at.least(before ? boxOf(before).toX + 4 : 0);
        expect(boxOf(tick).toX).to.be.at.most(scale.widthPx);
        if (before) expect(tick.ms).to.be.above(before.ms);
      }
    });
  });

  it('stands at round dates: whole seconds, and as long as labels say no time, midnights', () => {
    ofAllTicks(2, anyScale, (ticks) => {
      for (const { ms, label } of ticks) {
        expect(ms % (label.includes(':') ? 1000 : DAY_MS), label).to.equal(0);
      }
    });
  });

  it('says the year of every tick, once, before it is needed', () => {
    ofAllTicks(3, anyScale, (ticks) => {
      let said = '';
      for (const tick of ticks) {
        if (isYear(tick)) said = tick.label;
        else if (tick.context) said = tick.context;
        expect(said).to.contain(yearOf(tick));
      }
    });
  });

  it('says the day of every time of day', () => {
    let times = 0;
    ofAllTicks(4, anyScale, (ticks) => {
      let said = '';
      for (const tick of ticks) {
        const day = new Date(tick.ms).toLocaleDateString('en', {
          timeZone: 'UTC',
          month: 'short',
          day: 'numeric',
        });
        if (tick.label === day || tick.context?.startsWith(day)) said = day;
        else if (!tick.label.includes(':')) said = '';
        if (!tick.label.includes(':')) continue;
        expect(said).to.equal(day);
        times++;
      }
    });
    expect(times).to.be.above(100);
  });

  it('says no year and no day twice in a row, and no label twice for one of them', () => {
    ofAllTicks(5, anyScale, (ticks) => {
      let year = '';
      let day = '';
      const seen = new Set<string>();
      for (const tick of ticks) {
        if (tick.context) expect(tick.context).not.to.equal(tick.label.includes(':') ? day : year);
        if (isYear(tick)) year = tick.label;
        else if (!tick.label.includes(':')) year = tick.context ?? year;
        else day = tick.context ?? day;
        const text = `${tick.label} of ${tick.label.includes(':') ? tick.ms : year}`;
        expect(seen.has(text), text).to.be.false;
        seen.add(text);
      }
    });
  });

  it('gives a calendar axis two ticks at least, one where it is narrow, and no axis more than fit', () => {
    ofAllTicks(6, calendarScale, (ticks, scale) => {
      expect(ticks.length).to.be.at.least(scale.widthPx < 640 ? 1 : 2);
    });
    ofAllTicks(7, anyScale, (ticks, scale) => {
      expect(ticks.length).to.be.at.most(scale.widthPx / 28);
    });
  });

  it('keeps a calendar axis even: no step is twice another', () => {
    ofAllTicks(8, calendarScale, (ticks) => {
      const steps = ticks.slice(1).map(({ x }, i) => x - (ticks[i]?.x ?? 0));
      // Weeks begin anew with each month, so a step may be short; none may be missing.
      expect(Math.max(...steps)).to.be.below(320);
    });
  });

  it('tells nothing beyond the first and the last date of a condensed axis', () => {
    ofAllTicks(9, condensedScale, (ticks, { projection: { rangeMs } }) => {
      for (const { ms } of ticks) {
        expect(ms).to.be.within(rangeMs[0] - 1, rangeMs[1] + DAY_MS);
      }
    });
  });

  it('throws at no window, however far or short', () => {
    const edge = fc.double({ min: -1e16, max: 1e16, noNaN: true });
    fc.assert(
      fc.property(edge, fc.double({ min: 1, max: 1e16, noNaN: true }), (fromMs, lengthMs) => {
        const dates = [fromMs, fromMs + lengthMs / 3, fromMs + lengthMs];
        for (const law of [timeProjection(), compressedProjection(dates)]) {
          const ticks = ticksOf(scaleOf(law, fromMs, fromMs + lengthMs), 'en');
          expect(ticks.length).to.be.at.most(40);
        }
      }),
      { seed: 10, numRuns: 250 },
    );
  });

  it('keeps labels apart in other languages', () => {
    for (const locale of ['de', 'ja', 'ar', 'fa', 'ps-AF']) {
      fc.assert(
        fc.property(anyScale, (scale) => {
          const ticks = ticksOf(scale, locale);
          for (const [i, tick] of ticks.entries()) {
            const before = ticks[i - 1];
            if (before) expect(boxOf(tick).fromX).to.be.at.least(boxOf(before).toX);
          }
        }),
        { seed: 11, numRuns: 50 },
      );
    }
  });
});

describe('the ticks of a calendar axis', () => {
  it('say decades, years, months, days, hours, minutes and seconds as one zooms in', () => {
    const zoomed = [
      [utc(1985), utc(2026)],
      [utc(2019, 6), utc(2025, 8)],
      [utc(2024, 11), utc(2025, 4, 20)],
      [utc(2025, 6, 27), utc(2025, 7, 6)],
      [utc(2025, 7, 2, 20), utc(2025, 7, 3, 20)],
      [utc(2025, 7, 3, 12, 1), utc(2025, 7, 3, 12, 9)],
      [utc(2025, 7, 3, 12, 1), utc(2025, 7, 3, 12, 2)],
    ].map(([fromMs = 0, toMs = 0]) => words(calendar(fromMs, toMs, 600)));
    expect(zoomed).to.deep.equal([
      ['1990', '1995', '2000', '2005', '2010', '2015', '2020'],
      ['2020', '2021', '2022', '2023', '2024', '2025'],
      ['Dec (2024)', '2025', 'Feb', 'Mar', 'Apr'],
      ['Jun 29 (2025)', 'Jul', 'Jul 3', 'Jul 5'],
      ['Jul 3 (2025)', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00'],
      ['12:02 (Jul 3, 2025)', '12:03', '12:04', '12:05', '12:06', '12:07', '12:08'],
      ['12:01:15 (Jul 3, 2025)', '12:01:30', '12:01:45'],
    ]);
  });

  it('count before year 1 as readers do, without a year 0', () => {
    expect(words(calendar(utc(-1200), utc(1200), 600))).to.deep.equal([
      '1000 BC',
      '500 BC',
      '1',
      '500',
      '1000',
    ]);
    expect(words(calendar(utc(-4, 6), utc(2, 6), 800))).to.deep.equal([
      '4 BC',
      '3 BC',
      '2 BC',
      '1 BC',
      '1',
      '2',
    ]);
    expect(words(calendar(utc(-43, 2, 20), utc(-43, 3, 20), 500))).to.deep.equal([
      'Feb 24 (44 BC)',
      'Mar 3',
      'Mar 10',
      'Mar 17',
    ]);
  });
});

describe('the ticks of a condensed axis', () => {
  const dates = [utc(1979), utc(1989, 2, 15), utc(1996, 9, 27), utc(2021, 8, 15), utc(2021, 8, 30)];
  const condensed = compressedProjection(dates);

  it('say decades before years, and finer dates only where there is room for several', () => {
    const whole = scaleOf(condensed, utc(1978, 12, 20), utc(2021, 9, 5));
    const labels = words(whole);
    expect(labels).to.include.members(['1980', '1985', '1990', '2000', '2010', '2020']);
    for (const label of labels) expect(label).to.match(/^\d{4}$/);
  });

  it('say days and times where one has zoomed in', () => {
    expect(words(scaleOf(condensed, utc(2021, 8, 20), utc(2021, 8, 22), 800))).to.deep.equal([
      '06:00 (Aug 20, 2021)',
      '12:00',
      '18:00',
      'Aug 21',
      '06:00',
      '12:00',
      '18:00',
    ]);
  });

  it('count before year 1 as readers do', () => {
    const antiquity = compressedProjection([utc(-560), utc(-489), utc(-99), utc(14)]);
    const labels = words(scaleOf(antiquity, utc(-560), utc(14)));
    expect(labels).to.include.members(['500 BC', '400 BC', '300 BC', '200 BC', '100 BC', '1']);
    for (const label of labels) expect(label).to.match(/^(\d*[05] BC|1|5|10)$/);
  });

  it('keep out of what is free, and say only decades where it is coarse', () => {
    const obstacle = fc
      .tuple(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 30, max: 400 }),
        fc.constantFrom('free' as const, 'coarse' as const),
      )
      .map(([fromX, length, kind]) => ({ fromX, toX: fromX + length, kind }));
    let coarse = 0;
    fc.assert(
      fc.property(condensedScale, fc.array(obstacle, { maxLength: 3 }), (scale, obstacles) => {
        for (const tick of ticksOf(scale, 'en', obstacles)) {
          for (const { fromX, toX, kind } of obstacles) {
            if (tick.x <= fromX || tick.x >= toX) continue;
            expect(kind).to.equal('coarse');
            expect(yearOf(tick)).to.match(/0( BC)?$|^1$/);
            expect(isYear(tick)).to.be.true;
            coarse++;
          }
        }
      }),
      { seed: 12, numRuns: 250 },
    );
    expect(coarse).to.be.above(20);
  });
});
