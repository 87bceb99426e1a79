import { expect } from '@open-wc/testing';
import { inShort, scaleOf, utc } from '../../tests/support/axis.js';
import { compressedProjection, evenProjection, timeProjection } from './projection.js';
import { ticksOf } from './ticks.js';

/** What an axis says of a stretch of time at 1200 and at 360 pixels. */
type Row = readonly [span: string, fromMs: number, toMs: number, wide: string, narrow: string];

const AFGHANISTAN = [
  ...[utc(1979, 12), utc(1988, 4, 14), utc(1989, 2, 15), utc(1996, 9, 27), utc(2001, 9, 11)],
  ...[utc(2001, 10, 7), utc(2001, 11, 13), utc(2001, 12, 6), utc(2003, 2), utc(2020, 2, 29)],
  ...[utc(2021, 4, 14), utc(2021, 8, 15), utc(2021, 8, 26), utc(2021, 8, 30), utc(2025, 7, 3)],
];
const ANTIQUITY = [utc(-7450), utc(-560), utc(-489), utc(-99), utc(14), utc(79, 8, 24), utc(1200)];

const CALENDAR: readonly Row[] = [
  [
    'a minute',
    utc(2021, 8, 15, 14, 30),
    utc(2021, 8, 15, 14, 31),
    '14:30:05 (Aug 15, 2021) | 14:30:10 | 14:30:15 | 14:30:20 | 14:30:25 | 14:30:30 | 14:30:35 | 14:30:40 | 14:30:45 | 14:30:50 | 14:30:55',
    '14:30:30 (Aug 15, 2021)',
  ],
  [
    'an hour',
    utc(2021, 8, 15, 14, 10),
    utc(2021, 8, 15, 15, 10),
    '14:15 (Aug 15, 2021) | 14:20 | 14:25 | 14:30 | 14:35 | 14:40 | 14:45 | 14:50 | 14:55 | 15:00 | 15:05',
    '14:30 (Aug 15, 2021) | 15:00',
  ],
  [
    'a day',
    utc(2021, 8, 15, 7),
    utc(2021, 8, 16, 7),
    '08:00 (Aug 15, 2021) | 10:00 | 12:00 | 14:00 | 16:00 | 18:00 | 20:00 | 22:00 | Aug 16 | 02:00 | 04:00 | 06:00',
    '12:00 (Aug 15, 2021) | Aug 16',
  ],
  [
    'a week',
    utc(2021, 8, 27),
    utc(2021, 9, 3),
    '12:00 (Aug 27, 2021) | Aug 28 | 12:00 | Aug 29 | 12:00 | Aug 30 | 12:00 | Aug 31 | 12:00 | Sep | 12:00 (Sep 1, 2021) | Sep 2 | 12:00',
    'Aug 28 (2021) | Aug 30 | Sep',
  ],
  [
    'a month',
    utc(2021, 8, 12),
    utc(2021, 9, 12),
    'Aug 14 (2021) | Aug 16 | Aug 18 | Aug 20 | Aug 22 | Aug 24 | Aug 26 | Aug 28 | Aug 30 | Sep | Sep 4 | Sep 6 | Sep 8 | Sep 10',
    'Aug 20 (2021) | Sep | Sep 10',
  ],
  [
    'a year',
    utc(2021, 3),
    utc(2022, 3),
    'Apr (2021) | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | 2022 | Feb',
    'Apr (2021) | Jul | Oct | 2022',
  ],
  [
    '10 years',
    utc(2013, 3),
    utc(2023, 3),
    '2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023',
    '2014 | 2016 | 2018 | 2020 | 2022',
  ],
  [
    '100 years',
    utc(1925, 3),
    utc(2025, 3),
    '1930 | 1940 | 1950 | 1960 | 1970 | 1980 | 1990 | 2000 | 2010 | 2020',
    '1940 | 1960 | 1980 | 2000 | 2020',
  ],
  [
    '1,000 years',
    utc(1030),
    utc(2030),
    '1100 | 1200 | 1300 | 1400 | 1500 | 1600 | 1700 | 1800 | 1900 | 2000',
    '1200 | 1400 | 1600 | 1800',
  ],
  [
    '10,000 years',
    utc(-7450),
    utc(2550),
    '7000 BC | 6000 BC | 5000 BC | 4000 BC | 3000 BC | 2000 BC | 1000 BC | 1 AD | 1000 | 2000',
    '5000 BC | 1 AD | 2000',
  ],
  [
    '100,000 years',
    utc(-97_000),
    utc(3000),
    '90,000 BC | 80,000 BC | 70,000 BC | 60,000 BC | 50,000 BC | 40,000 BC | 30,000 BC | 20,000 BC | 10,000 BC | 1 AD',
    '50,000 BC',
  ],
  [
    '250,000 years',
    utc(-247_000),
    utc(3000),
    '220,000 BC | 200,000 BC | 180,000 BC | 160,000 BC | 140,000 BC | 120,000 BC | 100,000 BC | 80,000 BC | 60,000 BC | 40,000 BC | 20,000 BC',
    '200,000 BC | 100,000 BC',
  ],
  [
    'years to come',
    utc(9000),
    utc(14_000),
    '9500 | 10,000 AD | 10,500 AD | 11,000 AD | 11,500 AD | 12,000 AD | 12,500 AD | 13,000 AD | 13,500 AD',
    '10,000 AD | 12,000 AD',
  ],
  [
    'a year across year 1',
    utc(0, 7),
    utc(1, 7),
    'Aug (1 BC) | Sep | Oct | Nov | Dec | 1 AD | Feb | Mar | Apr | May | Jun',
    'Oct (1 BC) | 1 AD | Apr',
  ],
  [
    '10 years across year 1',
    utc(-5, 3),
    utc(6, 3),
    '5 BC | 4 BC | 3 BC | 2 BC | 1 BC | 1 AD | 2 AD | 3 AD | 4 AD | 5 AD | 6 AD',
    '5 BC | 1 AD | 5 AD',
  ],
  [
    '300 years across year 1',
    utc(-150),
    utc(150),
    '140 BC | 120 BC | 100 BC | 80 BC | 60 BC | 40 BC | 20 BC | 1 AD | 20 AD | 40 AD | 60 AD | 80 AD | 100 AD | 120 AD | 140 AD',
    '100 BC | 1 AD | 100 AD',
  ],
  [
    'a day of 100,000 BC',
    utc(-99_999, 3, 1, 7),
    utc(-99_999, 3, 2, 7),
    '09:00 (Mar 1, 100,000 BC) | 12:00 | 15:00 | 18:00 | 21:00 | Mar 2 | 03:00 | 06:00',
    '12:00 (Mar 1, 100,000 BC) | Mar 2',
  ],
];

const CONDENSED: readonly Row[] = [
  [
    '46 years',
    utc(1979, 12),
    utc(2025, 7, 3),
    '1985 | 1990 | 1995 | 2000 | Oct (2001) | Nov | 2002 | 2010 | 2020 | 2021 | Jul | 2022 | 2024',
    '1990 | 2000 | 2020',
  ],
  [
    '24 years',
    utc(2001, 9, 11),
    utc(2025, 7, 3),
    'Oct (2001) | Nov | 2002 | Jul | 2005 | 2010 | 2015 | 2020 | Jul | 2021 | Jul | 2022 | 2023 | 2024 | 2025',
    '2020',
  ],
  [
    'two years',
    utc(2020, 1),
    utc(2022, 1),
    'Apr (2020) | Jul | Sep | Nov | 2021 | Mar | May | Jun | Jul | Aug | Aug 20 | Aug 25',
    'Jul (2020) | 2021 | Jul',
  ],
  [
    'a month',
    utc(2021, 8, 10),
    utc(2021, 9, 10),
    'Aug 16 (2021) | Aug 17 | Aug 18 | Aug 19 | Aug 20 | Aug 21 | Aug 22 | Aug 23 | Aug 24 | Aug 25 | Aug 26 | Aug 27 | Aug 28 | Aug 29 | Sep',
    'Aug 20 (2021) | Aug 25',
  ],
];

const CONDENSED_ANTIQUITY: readonly Row[] = [
  [
    '8,600 years',
    utc(-7450),
    utc(1200),
    '6000 BC | 4000 BC | 2000 BC | 500 BC | 50 BC | 1 AD | 50 AD | 500 AD | 1000',
    '5000 BC | 1 AD',
  ],
  [
    '700 years',
    utc(-560),
    utc(140),
    '500 BC | 400 BC | 300 BC | 200 BC | 100 BC | 50 BC | 1 AD | 50 AD',
    '500 BC | 1 AD',
  ],
];

const EVEN: readonly Row[] = [
  [
    '46 years',
    utc(1979, 12),
    utc(2025, 7, 3),
    '1985 | 1990 | 1995 | 2000 | Oct (2001) | Nov | 2002 | 2010 | 2020 | 2021 | Jul',
    '2000 | 2020',
  ],
  [
    '24 years',
    utc(2001, 9, 11),
    utc(2025, 7, 3),
    'Oct (2001) | Oct 15 | Nov | Nov 15 | 2002 | Jul | 2010 | 2020 | 2021 | Jul | 2022 | 2024',
    '2020',
  ],
  [
    'two years',
    utc(2020, 1),
    utc(2022, 1),
    'Jul (2020) | Sep | Nov | 2021 | Mar | May | Jun | Jul | Aug | Aug 20 | Aug 25 | Aug 27 | Aug 28 | Aug 29',
    '2021 | Jul',
  ],
  [
    'a month',
    utc(2021, 8, 10),
    utc(2021, 9, 10),
    'Aug 15 (2021) | Aug 20 | Aug 25 | Aug 27 | Aug 28 | Aug 29',
    'Aug 20 (2021) | Aug 25',
  ],
];

const EVEN_ANTIQUITY: readonly Row[] = [
  [
    '8,600 years',
    utc(-7450),
    utc(1200),
    '5000 BC | 500 BC | 50 BC | 1 AD | 50 AD | 500 AD | 1000',
    '1 AD',
  ],
  [
    '700 years',
    utc(-560),
    utc(140),
    '500 BC | 400 BC | 300 BC | 200 BC | 100 BC | 50 BC | 1 AD | 50 AD',
    '500 BC | 1 AD',
  ],
];

function checks(
  kind: string,
  projection: ReturnType<typeof timeProjection>,
  rows: readonly Row[],
): void {
  describe(`ticks of ${kind}`, () => {
    for (const [span, fromMs, toMs, ...told] of rows) {
      it(`read well over ${span}`, () => {
        const axes = [1200, 360].map((width) => scaleOf(projection, fromMs, toMs, width));
        expect(axes.map((scale) => inShort(ticksOf(scale, 'en')))).to.deep.equal(told);
      });
    }
  });
}

checks('a calendar axis', timeProjection(), CALENDAR);
checks('a condensed axis', compressedProjection(AFGHANISTAN), CONDENSED);
checks('a condensed axis from antiquity', compressedProjection(ANTIQUITY), CONDENSED_ANTIQUITY);
checks('an axis with one step an event', evenProjection(AFGHANISTAN), EVEN);
checks('an axis with one step an event from antiquity', evenProjection(ANTIQUITY), EVEN_ANTIQUITY);
