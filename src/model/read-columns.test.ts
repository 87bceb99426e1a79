import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { columnsOf } from './columns.js';
import { indexOfEvent } from './find-event.js';
import { finish } from './steps.js';
import { readTimeline } from './read.js';
import { isColumns } from './is-columns.js';
import { readColumns } from './read-columns.js';
import type { TimelineColumns } from './timeline-columns.js';
import type { Timeline } from './timeline.js';

const DAY_MS = 86_400_000;
const categories = ['a', 'b'].map((id) => ({ id, label: id.toUpperCase() }));
const none: Pick<Timeline, 'events' | 'categories'> = { events: [], categories: [] };

const read = (columns: object, more: object = {}) =>
  finish(readColumns({ version: 1, title: 'Rows', categories, columns, ...more }));
const eventsOf = (columns: TimelineColumns['columns']) => [
  ...(read(columns).timeline?.events ?? []),
];

/** Each date with the moments that mean it. */
const moment = fc.oneof(
  fc.integer({ min: -2900, max: 2900 }).map((days) => days * 1000 * DAY_MS),
  fc.integer({ min: -20, max: 20 }).map((days) => days * DAY_MS),
  ...[60_000, 1000, 1].map((unit) =>
    fc.integer({ min: -1e6, max: 1e6 }).map((units) => units * unit),
  ),
);
const row = fc.record({
  start: fc.oneof({ weight: 8, arbitrary: moment }, { weight: 1, arbitrary: fc.constant(NaN) }),
  lastsMs: fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: 90 }).map((days) => days * DAY_MS),
      fc.integer({ min: 1, max: 1e8 }),
    ),
  ),
  rank: fc.integer({ min: 1, max: 5 }),
  category: fc.constantFrom(0, 1, 255),
});

describe('readColumns', () => {
  it('reads the same as a file of the same events', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const columns = {
          start: Float64Array.from(rows, ({ start }) => start),
          end: Float64Array.from(rows, ({ start, lastsMs }) => start + (lastsMs ?? NaN)),
          rank: Uint8Array.from(rows, ({ rank }) => rank),
          category: Uint8Array.from(rows, ({ category }) => category),
          title: rows.map((_, i) => `Title ${i}`),
        };
        const { timeline, issues } = read(columns);
        expect(issues).to.deep.equal([]);
        const events = [...(timeline?.events ?? [])];
        const file = readTimeline({
          version: 1,
          title: 'Rows',
          categories,
          sources: [],
          events: events
            .toSorted((a, b) => a.fileIndex - b.fileIndex)
            .map(({ date }, i) => ({
              date,
              title: `Title ${i}`,
              rank: columns.rank[i],
              category: categories[columns.category[i] ?? 255]?.id,
            })),
        });
        expect({ ...timeline, events }).to.deep.equal({ ...file.timeline });
        expect(columnsOf(timeline ?? none)).to.deep.equal(columnsOf(file.timeline ?? none));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('dates a midnight to the day, other moments as finely as they are given, and intervals to their last', () => {
    const midnight = Date.UTC(2024, 1, 28);
    const hours = (count: number) => midnight + count * 3_600_000;
    const spans: readonly (readonly [number, number, string])[] = [
      [midnight, NaN, '2024-02-28'],
      [hours(9), NaN, '2024-02-28T09:00Z'],
      [hours(9) + 5000, NaN, '2024-02-28T09:00:05Z'],
      [hours(9) + 7, NaN, '2024-02-28T09:00:00.007Z'],
      [midnight, hours(48), '2024-02-28/2024-02-29'],
      [midnight, hours(9), '2024-02-28T00:00Z/2024-02-28T08:59Z'],
      [hours(9), hours(24), '2024-02-28T09:00Z/2024-02-28T23:59Z'],
      [Date.UTC(-43, 2, 15), NaN, '-0043-03-15'],
      [NaN, NaN, ''],
    ];
    for (const [start, end, date] of spans) {
      const [event] = eventsOf({
        start: Float64Array.of(start),
        end: Float64Array.of(end),
        title: ['One'],
      });
      expect(event?.date ?? '').to.equal(date);
      expect(event?.span?.startMs ?? NaN).to.deep.equal(start);
      if (end) expect(event?.span?.endMs).to.equal(end);
    }
  });

  it('puts rows in order and finds events by their ids, in any', () => {
    const start = Float64Array.of(3, NaN, 1, 2).map((days) => days * DAY_MS);
    const { timeline } = read({ start, title: (i: number) => `Row ${i}` });
    const events = timeline?.events ?? [];
    expect([...events].map(({ title }) => title)).to.deep.equal([
      'Row 2',
      'Row 3',
      'Row 0',
      'Row 1',
    ]);
    for (const [i, { id }] of [...events].entries()) expect(indexOfEvent(events, id)).to.equal(i);
    expect(indexOfEvent(events, 'event-3')).to.equal(0);
    for (const id of ['event-0', 'event-5', 'event-01', 'other', ''])
      expect(indexOfEvent(events, id)).to.equal(-1);
    const named = read({ start, title: [], id: ['d', 'n', 'b', 'c'] }).timeline?.events ?? [];
    expect(indexOfEvent(named, 'n')).to.equal(3);
    expect(indexOfEvent(named, 'event-1')).to.equal(-1);
  });

  it('gives the same frozen event while it is in use', () => {
    const { timeline } = read({ start: new Float64Array(5000), title: () => 'One' });
    const first = timeline?.events.at(0);
    for (let i = 0; i < 900; i++) timeline?.events.at(i);
    expect(timeline?.events.at(0)).to.equal(first);
    expect(timeline?.events.at(-5000)).to.equal(first);
    expect(timeline?.events.at(5000)).to.equal(undefined);
    expect(first).to.be.frozen;
    expect(first?.span?.start).to.be.frozen;
  });

  it('is for columns without events alone', () => {
    expect(isColumns({ version: 1, columns: {} })).to.equal(true);
    expect(isColumns({ version: 1, columns: {}, events: [] })).to.equal(false);
    expect(isColumns([])).to.equal(false);
  });
});

describe('columns with mistakes', () => {
  const start = Float64Array.of(0, DAY_MS, 2 * DAY_MS);
  const title = ['a', 'b', 'c'];
  const list = [start];

  const mistakes: Readonly<Record<string, readonly [object, ...(readonly string[])]>> = {
    'that are none': [
      [],
      '/columns/start: "columns.start" is not a Float64Array. Without it there are no events.',
      '/columns/title: "columns.title" is not a list of texts or a function. It is left out.',
    ],
    'of other types': [
      { start, title, end: [1, 2, 3], rank: new Float64Array(3), category: 'a', id: 7 },
      '/columns/end: "columns.end" is not a Float64Array. It is left out.',
      '/columns/rank: "columns.rank" is not a Uint8Array. It is left out.',
      '/columns/category: "columns.category" is not a Uint8Array or Uint16Array. It is left out.',
      '/columns/id: "columns.id" is not a list of texts. It is left out.',
    ],
    'of other lengths': [
      { start, title: ['a'], end: new Float64Array(4).fill(NaN), rank: Uint8Array.of(1) },
      '/columns/end: "columns.end" has 4 values, but "columns.start" has 3. What is there is used.',
      '/columns/rank: "columns.rank" has 1 values, but "columns.start" has 3. What is there is used.',
      '/columns/title: "columns.title" has 1 values, but "columns.start" has 3. What is there is used.',
    ],
    'with moments that no date has': [
      { start: Float64Array.of(Infinity, 9e15, 0), end: Float64Array.of(0, 0, -Infinity), title },
      '/columns/start/0: 2 values of "columns.start" (the first in row 0: Infinity) are beyond the years -9999 to 9999. It is listed as undated.',
      '/columns/end/2: The value of "columns.end" in row 2 (-Infinity) is beyond the years -9999 to 9999. Such an end is left out.',
    ],
    'with ends that are none': [
      { start, end: Float64Array.of(1, DAY_MS, 0), title },
      '/columns/end/1: 2 values of "columns.end" (the first in row 1: 86400000) are not after the start. Such an end is left out.',
    ],
    'with ranks that are none': [
      { start, rank: Uint8Array.of(1, 9, 0), title },
      '/columns/rank/1: 2 values of "columns.rank" (the first in row 1: 9) are no rank from 1 to 5. It is read as 3.',
    ],
    'with categories that are none': [
      { start, category: Uint16Array.of(1, 255, 65535), title },
      '/columns/category/1: The value of "columns.category" in row 1 (255) is no place in "categories". It is left out.',
    ],
    'with titles that are none': [
      { start, title: ['a', 7, list] },
      '/columns/title/1: 2 values of "columns.title" (the first in row 1: 7) are no text. The date stands for it.',
    ],
    'with ids that are none': [
      { start, title, id: ['a', 'a', ''] },
      '/columns/id/1: 2 values of "columns.id" (the first in row 1: "a") are no id, or that of an earlier row. Another is made.',
    ],
  };

  for (const [name, [columns, ...messages]] of Object.entries(mistakes)) {
    it(`${name} are named, once a kind`, () => {
      const { timeline, issues } = read(columns);
      expect(issues.map(({ pointer, message }) => `${pointer}: ${message}`)).to.deep.equal(
        messages,
      );
      expect(timeline?.events).to.have.length('start' in columns ? 3 : 0);
      const ids = [...(timeline?.events ?? [])].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });
  }

  it('keep the rest of their events', () => {
    const end = Float64Array.of(1, 2 * DAY_MS, NaN);
    const { timeline } = read({
      start,
      end,
      rank: Uint8Array.of(9, 1, 2),
      title: ['a'],
      id: ['x'],
    });
    expect(
      [...(timeline?.events ?? [])].map(({ id, title, date, rank }) => [id, title, date, rank]),
    ).to.deep.equal([
      ['x', 'a', '1970-01-01T00:00Z/1970-01-01T00:00:00.000Z', 3],
      ['event-2', '', '1970-01-02/1970-01-02', 1],
      ['event-3', '', '1970-01-03', 2],
    ]);
  });

  it('never throw', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const fail = () => {
      throw new Error('hostile');
    };
    const detached = new Float64Array(3);
    structuredClone(detached, { transfer: [detached.buffer] });
    const hostile = [proxy, fail, new Proxy([], { get: fail }), detached, { length: 1e9 }];
    for (const value of hostile) {
      for (const field of ['start', 'end', 'rank', 'category', 'title', 'id']) {
        const { timeline } = read({ start, title, [field]: value });
        for (const event of timeline?.events ?? []) expect(event.title).to.be.a('string');
      }
      read(value);
    }
    expect(read({ start, title: fail }).timeline?.events.at(1)?.title).to.equal('');
    expect(finish(readColumns(proxy)).timeline).to.equal(undefined);
    expect(finish(readColumns({ version: 2, columns: {} })).issues[0]?.code).to.equal(
      'file.version',
    );
  });
});

describe('a million rows', () => {
  it('are read whatever their order', () => {
    const count = 1_000_000;
    for (const order of ['in order', 'in none']) {
      const start = Float64Array.from({ length: count }, (_, i) => i * 600_000);
      if (order === 'in none')
        for (let i = 0; i < count; i++) start[i] = ((i * 7919) % count) * 600_000;
      const startedMs = performance.now();
      const { timeline, issues } = read({ start, title: (i: number) => `Row ${i}` });
      console.info(`${order}: ${Math.round(performance.now() - startedMs)} ms`);
      expect(issues).to.have.length(0);
      expect(timeline?.events.at(-1)?.span?.startMs).to.equal((count - 1) * 600_000);
    }
  });
});
