import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyScale } from '../../tests/support/any-scale.js';
import { scaleOf, utc, yearOf } from '../../tests/support/axis.js';
import { between } from '../../tests/support/between.js';
import { compressedProjection, timeProjection } from './projection.js';
import { contextAt } from './tick-context.js';
import { tickContext } from './tick-words.js';
import { ticksOf } from './ticks.js';

const calendar = (fromMs: number, toMs: number, widthPx = 2400) =>
  ticksOf(scaleOf(timeProjection(fromMs), fromMs, toMs, widthPx), 'en');

describe('contextAt', () => {
  it('is the year where ticks are months or days, until the next year says its own', () => {
    const ticks = calendar(utc(2021, 3), utc(2023, 3));
    const newYear = ticks.find(({ label }) => label === '2022');
    expect(contextAt(utc(2021, 6, 10), ticks, 'en')).to.deep.equal({
      words: '2021',
      nextX: newYear?.x,
    });
    expect(contextAt(utc(2021, 12, 25), ticks, 'en').words).to.equal('2021');
    expect(contextAt(utc(2022, 1, 2), ticks, 'en').words).to.equal('2022');
  });

  it('is the day where they are times', () => {
    const ticks = calendar(utc(2021, 8, 30), utc(2021, 9, 3));
    const told = [
      utc(2021, 8, 30, 9),
      utc(2021, 8, 30, 23),
      utc(2021, 8, 31, 0, 1),
      utc(2021, 9, 1, 12, 1),
    ];
    expect(told.map((ms) => contextAt(ms, ticks, 'en').words)).to.deep.equal([
      'Aug 30, 2021',
      'Aug 30, 2021',
      'Aug 31, 2021',
      'Sep 1, 2021',
    ]);
  });

  it('is nothing where they are years, or where there are none', () => {
    const nothing = { words: undefined, nextX: Infinity };
    expect(contextAt(utc(1995), calendar(utc(1950), utc(2030)), 'en').words).to.equal(undefined);
    expect(contextAt(utc(1995), [], 'en')).to.deep.equal(nothing);
  });

  it('is nothing before the first tick of a frame, which says its own', () => {
    const ticks = calendar(utc(2021, 3, 20), utc(2021, 12), 800);
    expect(contextAt(utc(2021, 3, 20), ticks, 'en')).to.deep.equal({
      words: undefined,
      nextX: ticks[0]?.x,
    });
  });

  it('does not say a day that is over on the way to ticks that are years', () => {
    const dates = [utc(2021, 8, 15), utc(2021, 8, 16), utc(2060)];
    const law = compressedProjection(dates);
    const ticks = ticksOf(scaleOf(law, utc(2021, 8, 15), utc(2060), 2400), 'en');
    expect(ticks.some(({ label }) => label.includes(':'))).to.equal(true);
    expect(contextAt(utc(2021, 8, 15, 23, 10), ticks, 'en').words).to.equal('Aug 15, 2021');
    expect(contextAt(utc(2021, 9, 20), ticks, 'en').words).to.equal('2021');
    expect(contextAt(utc(2022, 9, 20), ticks, 'en').words).to.equal(undefined);
  });

  it('leaves no month, day or time in any window without its year, and no time without its day', () => {
    let fixed = 0;
    const cases = fc.property(anyScale, between(0, 1), (scale, share) => {
      const ticks = ticksOf(scale, 'en');
      const startX = share * scale.widthPx;
      const ms = scale.ms(startX);
      let { words: said = '' } = contextAt(ms, ticks, 'en');
      if (said) fixed++;
      for (const tick of ticks.filter((each) => each.ms >= ms)) {
        if (tick.context !== undefined) said = tick.context;
        if (tick.unit === 'year') said = tick.label;
        expect(said).to.contain(yearOf(tick));
        const isTime = tick.label.includes(':');
        if (tick.unit === 'day') said = tickContext(tick.ms, 'minute', 'en');
        if (isTime) expect(said).to.equal(tickContext(tick.ms, 'minute', 'en'));
      }
    });
    fc.assert(cases, { seed: 1, numRuns: 500 });
    expect(fixed).to.be.above(100);
  });
});
