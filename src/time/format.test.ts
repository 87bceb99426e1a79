import { expect } from '@open-wc/testing';
import { datesEn } from '../i18n/dates-en.js';
import { parseEdtf } from './edtf.js';
import type { DateStyle } from './format.js';
import { formatPoint, formatSpan } from './format.js';

/** Words of a date; engines differ in the kind of spaces, and in spaces around a dash. */
function say(text: string, style: DateStyle = 'full', locale = 'en-GB'): string {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text} is ${result.code}`);
  return formatSpan(result.span, datesEn, locale, style)
    .replace(/\s+/g, ' ')
    .replace(/ ?– ?/g, ' – ');
}

function expectWords(rows: Readonly<Record<string, string>>, style?: DateStyle, locale?: string) {
  for (const [written, words] of Object.entries(rows)) {
    expect(say(written, style, locale), written).to.equal(words);
  }
}

describe('formatSpan', () => {
  it('says no more than the date does', () => {
    expectWords({
      '1989': '1989',
      '2003-02': 'February 2003',
      '2025-07-03': '3 July 2025',
      '1996-21': 'spring 1996',
      '1996-24': 'winter 1996 – 1997',
      '201X': 'the 2010s',
      '19XX': 'between 1900 and 1999',
    });
  });

  it('says what is approximate and uncertain', () => {
    expectWords({
      '2003~': 'about 2003',
      '2025-07-03~': 'about 3 July 2025',
      '2003?': 'possibly 2003',
      '2003%': 'about 2003, uncertain',
      '1996-22~': 'about summer 1996',
      '201X~': 'about the 2010s',
    });
  });

  it('names the part that is qualified', () => {
    expectWords({
      '2004-06~-11': '11 June 2004 (year and month approximate)',
      '2004-~06-11': '11 June 2004 (month approximate)',
      '?2004-06-~11': '11 June 2004 (day approximate; year uncertain)',
      '2001-~21': 'spring 2001 (season approximate)',
    });
  });

  it('says what is not known within a period, and the digits where words would be too many', () => {
    expectWords({
      '2004-XX': 'a month in 2004',
      '2004-06-XX': 'a day in June 2004',
      '2004-XX-XX': 'a day in 2004',
      '2004-XX~': 'a month in about 2004',
      '201X-XX': 'a month in the 2010s',
      '201X-12': 'the 2010s (201X-12)',
      '2004-1X': '2004 (2004-1X)',
    });
  });

  it('says once what both ends of an interval share', () => {
    expectWords({
      '1996-09-27/2001~': '27 September 1996 to about 2001',
      '2001/2021': '2001 to 2021',
      '2025-07-03/2025-07-31': '3 to 31 July 2025',
      '2025-07-03/2025-08-05': '3 July to 5 August 2025',
      '1996-09-27/2001-09-27': '27 September 1996 to 27 September 2001',
      '2004-06~/2004-08': 'about June 2004 to August 2004',
      '-0048/-0043': '49 to 44 BC',
    });
  });

  it('says open and unknown ends', () => {
    expectWords({
      '2021-08-15/..': 'since 15 August 2021',
      '../1989': 'until 1989',
      '2021/': 'from 2021, end not known',
      '/1989': 'from an unknown date until 1989',
    });
  });

  it('says sets as a choice or a list', () => {
    expectWords({
      '[2025-07-03..2025-07-31]': 'on a day between 3 and 31 July 2025',
      '[2004-06..2004-08]': 'in a month between June and August 2004',
      '[1670..1672]': 'in a year between 1670 and 1672',
      '[1667,1670..1672]': '1667 or 1670 to 1672',
      '[1667]': '1667',
      '{1960,1961}': '1960 and 1961',
      '{1960..1965}': '1960 to 1965',
      '[..1984]': '1984 or earlier',
      '{1667,1760-12..}': '1667 and December 1760 and later',
    });
  });

  it('names the era where a bare number would not look like a year', () => {
    expectWords({
      '-0043-03-15': '15 March 44 BC',
      '0000': '1 BC',
      '-004X': 'between 50 and 41 BC',
      'Y-50000': '50,001 BC',
      'Y-50000/Y-40000': '50,001 BC to 40,001 BC',
    });
    expect(say('0079', 'full', 'en-US')).to.equal('79 AD');
  });

  it('gives an instant in the offset in which it was written', () => {
    expectWords({
      '2025-07-03T14:30+04:30': '3 July 2025, 14:30 UTC+4:30',
      '2025-07-03T23:30:15-05:00': '3 July 2025, 23:30:15 UTC−5',
      '2025-07-03T14:30:15.25Z': '3 July 2025, 14:30:15.250 UTC',
      '2025-07-03T14:30+04:30/2025-07-03T16:00+04:30': '3 July 2025, 14:30 to 16:00 UTC+4:30',
      '2025-07-03T23:30Z/2025-07-04T11:00Z': '3 July 2025, 23:30 UTC to 4 July 2025, 11:00 UTC',
    });
    expect(say('2025-07-03T14:30Z', 'full', 'en-US')).to.equal('July 3, 2025, 2:30 PM UTC');
  });

  it('is shorter on cards', () => {
    expectWords(
      {
        '1996-09-27': '27 Sept 1996',
        '1996-09-27/2001~': '27 Sept 1996 – about 2001',
        '2001/2021': '2001 – 2021',
        '2025-08-03/2025-08-31': '3 – 31 Aug 2025',
        '2004-08-XX': 'a day in Aug 2004',
      },
      'short',
    );
  });

  it('takes months, order and digits from the locale', () => {
    expect(say('2025-07-03', 'full', 'de')).to.equal('3. Juli 2025');
    expect(say('2025-07-03/2025-07-31', 'full', 'en-US')).to.equal('July 3 to 31, 2025');
    expect(say('2025-07-03', 'full', 'ar-EG')).to.equal('٣ يوليو ٢٠٢٥');
    // Where a cut would spoil the sentence, both ends are said in full.
    expect(say('2025-07-03/2025-07-31', 'full', 'ja')).to.equal('2025年7月3日 to 2025年7月31日');
  });

  it('gives a Gregorian year or month of another calendar as what it covers', () => {
    const persian = 'en-GB-u-ca-persian';
    expect(say('1989', 'full', persian)).to.match(/1367.*1368/);
    expect(say('1989-02', 'full', persian)).to.match(/Bahman.*Esfand.*1367/);
    expect(say('1989-02-15', 'full', persian)).to.match(/^26 Bahman 1367/);
    expect(say('198X', 'full', persian)).to.match(/between.*1358.*1368/);
  });

  it('speaks English where Intl refuses the locale', () => {
    for (const locale of ['C', '', 'en_GB', 'not a locale']) {
      expect(say('2003-02', 'full', locale), locale).to.equal('February 2003');
    }
  });

  it('puts the words in the order that a language wants', () => {
    const words = { ...datesEn, interval: (start: string, end: string) => `${end} ← ${start}` };
    const result = parseEdtf('2001/2021');
    if (!result.ok) throw new Error(result.code);
    expect(formatSpan(result.span, words, 'en', 'full')).to.equal('2021 ← 2001');
  });
});

describe('formatPoint', () => {
  it('says one end of a span', () => {
    const result = parseEdtf('2001-05~/2021');
    if (!result.ok || typeof result.span.start === 'string') throw new Error('no start');
    expect(formatPoint(result.span.start, datesEn, 'en-GB', 'full')).to.equal('about May 2001');
  });
});
