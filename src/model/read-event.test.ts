import { expect } from '@open-wc/testing';
import {
  event,
  eventOf,
  idsOf,
  issuesOf,
  withEvent,
  withEvents,
} from '../../tests/support/small-file.js';
import { readTimeline } from './read.js';

describe('readTimeline, of events', () => {
  it('lists an event whose date is unreadable as undated, last, with its date as written', () => {
    const file = withEvents(
      { ...event, id: 'b', title: 'Second', date: 'the day after' },
      {
        ...event,
        id: 'c',
      },
    );
    expect(idsOf(file)).to.deep.equal(['a', 'c', 'b']);
    expect(eventOf(file, 'b')).to.include({ date: 'the day after', span: undefined });
    expect(issuesOf(file)).to.deep.equal([
      'error date.unreadable /events/1/date: Event 2 ("Second") has the date "the day after", which is not an EDTF date. It is listed as undated.',
    ]);
  });

  it('reports each other trouble with a date', () => {
    const issuesFor = (date: unknown) => issuesOf(withEvent({ date }));
    expect(issuesFor('Y-300000')).to.deep.equal([
      'error date.range /events/1/date: Event 2 ("Second") has the date "Y-300000", which is beyond the years -271821 to 271821. It is listed as undated.',
    ]);
    expect(issuesFor('2025-07-03T14:30')).to.deep.equal([
      'warning date.no-zone /events/1/date: Event 2 ("Second") has the date "2025-07-03T14:30", which names no time zone. It is read as UTC.',
    ]);
    expect(issuesFor('2001/1999')).to.deep.equal([
      'warning date.end-before-start /events/1/date: Event 2 ("Second") has the date "2001/1999", whose end is before its start. The end is left out.',
    ]);
    expect(issuesFor(1989)).to.deep.equal([
      'error event.wrong-type /events/1/date: Event 2 ("Second") has 1989 as "date", where a text is expected. It is listed as undated.',
    ]);
    expect(issuesFor(undefined)).to.deep.equal([
      'error event.wrong-type /events/1/date: Event 2 ("Second") has no "date". It is listed as undated.',
    ]);
  });

  it('keeps an event without title, without id and without claims', () => {
    const file = withEvents({ date: '1990' });
    expect(idsOf(file)).to.deep.equal(['a', 'event-2']);
    expect(eventOf(file, 'event-2')).to.deep.include({ title: '', claims: [], rank: 3 });
    expect(issuesOf(file)).to.deep.equal([
      'warning event.no-title /events/1/title: Event 2 has no title. Its date stands for it.',
      'warning event.no-claims /events/1/claims: Event 2 has no statements.',
      'warning event.no-id /events/1/id: Event 2 has no id. It gets the id "event-2".',
    ]);
    expect(issuesOf(withEvent({ id: ' ', title: '', claims: [] }))).to.have.length(3);
  });

  it('gives the second event of the same id another, that no event of the file has', () => {
    const file = withEvents(
      { ...event, title: 'Second' },
      { ...event, id: 'a-2', title: 'Third' },
      { ...event, title: 'Fourth' },
    );
    const { timeline, issues } = readTimeline(file);
    expect(timeline?.events.map(({ id, title }) => `${id} ${title}`)).to.deep.equal([
      'a First',
      'a-3 Second',
      'a-2 Third',
      'a-4 Fourth',
    ]);
    expect(issues[0]).to.include({
      code: 'event.duplicate-id',
      severity: 'warning',
      pointer: '/events/1/id',
      message:
        'Event 2 ("Second") has the id "a", which an earlier event has. It gets the id "a-3".',
    });
  });

  it('leaves out values of wrong types and keeps the event', () => {
    const file = withEvent({ rank: 9, tags: ['x', 1], place: 'Kabul', summary: null });
    expect(eventOf(file, 'b')).to.deep.include({ rank: 3, tags: ['x'], place: undefined });
    expect(issuesOf(file)).to.deep.equal([
      'error event.wrong-type /events/1/summary: Event 2 ("Second") has null as "summary", where a text is expected. That value is left out.',
      'error event.wrong-type /events/1/rank: Event 2 ("Second") has 9 as "rank", where one of 1, 2, 3, 4, 5 is expected. That value is left out.',
      'error event.wrong-type /events/1/tags/1: Event 2 ("Second") has 1 as "tags", where a text is expected. That value is left out.',
      'error event.wrong-type /events/1/place: Event 2 ("Second") has "Kabul" as "place", where an object is expected. That value is left out.',
    ]);
    expect(issuesOf(withEvents('soon'))).to.deep.equal([
      'error event.wrong-type /events/1: Event 2 is "soon", where an object is expected. It is left out.',
    ]);
  });

  it('orders by earliest moment, rank, latest moment, place in the file; undated ones last', () => {
    const dated = (id: string, date: string, rank = 3) => ({ ...event, id, date, rank });
    const file = withEvents(
      dated('undated-1', 'x'),
      dated('year', '1990'),
      dated('day', '1990-01-01'),
      dated('best', '1990', 1),
      dated('day-again', '1990-01-01'),
      dated('open', '../1995'),
      dated('set', '[1989-01-02..1989-12-31]'),
      dated('undated-2', 'y', 1),
    );
    expect(idsOf(file)).to.deep.equal(
      ['open', 'a', 'set', 'best', 'day', 'day-again', 'year'].concat('undated-1', 'undated-2'),
    );
  });

  it('warns of an event that begins after the file was updated, not of one that goes on', () => {
    const codesFor = (date: string) =>
      readTimeline({ ...withEvent({ date }), updated: '2025-07-10' }).issues.map(
        ({ code }) => code,
      );
    expect(codesFor('2025-07-10')).to.deep.equal([]);
    expect(codesFor('2021/..')).to.deep.equal([]);
    expect(codesFor('2025-07-11')).to.deep.equal(['event.after-updated']);
  });
});
