import { expect } from '@open-wc/testing';
import { inShort, scaleOf, utc } from '../../tests/support/axis.js';
import { compressedProjection, timeProjection } from './projection.js';
import { ticksOf } from './ticks.js';

/** What a calendar axis says of a stretch, in short. */
function told(fromMs: number, toMs: number, widthPx: number, locale = 'en'): string {
  return inShort(ticksOf(scaleOf(timeProjection(fromMs), fromMs, toMs, widthPx), locale));
}

describe('the ticks of a calendar axis', () => {
  it('say no second twice, however far one has zoomed in', () => {
    const fromMs = utc(2025, 7, 3, 12) - 1500;
    expect(told(fromMs, fromMs + 3000, 1200)).to.equal('11:59:59 (Jul 3, 2025) | 12:00 | 12:00:01');
  });

  it('have no label at days that would crowd the first of a month', () => {
    expect(told(utc(2021, 1, 20), utc(2021, 3, 12), 2400)).to.equal(
      'Jan 22 (2021) | Jan 24 | Jan 26 | Jan 28 | Jan 30 | Feb | Feb 4 | Feb 6 | Feb 8 | Feb 10 | Feb 12 | ' +
        'Feb 14 | Feb 16 | Feb 18 | Feb 20 | Feb 22 | Feb 24 | Feb 26 | Mar | Mar 4 | Mar 6 | Mar 8 | Mar 10',
    );
  });

  it('say the era of years before 1 and of those that one would not take for years', () => {
    expect(told(utc(-43, 2, 20), utc(-43, 3, 20), 500)).to.equal(
      'Feb 25 (44 BC) | Mar | Mar 5 | Mar 10 | Mar 15',
    );
    expect(told(utc(79, 8, 20), utc(79, 8, 28), 500)).to.equal('Aug 22 (79 AD) | Aug 24 | Aug 26');
    expect(told(utc(600), utc(1400), 600)).to.equal(
      '700 AD | 800 AD | 900 AD | 1000 | 1100 | 1200 | 1300',
    );
  });

  it('speak the language asked for', () => {
    const inAll = (fromMs: number, toMs: number) =>
      // engines do not agree on the digits of Arabic where no country is named
      ['de', 'ar-u-nu-latn', 'fa-AF'].map((locale) => told(fromMs, toMs, 700, locale));
    const asad = new Intl.DateTimeFormat('fa-AF', { month: 'long', timeZone: 'UTC' }).format(
      utc(2021, 8, 15),
    );
    const [de, ar] = inAll(utc(-97_000), utc(3000));
    expect(de).to.equal('80.000 v. Chr. | 60.000 v. Chr. | 40.000 v. Chr. | 20.000 v. Chr.');
    expect(ar).to.equal('80,000 ق.م | 60,000 ق.م | 40,000 ق.م | 20,000 ق.م | 1 م');
    expect(inAll(utc(2021, 8, 15, 7), utc(2021, 8, 16, 7))).to.deep.equal([
      '12:00 (15. Aug. 2021) | 18:00 | 16. Aug. | 06:00',
      '12:00 (15 أغسطس 2021) | 18:00 | 16 أغسطس | 06:00',
      // the month has another name in Iran, which some engines use here as well
      `۱۲:۰۰ (۲۴ ${asad} ۱۴۰۰) | ۱۸:۰۰ | ۲۵ ${asad} | ۰۶:۰۰`,
    ]);
  });

  it('speak English where Intl refuses the language', () => {
    expect(told(utc(2019, 6), utc(2021, 8), 300, 'C')).to.equal('2020 | 2021');
  });
});

describe('the ticks of a condensed axis', () => {
  it('tell nothing before the first date and after the last', () => {
    const dates = [utc(1990), utc(2000), utc(2010)];
    const scale = scaleOf(compressedProjection(dates), utc(1989, 12), utc(2010, 2), 1200);
    const ticks = ticksOf(scale, 'en');
    expect(ticks[0]?.label).to.equal('1990');
    expect(ticks.at(-1)?.label).to.equal('2010');
  });
});
