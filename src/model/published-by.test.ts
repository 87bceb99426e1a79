import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import afghanistan from '../../data/afghanistan.json' with { type: 'json' };
import { parseEdtf } from '../time/edtf.js';
import { eventEvidence, indexSources } from './evidence.js';
import * as published from './published-by.js';
import { publicationDays, publicationSteps } from './published-by.js';
import { readColumns } from './read-columns.js';
import { readTimeline } from './read.js';
import { finish } from './steps.js';
import type { Timeline } from './timeline.js';

/** The end of a day. */
function endOf(day: string): number {
  const read = parseEdtf(day);
  if (!read.ok) throw new Error(day);
  return read.span.endMs;
}

function timelineFrom(file: object): Timeline {
  const { timeline } = readTimeline({ version: 1, ...file });
  if (!timeline) throw new Error('unreadable');
  return timeline;
}

const citing = (...ids: readonly string[]) => ids.map((source) => ({ source }));

const asPublishedBy = (timeline: Timeline, endMs: number) =>
  finish(published.asPublishedBy(timeline, endMs));

describe('asPublishedBy', () => {
  const timeline = timelineFrom({
    sources: [
      { id: 'day', type: 'book', issued: '2001-02-03' },
      { id: 'month', type: 'book', issued: '2001-02' },
      { id: 'undated', type: 'book' },
      { id: 'open', type: 'book', issued: '2000/..' },
      { id: 'late', type: 'book', issued: '2002' },
    ],
    events: [
      {
        id: 'one',
        date: '2000',
        claims: [
          { text: 'By the day.', cite: citing('day', 'late') },
          { text: 'Later.', cite: citing('late', 'undated', 'open') },
          { text: 'By nobody.' },
        ],
        disputes: [
          {
            about: 'both',
            accounts: [
              { says: 'A', cite: citing('day') },
              { says: 'B', cite: citing('month') },
              { says: 'C', cite: citing('late') },
            ],
          },
          {
            about: 'one',
            accounts: [
              { says: 'A', cite: citing('day') },
              { says: 'B', cite: citing('late') },
            ],
          },
        ],
        media: [{ type: 'image', url: 'a.jpg', alt: 'A' }],
        corrections: [
          { date: '2001-02-28', text: 'In time.' },
          { date: '2001-03-01', text: 'Too late.' },
          { text: 'Undated.' },
        ],
      },
      { id: 'two', date: '2001', claims: [{ text: 'Later.', cite: citing('late') }] },
      { id: 'three', date: '2002', claims: [{ text: 'Same.', cite: citing('day') }] },
      { id: 'four', date: '2003', claims: [] },
    ],
  });

  it('keeps what sources had told by the end of a month', () => {
    const told = asPublishedBy(timeline, endOf('2001-02-28'));
    expect(told.sources.map(({ id, number }) => [id, number])).to.deep.equal([
      ['day', 1],
      ['month', 2],
    ]);
    expect([...told.events].map(({ id }) => id)).to.deep.equal(['one', 'three']);
    const one = told.events.at(0);
    expect(one?.claims.map(({ text, cite }) => [text, cite.length])).to.deep.equal([
      ['By the day.', 1],
    ]);
    expect(one?.disputes.map(({ accounts }) => accounts.map(({ says }) => says))).to.deep.equal([
      ['A', 'B'],
    ]);
    expect(one?.corrections.map(({ text }) => text)).to.deep.equal(['In time.']);
    expect(one?.media).to.equal(timeline.events.at(0)?.media);
  });

  it('has a source from the last of the days that its date may mean', () => {
    const countBy = (day: string) => asPublishedBy(timeline, endOf(day)).sources.length;
    expect(['2001-02-02', '2001-02-03', '2001-02-27', '2001-02-28'].map(countBy)).to.deep.equal([
      0, 1, 1, 2,
    ]);
  });

  it('shares events that stay the same, and freezes those that do not', () => {
    const told = asPublishedBy(timeline, endOf('2001-02-28'));
    expect(told.events.at(1)).to.equal(timeline.events.at(2));
    const one = told.events.at(0);
    for (const part of [told, told.sources, told.events, one, one?.claims, one?.claims[0]]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('has nothing before the first day', () => {
    const told = asPublishedBy(timeline, endOf('1999'));
    expect(told.sources).to.deep.equal([]);
    expect([...told.events]).to.deep.equal([]);
  });

  it('has no events of typed columns, which cite nothing', () => {
    const columns = { start: Float64Array.of(0), title: ['A'] };
    const { timeline: read } = finish(readColumns({ version: 1, columns }));
    expect(read && asPublishedBy(read, Infinity).events.length).to.equal(0);
  });

  const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 });
  const days = ['2001-01-01', '2001-01-02', '2001-01', '2002', undefined];
  const sourceLists = fc.tuple(
    ...['a', 'b', 'c', 'd'].map((id) =>
      fc.record({
        id: fc.constant(id),
        type: fc.constant('book'),
        issued: fc.constantFrom(...days),
      }),
    ),
  );

  it('keeps of seeded random events what a plain, slow way keeps', () => {
    const cite = few.map((cited) => citing(...cited));
    const date = fc.constantFrom(...days);
    const event = fc.record({
      date: fc.constantFrom('1999', '1998', undefined),
      claims: fc.array(fc.record({ text: fc.constant('claim'), cite }), { maxLength: 3 }),
      disputes: fc.array(
        fc.record({
          about: fc.constant('what'),
          accounts: fc.array(fc.record({ says: fc.constant('so'), cite }), {
            minLength: 2,
            maxLength: 3,
          }),
        }),
        { maxLength: 2 },
      ),
      corrections: fc.array(fc.record({ date, text: fc.constant('changed') }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        sourceLists,
        fc.array(event),
        fc.constantFrom(...days),
        (sources, events, day) => {
          const all = timelineFrom({ sources, events });
          const endMs = endOf(day ?? '2001-01-15');
          expect([...asPublishedBy(all, endMs).events]).to.deep.equal(slowEvents(all, endMs));
        },
      ),
      { seed: 2025, numRuns: 500 },
    );
  });
});

function slowEvents({ sources, events }: Timeline, endMs: number): readonly unknown[] {
  const isKnown = (id: string) =>
    sources.some((source) => source.id === id && (source.issued?.endMs ?? Infinity) <= endMs);
  const cut = <T extends { readonly cite: readonly { readonly source: string }[] }>(
    all: readonly T[],
  ) =>
    all
      .map((one) => ({ ...one, cite: one.cite.filter(({ source }) => isKnown(source)) }))
      .filter(({ cite }) => cite.length > 0);
  return [...events]
    .map((event) => ({
      ...event,
      claims: cut(event.claims),
      disputes: event.disputes
        .map((dispute) => ({ ...dispute, accounts: cut(dispute.accounts) }))
        .filter(({ accounts }) => accounts.length >= 2),
      corrections: event.corrections.filter(({ span }) => (span?.endMs ?? Infinity) <= endMs),
    }))
    .filter(({ claims }) => claims.length > 0);
}

/** Counted by hand: claims, sources and independent sources of each event, of what was published by a day. */
const BY_HAND: readonly (readonly [
  day: string,
  sources: number,
  events: readonly (readonly [id: string, claims: number, sources: number, independent: number])[],
])[] = [
  ['1989-02-15', 0, []],
  [
    '1989-02-16',
    1,
    [
      ['soviet-war', 1, 1, 1],
      ['geneva-accords', 1, 1, 1],
      ['soviet-withdrawal', 2, 1, 1],
    ],
  ],
  [
    '2021-08-31',
    10,
    [
      ['soviet-war', 3, 4, 4],
      ['geneva-accords', 2, 2, 2],
      // three sources, two of them of the National Security Archive
      ['soviet-withdrawal', 2, 3, 2],
      ['us-invasion', 2, 1, 1],
      ['takeover', 2, 2, 2],
      ['second-rule', 1, 2, 2],
      ['us-exit', 2, 2, 2],
    ],
  ],
];

describe('asPublishedBy, on the timeline of Afghanistan', () => {
  const whole = timelineFrom(afghanistan);

  for (const [day, sources, events] of BY_HAND) {
    it(`has ${events.length} events by ${day}`, () => {
      const told = asPublishedBy(whole, endOf(day));
      expect(told.sources).to.have.length(sources);
      const index = indexSources(told.sources);
      const counts = Array.from(told.events, (event) => {
        const { claims, sources: cited, independent } = eventEvidence(event, index);
        return [event.id, claims, cited, independent];
      });
      expect(counts).to.deep.equal(events);
    });
  }

  it('has all that is dated by the end of the last step', () => {
    const steps = publicationSteps(whole);
    expect(publicationDays(whole)).to.deep.equal({
      firstMs: Date.UTC(1989, 1, 17),
      lastMs: Date.UTC(2025, 7, 1),
      undated: 10,
    });
    expect(asPublishedBy(whole, steps.at(-1) ?? 0).sources).to.have.length(39);
    const events = steps.map((endMs) => asPublishedBy(whole, endMs).events.length);
    expect(events).to.deep.equal([...events].sort((a, b) => a - b));
  });
});

describe('publicationDays', () => {
  it('has no days where nothing is dated, and counts dates without an end as none', () => {
    const sources = [
      { id: 'a', type: 'book' },
      { id: 'b', type: 'book', issued: '2000/..' },
    ];
    expect(publicationDays(timelineFrom({ sources, events: [] }))).to.deep.equal({
      firstMs: undefined,
      lastMs: undefined,
      undated: 2,
    });
  });

  it('counts days on which something was corrected', () => {
    const events = [{ date: '2000', corrections: [{ date: '2001-02-03', text: 'Changed.' }] }];
    const timeline = timelineFrom({
      sources: [{ id: 'a', type: 'book', issued: '2000' }],
      events,
    });
    expect(publicationSteps(timeline)).to.deep.equal([Date.UTC(2001, 0), Date.UTC(2001, 1, 4)]);
  });
});
