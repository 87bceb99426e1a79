import { expect } from '@open-wc/testing';
import { columnsOn } from '../../tests/support/charts.js';
import { gapsOf } from './gaps.js';

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const gaps = (...dates: readonly (string | undefined)[]) =>
  gapsOf(columnsOn(...dates)).map(({ fromMs, toMs }) => `${day(fromMs)}/${day(toMs)}`);

describe('gapsOf', () => {
  it('begins a gap on the day of the event before it', () => {
    expect(gaps('1989-02-15', '1989-05-01', '2006-09-27')).to.deep.equal(['1989-05-01/2006-09-27']);
  });

  it('states no gap inside what a coarse date may mean', () => {
    expect(gaps('1989', '1990')).to.deep.equal([]);
    expect(gaps('1989', '1989-11-09', '1990-01-02')).to.deep.equal(['1989-11-09/1990-01-02']);
    expect(gaps('198X', '1985', '1989')).to.deep.equal([]);
  });

  it('does not fill a gap with a span, but with what the beginning of one may mean', () => {
    expect(gaps('1989-02-15/2020', '2000-05-01')).to.deep.equal(['1989-02-15/2000-05-01']);
    expect(gaps('199X/2020', '1995-05-01')).to.deep.equal([]);
  });

  it('counts from an instant itself', () => {
    const [gap] = gapsOf(columnsOn('2020-01-01T12:00:00Z', '2020-01-09'));
    expect(gap?.fromMs).to.equal(Date.UTC(2020, 0, 1, 12));
  });

  it('passes over what is undated, and what began at an open or unknown time', () => {
    expect(gaps('../1950', '/1960', '1989-02-15', '2006-09-27', undefined)).to.deep.equal([
      '1989-02-15/2006-09-27',
    ]);
    expect(gaps()).to.deep.equal([]);
  });
});
