import { expect } from '@open-wc/testing';
import { scaleOf, utc } from '../../tests/support/axis.js';
import { compressedProjection, timeProjection } from './projection.js';
import type { Scale } from './scale.js';
import { ticksOf } from './ticks.js';

const calendar = (fromMs: number, toMs: number, widthPx?: number) =>
  scaleOf(timeProjection(fromMs), fromMs, toMs, widthPx);

const words = (scale: Scale) =>
  ticksOf(scale, 'en').map(({ label, context }) => (context ? `${label} (${context})` : label));

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

  it('say no second twice, however far one has zoomed in', () => {
    const fromMs = utc(2025, 7, 3, 12) - 1500;
    expect(words(calendar(fromMs, fromMs + 3000))).to.deep.equal([
      '11:59:59 (Jul 3, 2025)',
      '12:00',
      '12:00:01',
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
});
