import { expect } from '@open-wc/testing';
import { columnsOf } from './columns.js';
import { readTimeline } from './read.js';

describe('columnsOf', () => {
  const dates = ['2001/2003', 'not a date', '1989', '../1988', '2021/..', '1989'];
  const { timeline } = readTimeline({
    version: 1,
    events: dates.map((date, i) => ({
      id: date,
      date,
      title: date,
      rank: 5 - (i % 5),
      claims: [{ text: date }],
      disputes: ['conflict', 'difference'].slice(i % 2).map((kind) => ({
        about: 'it',
        kind,
        accounts: [{ says: 'yes' }, { says: 'no' }],
      })),
    })),
  });
  const columns = columnsOf(timeline ?? { events: [] });

  it('has a row for each dated event, in the order of the timeline', () => {
    expect(columns.count).to.equal(5);
    expect([...columns.startMs]).to.deep.equal([
      -Infinity,
      ...[Date.UTC(1989, 0), Date.UTC(1989, 0), Date.UTC(2001, 0), Date.UTC(2021, 0)],
    ]);
    expect([...columns.endMs]).to.deep.equal([
      ...[Date.UTC(1989, 0), Date.UTC(1990, 0), Date.UTC(1990, 0), Date.UTC(2004, 0), Infinity],
    ]);
    expect([...columns.rank]).to.deep.equal([2, 3, 5, 5, 1]);
  });

  it('marks spans and conflicts', () => {
    expect([...columns.isSpan]).to.deep.equal([1, 0, 0, 1, 1]);
    expect(columns.spans).to.deep.equal([0, 3, 4]);
    expect([...columns.disputed]).to.deep.equal([0, 1, 0, 1, 1]);
  });

  it('has no rows for a timeline without dated events', () => {
    expect(columnsOf({ events: [] }).count).to.equal(0);
  });
});
