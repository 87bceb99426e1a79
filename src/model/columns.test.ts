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
  const columns = columnsOf(timeline ?? { events: [], categories: [] });

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

  it('knows the spans, and how far the precision of their starts reaches', () => {
    expect([...columns.spans]).to.deep.equal([0, 3, 4]);
    const [, ...later] = columns.spanStartEndMs;
    expect(later).to.deep.equal([Date.UTC(2002, 0), Date.UTC(2022, 0)]);
  });

  it('numbers categories, those described first', () => {
    const events = ['b', undefined, 'a', 'new', 'a'].map((category, i) => ({
      ...{ id: `${i}`, date: `199${i}`, title: 'one', claims: [{ text: 'one' }] },
      category,
    }));
    const categories = ['a', 'b'].map((id) => ({ id, label: id.toUpperCase() }));
    const read = readTimeline({ version: 1, categories, events }).timeline;
    const { category, categories: ids } = columnsOf(read ?? { events: [], categories: [] });
    expect([...category]).to.deep.equal([2, 0, 1, 3, 1]);
    expect(ids).to.deep.equal(['a', 'b', 'new']);
  });

  it('keeps the other dates that sources in conflict give, each once', () => {
    const dispute = (kind: string, ...dates: readonly string[]) => ({
      about: 'when',
      kind,
      accounts: dates.map((date) => ({ says: date, date })),
    });
    const disputes = [
      dispute('conflict', '2001-02-03', '2001-02-04', '2001-02', '2001-02-04'),
      dispute('difference', '2005', '2006'),
    ];
    const event = { id: 'one', date: '2001-02-03', title: 'one', claims: [{ text: 'one' }] };
    const read = readTimeline({ version: 1, events: [{ ...event, disputes }] }).timeline;
    const { otherDates } = columnsOf(read ?? { events: [], categories: [] });
    expect([...otherDates]).to.deep.equal([
      [
        0,
        [
          { startMs: Date.UTC(2001, 1, 4), endMs: Date.UTC(2001, 1, 5) },
          { startMs: Date.UTC(2001, 1), endMs: Date.UTC(2001, 2) },
        ],
      ],
    ]);
  });

  it('has no rows for a timeline without dated events', () => {
    expect(columnsOf({ events: [], categories: [] }).count).to.equal(0);
  });
});
