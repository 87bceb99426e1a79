import { expect } from '@open-wc/testing';
import { eventsOn } from '../../tests/support/charts.js';
import { columnsOf } from '../model/columns.js';
import type { TimelineEvent } from '../model/timeline.js';
import { gapsOf } from './gaps.js';
import { isInterval, listRows } from './list.js';

/** The rows in short: the date of an event, the ends of a gap, `?` before what is undated. */
function inShort(events: readonly TimelineEvent[], from = 0, to = events.length): string[] {
  return listRows(events, gapsOf(columnsOf({ events, categories: [] })), from, to).map((row) => {
    if (row.kind === 'event') return row.event.date ?? 'undated';
    const before = `before ${row.before}`;
    if (row.kind === 'undated') return `? ${before}`;
    const [start, end] = [row.gap.fromMs, row.gap.toMs].map((ms) =>
      new Date(ms).toISOString().slice(0, 4),
    );
    return `${start}…${end} ${before}`;
  });
}

describe('listRows', () => {
  it('states each long gap before the event that ends it', () => {
    expect(inShort(eventsOn('1989', '1989-05', '2007', '2007-06'))).to.deep.equal([
      '1989',
      '1989-05',
      '1989…2007 before 2',
      '2007',
      '2007-06',
    ]);
  });

  it('states a gap once where several events end it', () => {
    const rows = inShort(eventsOn('1989', '1989', '2007', '2007', '2007'));
    expect(rows).to.deep.equal(['1989', '1989', '1989…2007 before 2', '2007', '2007', '2007']);
  });

  it('puts a heading before the first event without a date', () => {
    expect(inShort(eventsOn('1989', undefined, undefined))).to.deep.equal([
      '1989',
      '? before 1',
      'undated',
      'undated',
    ]);
    expect(inShort(eventsOn(undefined))).to.deep.equal(['? before 0', 'undated']);
  });

  it('repeats that heading, but no gap, where a page of the list begins', () => {
    const events = eventsOn('1989', '1989-05', '2007', '2007-06', undefined, undefined);
    expect(inShort(events, 1, 3)).to.deep.equal(['1989-05', '1989…2007 before 2', '2007']);
    expect(inShort(events, 2, 4)).to.deep.equal(['2007', '2007-06']);
    expect(inShort(events, 5, 6)).to.deep.equal(['? before 5', 'undated']);
  });

  it('counts no gap from what began at an unknown time', () => {
    expect(inShort(eventsOn('../1959', '1990', '1992'))).to.deep.equal([
      '../1959',
      '1990',
      '1990…1992 before 2',
      '1992',
    ]);
  });

  it('ends where the events end', () => {
    expect(inShort(eventsOn('1989'), 0, 200)).to.deep.equal(['1989']);
    expect(inShort([])).to.deep.equal([]);
  });
});

describe('isInterval', () => {
  it('tells a span of time from a date, however long', () => {
    const events = eventsOn('1989/1990', '1989/..', '1989', '[1989..1990]', undefined);
    expect(events.map(isInterval)).to.deep.equal([true, true, false, false, false]);
  });
});
