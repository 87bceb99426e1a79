import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { statementsOf } from './cited-by.js';
import { columnsOf } from './columns.js';
import { eventEvidence, indexSources } from './evidence.js';
import { facetsOf } from './facets.js';
import { isFiltering, NO_FILTER, type EvidenceChoice, type Filter } from './filter.js';
import { indexForFilter } from './filter-index.js';
import { placesShown } from './filter-match.js';
import { filterTimeline } from './filtered.js';
import { readColumns } from './read-columns.js';
import { readTimeline } from './read.js';
import { finish } from './steps.js';
import type { Timeline, TimelineEvent } from './timeline.js';

const LISTS = {
  categories: ['war', 'peace', 'unlisted', ''],
  tags: ['x', 'y', 'z'],
  sources: ['a', 'b', 'c'],
  evidence: ['uncited', 'single', 'several', 'conflict'] as const,
};

const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const filters: fc.Arbitrary<Filter> = fc.record({
  query: fc.constant(''),
  categories: some(LISTS.categories),
  tags: some(LISTS.tags),
  sources: some([...LISTS.sources, 'unknown']),
  evidence: some(LISTS.evidence),
});

const cited = some(LISTS.sources).map((ids) => ids.map((source) => ({ source })));

const timelines = fc
  .array(
    fc.record({
      date: fc.constantFrom('1989', '1990-02', '1991-01-01/1992', 'no date'),
      category: fc.constantFrom('war', 'peace', 'unlisted', undefined),
      tags: fc.array(fc.constantFrom(...LISTS.tags), { maxLength: 3 }),
      claims: fc.array(fc.record({ text: fc.constant('.'), cite: cited }), { maxLength: 2 }),
      disputes: fc.constantFrom(
        [],
        [
          {
            about: '?',
            kind: 'conflict',
            accounts: [
              { says: '1', date: '1999', cite: [{ source: 'c' }] },
              { says: '2', cite: [] },
            ],
          },
        ],
      ),
    }),
    { maxLength: 8 },
  )
  .map((events) => {
    const { timeline } = readTimeline({
      version: 1,
      categories: ['war', 'peace', 'empty'].map((id) => ({ id, label: id })),
      sources: [...LISTS.sources, 'd'].map((id) => ({ id, type: 'book' })),
      events,
    });
    return timeline as Timeline;
  });

/** What an event has in each field of a filter. */
function slowValues(event: TimelineEvent, { sources }: Timeline) {
  const { level, disputed } = eventEvidence(event, indexSources(sources));
  const evidence: readonly EvidenceChoice[] = disputed ? [level, 'conflict'] : [level];
  return {
    categories: [event.category ?? ''],
    tags: event.tags,
    sources: statementsOf(event).flatMap(({ cite }) => cite.map(({ source }) => source)),
    evidence,
  };
}

const FIELDS = ['categories', 'tags', 'sources', 'evidence'] as const;

function slowPlaces(timeline: Timeline, filter: Filter): readonly number[] {
  return [...timeline.events].flatMap((event, place) => {
    const values = slowValues(event, timeline);
    const isMet = FIELDS.every(
      (field) =>
        filter[field].length === 0 ||
        values[field].some((value) => (filter[field] as readonly string[]).includes(value)),
    );
    return isMet ? [place] : [];
  });
}

describe('a filter', () => {
  it('asks for something once it has a value, or a query with words', () => {
    expect(isFiltering(NO_FILTER)).to.equal(false);
    expect(isFiltering({ ...NO_FILTER, query: ' … ' })).to.equal(false);
    expect(isFiltering({ ...NO_FILTER, query: '1' })).to.equal(true);
    expect(isFiltering({ ...NO_FILTER, categories: [''] })).to.equal(true);
    expect(isFiltering({ ...NO_FILTER, evidence: ['conflict'] })).to.equal(true);
  });

  it('shows what a plain, slow way shows of seeded random timelines', () => {
    fc.assert(
      fc.property(timelines, filters, (timeline, filter) => {
        const index = finish(indexForFilter(timeline));
        expect([...placesShown(index, filter)]).to.deep.equal(slowPlaces(timeline, filter));
      }),
      { seed: 2025, numRuns: 500 },
    );
  });

  it('counts for each value what it would show by itself, as filtering by it does', () => {
    fc.assert(
      fc.property(timelines, filters, fc.boolean(), (timeline, filter, hasHits) => {
        const index = finish(indexForFilter(timeline));
        const hits = hasHits ? [...index.category.keys()].filter((i) => i % 2 === 0) : undefined;
        const facets = facetsOf(index, filter, hits);
        for (const field of FIELDS) {
          const found = facets[field].map(({ value }): string => value);
          const occurring = new Set(
            [...timeline.events].flatMap((event) => slowValues(event, timeline)[field]),
          );
          expect(new Set(found)).to.deep.equal(occurring);
          for (const { value, count, total } of facets[field]) {
            const alone = placesShown(index, { ...filter, [field]: [value] }, hits);
            const all = placesShown(index, { ...NO_FILTER, [field]: [value] });
            expect({ value, count, total }).to.deep.equal({
              value,
              count: alone.length,
              total: all.length,
            });
          }
        }
      }),
      { seed: 2025, numRuns: 500 },
    );
  });

  it('puts values in an order that stays', () => {
    const { timeline } = readTimeline({
      version: 1,
      categories: ['war', 'peace'].map((id) => ({ id, label: id })),
      sources: ['b', 'a'].map((id) => ({ id, type: 'book' })),
      events: [
        { date: '1', tags: ['rare', 'Often'], claims: [{ text: '.', cite: [{ source: 'a' }] }] },
        { date: '2', tags: ['Often', 'also'], category: 'peace' },
        { date: '3', tags: ['Often'], category: 'else' },
        { date: '4', category: 'war', claims: [{ text: '.', cite: [{ source: 'b' }] }] },
      ],
    });
    const index = finish(indexForFilter(timeline as Timeline));
    for (const filter of [NO_FILTER, { ...NO_FILTER, tags: ['rare'] }]) {
      const { categories, tags, sources, evidence } = facetsOf(index, filter);
      const values = (facet: readonly { readonly value: string }[]) => facet.map((f) => f.value);
      expect(values(categories)).to.deep.equal(['war', 'peace', 'else', '']);
      expect(values(tags)).to.deep.equal(['Often', 'also', 'rare']);
      expect(values(sources)).to.deep.equal(['b', 'a']);
      expect(values(evidence)).to.deep.equal(['uncited', 'single']);
    }
  });
});

describe('filterTimeline', () => {
  it('keeps events as they are, in their order, and all else', () => {
    fc.assert(
      fc.property(timelines, filters, (timeline, filter) => {
        const keep = slowPlaces(timeline, filter);
        const kept = filterTimeline(timeline, keep);
        expect([...kept.events]).to.deep.equal(keep.map((place) => timeline.events.at(place)));
        expect({ ...kept, events: timeline.events }).to.deep.equal(timeline);
        expect(Object.isFrozen(kept) && Object.isFrozen(kept.events)).to.equal(true);
        if (keep.length === timeline.events.length) expect(kept).to.equal(timeline);
      }),
      { seed: 2025, numRuns: 200 },
    );
  });

  it('picks from columns what it would pick from the same events in a file', () => {
    const rows = fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 9 }).map((day) => (day > 8 ? NaN : day * 86_400_000)),
        length: fc.constantFrom(NaN, 86_400_000),
        category: fc.constantFrom(0, 1, 255),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.boolean()), (written, isKept) => {
        const { timeline } = finish(
          readColumns({
            version: 1,
            categories: ['war', 'peace'].map((id) => ({ id, label: id })),
            columns: {
              start: Float64Array.from(written, ({ start }) => start),
              end: Float64Array.from(written, ({ start, length }) => start + length),
              category: Uint8Array.from(written, ({ category }) => category),
              title: (row: number) => `Row ${row}`,
            },
          }),
        );
        if (!timeline) throw new Error('unreadable');
        const all = [...timeline.events];
        const keep = all.flatMap((_, place) => (isKept.next().value ? [place] : []));
        const kept = filterTimeline(timeline, Uint32Array.from(keep));
        const events = keep.map((place) => all[place] as TimelineEvent);
        expect([...kept.events]).to.deep.equal(events);
        for (const [i, event] of events.entries()) expect(kept.events.at(i)).to.deep.equal(event);
        expect(kept.events.at(-1)).to.deep.equal(events.at(-1));
        expect(kept.events.at(keep.length)).to.equal(undefined);
        const { categories } = timeline;
        expect(columnsOf(kept)).to.deep.equal(columnsOf({ events, categories }));
      }),
      { seed: 2025, numRuns: 300 },
    );
  });

  it('finds places and titles among what is picked from columns, and filters it by category', () => {
    const { timeline } = finish(
      readColumns({
        version: 1,
        categories: ['war', 'peace'].map((id) => ({ id, label: id })),
        columns: {
          start: Float64Array.of(0, 86_400_000, 172_800_000, NaN),
          category: Uint8Array.of(0, 1, 0, 1),
          title: ['a', 'b', 'c', 'd'],
        },
      }),
    );
    if (!timeline) throw new Error('unreadable');
    const index = finish(indexForFilter(timeline));
    const places = placesShown(index, { ...NO_FILTER, categories: ['peace'] });
    expect([...places]).to.deep.equal([1, 3]);
    expect(facetsOf(index, NO_FILTER)).to.deep.equal({
      categories: [
        { value: 'war', count: 2, total: 2 },
        { value: 'peace', count: 2, total: 2 },
      ],
      tags: [],
      sources: [],
      evidence: [{ value: 'uncited', count: 4, total: 4 }],
    });
    const { events } = filterTimeline(timeline, places);
    expect([...events].map(({ title }) => title)).to.deep.equal(['b', 'd']);
    expect('placeOf' in events && (events.placeOf as (id: string) => number)('event-4')).to.equal(
      1,
    );
    expect('placeOf' in events && (events.placeOf as (id: string) => number)('event-1')).to.equal(
      -1,
    );
  });
});
