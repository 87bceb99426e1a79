import { expect } from '@open-wc/testing';
import type { EdtfNote } from './edtf.js';
import { parseEdtf } from './edtf.js';
import type { TimePoint, TimeSpan } from './time-span.js';

type Row = readonly [written: string, from: string, before: string];

/** Reads a date that must be readable, without notes unless told. */
function read(text: string, ...notes: EdtfNote[]): TimeSpan {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text} is ${result.code}`);
  expect(result.notes, text).to.deep.equal(notes);
  return result.span;
}

function codeOf(text: string): string {
  const result = parseEdtf(text);
  return result.ok ? 'read' : result.code;
}

function pointOf(text: string): TimePoint {
  const { start } = read(text);
  if (typeof start === 'string') throw new Error(`${text} has no start`);
  return start;
}

/** A bound as ISO 8601 without midnights and milliseconds. */
function iso(ms: number): string {
  return Number.isFinite(ms)
    ? new Date(ms).toISOString().replace(/(T00:00)?:00\.000Z$|\.000Z$/, '')
    : String(ms);
}

function expectRows(rows: readonly Row[]): void {
  for (const [written, from, before] of rows) {
    const { startMs, endMs } = read(written);
    expect([iso(startMs), iso(endMs)], written).to.deep.equal([from, before]);
  }
}

describe('parseEdtf', () => {
  it('reads a year, month or day as the whole of it', () => {
    expectRows([
      ['1989', '1989-01-01', '1990-01-01'],
      ['1989-02', '1989-02-01', '1989-03-01'],
      ['1989-12', '1989-12-01', '1990-01-01'],
      ['1989-02-15', '1989-02-15', '1989-02-16'],
      ['2024-02-29', '2024-02-29', '2024-03-01'],
      ['0044-03-15', '0044-03-15', '0044-03-16'],
    ]);
    expect(pointOf('1989').precision).to.equal('year');
    expect(pointOf('1989-02').precision).to.equal('month');
    expect(pointOf('1989-02-15').precision).to.equal('day');
  });

  it('reads a date as one point and keeps its text', () => {
    const span = read('1989');
    expect(span.kind).to.equal('date');
    expect(span.start).to.equal(span.end);
    expect(span.text).to.equal('1989');
  });

  it('reads an instant at its offset, as long as its precision', () => {
    expectRows([
      ['2025-07-03T14:30:15Z', '2025-07-03T14:30:15', '2025-07-03T14:30:16'],
      ['2025-07-03T14:30:15+04:30', '2025-07-03T10:00:15', '2025-07-03T10:00:16'],
      ['2025-07-03T14:30Z', '2025-07-03T14:30', '2025-07-03T14:31'],
      ['2025-07-03T22:30-05', '2025-07-04T03:30', '2025-07-04T03:31'],
      ['2025-07-03T14:30:15.5Z', '2025-07-03T14:30:15.500Z', '2025-07-03T14:30:15.501Z'],
      ['2025-07-03T14:30:15.123456Z', '2025-07-03T14:30:15.123Z', '2025-07-03T14:30:15.124Z'],
    ]);
    expect(pointOf('2025-07-03T14:30Z').precision).to.equal('minute');
    expect(pointOf('2025-07-03T14:30:15Z').precision).to.equal('second');
    expect(pointOf('2025-07-03T14:30:15.5Z').precision).to.equal('millisecond');
    expect(pointOf('2025-07-03T14:30:15+04:30').offsetMinutes).to.equal(270);
    expect(pointOf('2025-07-03T14:30:15-12:00').offsetMinutes).to.equal(-720);
  });

  it('reads an instant without a zone as UTC, and says so', () => {
    const { startMs } = read('2025-07-03T14:30', 'date.no-zone');
    expect(iso(startMs)).to.equal('2025-07-03T14:30');
    read('2025-07-03T14:30Z/2025-07-03T15:00', 'date.no-zone');
    read('2025-07-03T14:30/2025', 'date.no-zone');
  });

  it('reads approximate, uncertain and both', () => {
    const flags = ['1984~', '1984-05?', '2004-06-11%', '?1984', '1984'].map((text) => {
      const { approximate, uncertain, written } = pointOf(text);
      return [approximate, uncertain, written];
    });
    expect(flags).to.deep.equal([
      [true, false, undefined],
      [false, true, undefined],
      [true, true, undefined],
      [false, true, undefined],
      [false, false, undefined],
    ]);
  });

  it('reads unspecified digits as all dates that fit', () => {
    expectRows([
      ['201X', '2010-01-01', '2020-01-01'],
      ['19XX', '1900-01-01', '2000-01-01'],
      ['1XXX', '1000-01-01', '2000-01-01'],
      ['-004X', '-000049-01-01', '-000039-01-01'],
      ['2004-XX', '2004-01-01', '2005-01-01'],
      ['2004-06-XX', '2004-06-01', '2004-07-01'],
      ['2004-XX-XX', '2004-01-01', '2005-01-01'],
      ['201X-12', '2010-12-01', '2020-01-01'],
      ['1XXX-12-XX', '1000-12-01', '2000-01-01'],
      ['2004-1X', '2004-10-01', '2005-01-01'],
      ['2004-XX-31', '2004-01-31', '2005-01-01'],
      ['19XX-02-29', '1904-02-29', '1996-03-01'],
    ]);
    expect(codeOf('2004-02-3X')).to.equal('date.unreadable');
    expect(codeOf('190X-02-30')).to.equal('date.unreadable');
  });

  it('knows unspecified digits to the unit that is wholly written', () => {
    const known = ['201X', '19XX', '1XXX', '2004-XX', '2004-06-XX', '2004-XX-12', '201X-05'].map(
      (text) => [pointOf(text).precision, pointOf(text).written],
    );
    expect(known).to.deep.equal([
      ['decade', undefined],
      ['century', undefined],
      ['millennium', undefined],
      ['year', '2004-XX'],
      ['month', '2004-06-XX'],
      ['year', '2004-XX-12'],
      ['decade', '201X-05'],
    ]);
  });

  it('does not read a year whose thousands are unknown, because it has no bounds', () => {
    for (const text of ['XXXX', 'XXXX-12-XX', 'X984', '-XXXX', '1984/XXXX']) {
      expect(codeOf(text), text).to.equal('date.unreadable');
    }
  });

  it('reads intervals from the earliest start to the latest end', () => {
    expectRows([
      ['1996-09/2001-12', '1996-09-01', '2002-01-01'],
      ['2004-06~/2004-08?', '2004-06-01', '2004-09-01'],
      ['1996-21/1997-23', '1996-03-01', '1997-12-01'],
      ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-04'],
      ['1985/1985-01', '1985-01-01', '1985-02-01'],
      ['2025-07-03T14:30Z/2025-07-03T16:00+01:00', '2025-07-03T14:30', '2025-07-03T15:01'],
      ['Y-50000/-0043', '-050000-01-01', '-000042-01-01'],
    ]);
    const { kind, start, end } = read('2004-06~/2004-08-01?');
    expect(kind).to.equal('interval');
    expect(start).to.include({ precision: 'month', approximate: true, uncertain: false });
    expect(end).to.include({ precision: 'day', approximate: false, uncertain: true });
  });

  it('tells open from unknown ends', () => {
    expectRows([
      ['2021-08-15/..', '2021-08-15', 'Infinity'],
      ['../1989', '-Infinity', '1990-01-01'],
      ['2021/', '2021-01-01', 'Infinity'],
      ['/1989', '-Infinity', '1990-01-01'],
    ]);
    expect(read('2021-08-15/..').end).to.equal('open');
    expect(read('../1989').start).to.equal('open');
    expect(read('2021/').end).to.equal('unknown');
    expect(read('/1989').start).to.equal('unknown');
  });

  it('leaves out an end that is over before the start, and says so', () => {
    const span = read('1985/1984', 'date.end-before-start');
    expect(span.kind).to.equal('date');
    expect([iso(span.startMs), iso(span.endMs)]).to.deep.equal(['1985-01-01', '1986-01-01']);
    read('2025-07-04T10:00/2025-07-03', 'date.no-zone', 'date.end-before-start');
    read('[1672..1670,1680]', 'date.end-before-start');
  });

  it('reads years before Christ and of more than four digits', () => {
    expectRows([
      ['-0043-03-15', '-000043-03-15', '-000043-03-16'],
      ['0000', '0000-01-01', '0001-01-01'],
      ['-0001', '-000001-01-01', '0000-01-01'],
      ['Y-50000', '-050000-01-01', '-049999-01-01'],
      ['Y12345~', '+012345-01-01', '+012346-01-01'],
      ['Y271821', '+271821-01-01', '+271822-01-01'],
    ]);
  });

  it('says where a year lies beyond what a Date can hold', () => {
    for (const text of ['Y170000002', 'Y-170000002', 'Y271822', 'Y-271821', '1989/Y400000']) {
      expect(codeOf(text), text).to.equal('date.range');
    }
    expect(codeOf(`Y${'9'.repeat(60)}`)).to.equal('date.range');
  });

  it('reads seasons of the north, winter into the next year', () => {
    expectRows([
      ['2001-21', '2001-03-01', '2001-06-01'],
      ['2001-22', '2001-06-01', '2001-09-01'],
      ['2001-23', '2001-09-01', '2001-12-01'],
      ['2001-24', '2001-12-01', '2002-03-01'],
      ['2003-24%', '2003-12-01', '2004-03-01'],
    ]);
    expect(pointOf('2001-21~')).to.include({ precision: 'season', approximate: true });
  });

  it('reads sets from the earliest to the latest member, in any order', () => {
    expectRows([
      ['[1667,1670..1672]', '1667-01-01', '1673-01-01'],
      ['{1960,1961}', '1960-01-01', '1962-01-01'],
      ['[1670, 1667-05]', '1667-05-01', '1671-01-01'],
      ['[2025-07-03..2025-07-31]', '2025-07-03', '2025-08-01'],
      ['[..1984]', '-Infinity', '1985-01-01'],
      ['{1667,1760-12..}', '1667-01-01', 'Infinity'],
      ['[19XX,1950]', '1900-01-01', '2000-01-01'],
    ]);
    const { kind, members = [], start, end } = read('[1670..1672,1667]');
    expect(kind).to.equal('one-of');
    expect(members.map(({ text }) => text)).to.deep.equal(['1667', '1670..1672']);
    expect(members[1]?.kind).to.equal('interval');
    expect([start, end]).to.deep.equal([members[0]?.start, members[1]?.end]);
    expect(read('{..1984}').kind).to.equal('all-of');
    expect(read('{..1984}').start).to.equal('open');
  });

  it('keeps which parts are qualified, as written', () => {
    expect(pointOf('2004-06~-11')).to.include({
      approximate: true,
      uncertain: false,
      precision: 'day',
      written: '2004-06~-11',
    });
    expect(pointOf('?2004-06-~11')).to.include({ approximate: true, uncertain: true });
    expect(pointOf('~2004-~06').written).to.equal(undefined);
  });

  it('does not read what is not EDTF', () => {
    // prettier-ignore
    const texts = [
      '', ' ', '1989 ', 'the day after', '89', '198', '19890215', '1989-2', '1989-02-15T', '1989/02/15',
      '1989-13', '1989-00', '1989-02-00', '2023-02-29', '1900-02-29', '2023-04-31', '-0000', '2001-25',
      '2001-21-05', '20XX-21', 'Y1989', 'Y12345-05', 'Y01234567', '1989~~', '1989-~', '~', 'X',
      '2025-07-03T24:00Z', '2025-07-03T14:60Z', '2025-07-03T14:30:60Z', '2025-02-30T14:30Z',
      '2025-07-03T14:30+15:00', '2025-07-03T14:30-00:00', '2025-07-03T14:30z', '2025-07-03T14Z',
      '2025-07-03T14:30Z~', '/', '../..', '../', '1989/1990/1991', '..', '1989..', '1989...1990',
      '[]', '{}', '[..]', '[1989', '1989]', '[1989}', '[1989,]', '[,1989]', '[1989..,1990]', '[1989,..1990]',
      '[1989..1990-05]', '[[1989]]', '[1989/1990]', '[1989]/1990', '[2025-07-03T14:30Z]', '١٩٨٩',
    ];
    for (const text of texts) expect(codeOf(text), text).to.equal('date.unreadable');
  });

  it('does not parse a text of over 64 characters', () => {
    const set = (count: number): string =>
      `{${Array.from({ length: count }, () => '1989').join()}}`;
    expect(set(12).length).to.be.below(65);
    expect(codeOf(set(12))).to.equal('read');
    expect(codeOf(set(13))).to.equal('date.unreadable');
  });
});
