import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { afghanistan } from '../../tests/support/timelines.js';
import { citedSources } from './cites-by-source.js';
import { columnsOf, glance } from './columns.js';
import { EventSeed } from './event-seed.js';
import { evidenceReport } from './evidence-report.js';
import { indexForFilter } from './filter-index.js';
import { filterTimeline } from './filtered.js';
import { indexOfEvent } from './find-event.js';
import { asPublishedBy, publicationDays } from './published-by.js';
import { readLazily } from './read-lazily.js';
import { readTimeline } from './read.js';
import { indexText } from './search.js';
import { finish } from './steps.js';
import type { Timeline } from './timeline.js';

const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('', ' ', null, 0, 7, [], {}));
const mostly = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 40, arbitrary: value }, { weight: 1, arbitrary: anything });
const list = (item: fc.Arbitrary<unknown>, maxLength = 2) =>
  mostly(fc.array(mostly(item), { minLength: 1, maxLength }));
const record = (needed: Record<string, fc.Arbitrary<unknown>>, more: typeof needed = {}) =>
  fc.record({ ...needed, ...more }, { requiredKeys: Object.keys(needed) });

const text = mostly(fc.constantFrom('One', 'Another', 'x'.repeat(301)));
const date = mostly(
  fc.constantFrom(
    ...['1989', '2003-02-28', '2003-02-30', '2025-07-03', '2021-08-15T14:30Z', '2021-08-15T14:30'],
    ...['1989/2001', '2021-08-15/..', '../1989', '2001/1999', '1996-21~', '-0043', 'soon'],
  ),
);
const source = mostly(fc.constantFrom('s1', 's2', 's3', '7', 7, 'unknown'));
const cite = list(record({ source }, { locator: text, quote: text, lang: text }));
const accounts = list(record({ says: text, cite }, { date }), 3);
const event = record(
  {
    id: mostly(fc.oneof(fc.uuid(), fc.constantFrom('a', 'a-2', 'event-1'))),
    date,
    title: text,
    claims: list(record({ text, cite })),
  },
  {
    summary: text,
    rank: mostly(fc.integer({ min: 1, max: 5 })),
    category: mostly(fc.constantFrom('war', 'talks', 'other')),
    tags: list(text),
    place: mostly(record({ name: text })),
  },
);
const rare = record(
  {},
  {
    disputes: list(
      record({ about: text, kind: fc.constantFrom('conflict', 'difference'), accounts }),
    ),
    media: list(record({ url: fc.constantFrom('https://a.example/b.jpg', 'http://a.example') })),
    corrections: list(record({ date, text })),
  },
);
const anyEvent = mostly(
  fc.oneof(
    { weight: 4, arbitrary: event },
    {
      weight: 1,
      arbitrary: fc.tuple(event, rare).map((parts): unknown => Object.assign({}, ...parts)),
    },
  ),
);
const anyFile = fc.record({
  version: fc.constant(1),
  updated: fc.constantFrom(undefined, '2021-08-15', '2030'),
  categories: fc.constant([{ id: 'war', label: 'War' }]),
  sources: fc.constant(
    ['s1', 's2', 's3', 7].map((id) => ({ id, type: 'webpage', issued: '2005', title: `T${id}` })),
  ),
  events: fc.array(anyEvent, { maxLength: 12 }),
});

/** A file as `JSON.parse` makes it, each time another. */
const parsed = (file: unknown): unknown => JSON.parse(JSON.stringify(file));
const lazily = (file: unknown) => finish(readLazily(parsed(file)));

/** Both ways, for the questions that go through all events. */
function bothWays(file: unknown): readonly [lazy: Timeline, whole: Timeline] {
  const { timeline: lazy } = lazily(file);
  const { timeline: whole } = readTimeline(parsed(file));
  if (!lazy || !whole) throw new Error('unreadable');
  return [lazy, whole];
}

const withArray = (timeline: Timeline | undefined) =>
  timeline && { ...timeline, events: [...timeline.events] };

describe('readLazily', () => {
  it('reads what readTimeline reads, with the same issues, order and columns', () => {
    let made = 0;
    fc.assert(
      fc.property(anyFile, (file) => {
        const lazy = lazily(file);
        const whole = readTimeline(parsed(file));
        expect(lazy.issues).to.deep.equal(whole.issues);
        if (!lazy.timeline || !whole.timeline) throw new Error('unreadable');
        expect(columnsOf(lazy.timeline)).to.deep.equal(columnsOf(whole.timeline));
        expect(withArray(lazy.timeline)).to.deep.equal({ ...whole.timeline });
        made += whole.timeline.events.length;
      }),
      { seed: 2026, numRuns: 1500 },
    );
    expect(made).to.be.above(5000);
  });

  it('reads the real timeline as readTimeline does', () => {
    const [lazy, whole] = bothWays(afghanistan);
    expect(withArray(lazy)).to.deep.equal({ ...whole });
    expect(columnsOf(lazy)).to.deep.equal(columnsOf(whole));
  });

  it('makes an event once, frozen, whoever asks for it', () => {
    const [lazy, whole] = bothWays(afghanistan);
    const { events } = lazy;
    const event = events.at(3);
    expect(event).to.equal(events.at(3 - events.length));
    expect([...events][3]).to.equal(event);
    expect(event).to.be.frozen;
    expect(event?.claims[0]?.cite[0]).to.be.frozen;
    expect(events).to.be.frozen;
    expect(glance(events).at(3)).to.equal(event);
    for (const place of [-whole.events.length - 1, whole.events.length, 0.5, NaN]) {
      expect(events.at(place)).to.equal(undefined);
    }
  });

  it('finds events and their titles without making them', () => {
    const { timeline } = lazily(afghanistan);
    const whole = readTimeline(afghanistan).timeline;
    if (!timeline || !whole) throw new Error('unreadable');
    for (const [place, { id, title }] of whole.events.entries()) {
      expect(indexOfEvent(timeline.events, id)).to.equal(place);
      expect(timeline.events.titleAt(place)).to.equal(title);
    }
    expect(indexOfEvent(timeline.events, 'no such event')).to.equal(-1);
    expect(timeline.events.titleAt(whole.events.length)).to.equal('');
  });

  it('answers all that is asked of a timeline as one of an array does', () => {
    const [lazy, whole] = bothWays(afghanistan);
    expect(evidenceReport(lazy)).to.deep.equal(evidenceReport(whole));
    expect(publicationDays(lazy)).to.deep.equal(publicationDays(whole));
    expect(citedSources(lazy)).to.deep.equal(citedSources(whole));
    expect(finish(indexForFilter(lazy))).to.deep.equal(finish(indexForFilter(whole)));
    expect(finish(indexText(lazy))).to.deep.equal(finish(indexText(whole)));
    const isMade = (place: number) => !(glance(lazy.events).at(place) instanceof EventSeed);
    const madeBefore = lazily(afghanistan).timeline?.events.glance() ?? [];
    for (const [place, event] of madeBefore.entries()) {
      expect(isMade(place), 'made only to be looked at').to.equal(!(event instanceof EventSeed));
    }
    const by = Date.UTC(2021, 11, 31);
    const told = finish(asPublishedBy(lazy, by));
    expect(told).to.deep.equal(finish(asPublishedBy(whole, by)));
    const keep = [0, 2, 5];
    const [some, same] = [filterTimeline(lazy, keep), filterTimeline(whole, keep)];
    expect(citedSources(some)).to.deep.equal(citedSources(same));
    expect(withArray(some)).to.deep.equal({ ...same });
    expect(columnsOf(some)).to.deep.equal(columnsOf(same));
    expect(evidenceReport(some)).to.deep.equal(evidenceReport(same));
  });

  it('tells how far it is', () => {
    const events = Array.from({ length: 100 }, (_, i) => ({ id: `e${i}` }));
    const told = [...readLazily({ version: 1, events })].filter((progress) => progress);
    expect(told.at(0)).to.deep.equal({ read: 0, total: 100 });
    expect(told.at(-1)).to.deep.equal({ read: 96, total: 100 });
  });
});
