import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isYear, scaleOf, yearOf } from '../../tests/support/axis.js';
import { anyScale, calendarScale, condensedScale } from '../../tests/support/any-scale.js';
import { compressedProjection, DAY_MS, evenProjection, timeProjection } from './projection.js';
import type { Scale } from './scale.js';
import { ticksOf, type Tick } from './ticks.js';

/** What a character takes at least in the fonts of an axis. */
const CHARACTER_PX = 6.5;

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

describe('ticksOf, whatever the window', () => {
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
        expect(ms).to.be.within(...rangeMs);
      }
    });
  });

  it('throws at no window, however far or short', () => {
    const edge = fc.double({ min: -1e16, max: 1e16, noNaN: true });
    fc.assert(
      fc.property(edge, fc.double({ min: 1, max: 1e16, noNaN: true }), (fromMs, lengthMs) => {
        const dates = [fromMs, fromMs + lengthMs / 3, fromMs + lengthMs];
        for (const law of [timeProjection(), compressedProjection(dates), evenProjection(dates)]) {
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

  it('keeps out of what is free, and says only decades where it is coarse', () => {
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
            expect(yearOf(tick)).to.match(/0( BC| AD)?$|^1 AD$/);
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
