import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseTimeline, readTimeline, type ReadResult } from './read.js';
import type { TimelineEvent } from './timeline.js';

const HOSTILE: readonly unknown[] = [
  // every question to it is answered by an exception
  new Proxy({}, new Proxy({}, { get: () => fail })),
  revoked([]),
  revoked({}),
  cyclic(),
  nested(100_000),
  new Array(1_000_000),
  new Array(2 ** 32 - 1),
  new Proxy([1], {
    get: (list, key): unknown => (key === 'length' ? 'x' : Reflect.get(list, key)),
  }),
  {
    get id() {
      return fail();
    },
  },
  { toString: null, valueOf: null },
  ...[10n ** 50n, Symbol('x'), () => 1, NaN, Infinity, new Date(NaN), new Map([['id', 1]])],
  ...['x'.repeat(1_000_000), '\ud800', '__proto__', '\u202e', Object.create(null) as unknown],
];

/** fast-check looks into what it makes, so it makes texts that stand for hostile values. */
const hostile = fc.nat(HOSTILE.length - 1).map((index) => `hostile ${index}`);
const anything = fc.oneof(
  hostile,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);
const mostly = (value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: anything });
const list = (item: fc.Arbitrary<unknown>) => mostly(fc.array(mostly(item), { maxLength: 3 }));
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  mostly(fc.record(fields, { requiredKeys: [] }));

const text = mostly(fc.string());
const date = mostly(fc.constantFrom('1989', '2021/..', '../1989', '2001/1999', 'soon', '-0043'));
const sourceId = mostly(fc.constantFrom('s1', 's2', '__proto__', 1));
const cite = list(record({ source: sourceId, locator: text, quote: text, lang: anything }));
const account = record({ says: text, date, cite });
const anyFile = record({
  version: mostly(fc.constant(1)),
  title: text,
  updated: date,
  authors: list(text),
  categories: list(record({ id: text, label: text })),
  sources: list(
    record({
      id: sourceId,
      type: text,
      author: list(record({ family: text, given: anything })),
      issued: mostly(fc.oneof(date, record({ 'date-parts': list(list(fc.nat())), circa: text }))),
      custom: record({ basedOn: list(sourceId), origins: list(text), withheld: text }),
      URL: text,
      other: anything,
    }),
  ),
  events: list(
    record({
      id: mostly(fc.constantFrom('a', 'a-2', 'b', '__proto__')),
      date,
      title: text,
      rank: mostly(fc.integer({ min: 1, max: 5 })),
      tags: list(text),
      place: record({ name: text }),
      claims: list(record({ text, cite })),
      disputes: list(record({ about: text, kind: anything, accounts: list(account) })),
      media: list(record({ type: anything, url: text, alt: text, width: anything })),
      corrections: list(record({ date, text })),
    }),
  ),
});

/** Puts hostile values in their places. */
function armed(value: unknown): unknown {
  if (typeof value === 'string' && /^hostile \d+$/.test(value))
    return HOSTILE[Number(value.slice(8))];
  if (Array.isArray(value)) return value.map(armed);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, armed(item)]));
}

function assertReadable({ timeline, issues }: ReadResult): void {
  if (!timeline) expect(issues).to.have.length(1);
  for (const { code, severity, pointer, message } of issues) {
    expect(code).to.match(/^[a-z]+\.[a-z-]+$/);
    expect(severity).to.be.oneOf(['error', 'warning']);
    expect(pointer).to.match(/^(\/|$)/);
    expect(message).to.match(/^[A-Z].*\.$/s);
    expect(message.length).to.be.below(500);
  }
  if (!timeline) return;
  const ids = timeline.events.map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
  expect([...timeline.events].sort(compareEvents)).to.deep.equal(timeline.events);
  const known = new Set(timeline.sources.map(({ id }) => id));
  for (const event of timeline.events) {
    for (const { cite: citations } of event.claims) {
      for (const { source } of citations) expect(known.has(source)).to.equal(true);
    }
  }
}

/** Whether a value and all in it is frozen. */
function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const runs = { seed: 2025 };

describe('the reader', () => {
  it('never throws, and gives a timeline in order with unique ids, whatever value it is given', () => {
    fc.assert(
      fc.property(anyFile, (file) => assertReadable(readTimeline(armed(file)))),
      { ...runs, numRuns: 400 },
    );
    for (const value of HOSTILE) assertReadable(readTimeline(value));
  });

  it('never throws on any JSON value or any text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => assertReadable(parseTimeline(JSON.stringify(value)))),
      runs,
    );
    const jsonLike = fc.string({ unit: fc.constantFrom(...'{}[]",:0 \n\\atrue<') });
    fc.assert(
      fc.property(fc.oneof(jsonLike, fc.string({ unit: 'binary' })), (json) =>
        assertReadable(parseTimeline(json)),
      ),
      { ...runs, numRuns: 2000 },
    );
    assertReadable(parseTimeline('['.repeat(100_000)));
    assertReadable(parseTimeline(`{"events":${'['.repeat(50_000)}${']'.repeat(50_000)}}`));
  });

  it('freezes what it gives, and neither changes nor freezes what it is given', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const json = JSON.stringify([file], (_, item: unknown) =>
          typeof item === 'bigint' ? Number(item) : item,
        );
        const [value] = JSON.parse(json) as unknown[];
        const result = readTimeline(value);
        expect(isFrozen(result)).to.equal(true);
        expect(JSON.stringify([value])).to.equal(json);
        expect(value === null || typeof value !== 'object' || !Object.isFrozen(value)).to.equal(
          true,
        );
      }),
      { ...runs, numRuns: 300 },
    );
  });

  it('keeps no part of what it is given', () => {
    const item = { id: 's1', type: 'webpage', other: { deep: ['x'] } };
    const { timeline } = readTimeline({ version: 1, sources: [item], events: [] });
    item.other.deep.push('y');
    expect(timeline?.sources[0]?.csl).to.deep.equal({
      id: 's1',
      type: 'webpage',
      other: { deep: ['x'] },
    });
  });

  it('leaves out of an item of CSL what is inside itself, and does not multiply what is shared', () => {
    let shared: unknown = ['x'];
    for (let i = 0; i < 40; i++) shared = [shared, shared];
    const startMs = performance.now();
    const sources = [{ id: 's1', type: 'webpage', shared, cyclic: cyclic() }];
    const { timeline } = readTimeline({ version: 1, sources, events: [] });
    expect(timeline?.sources[0]?.csl['cyclic']).to.deep.equal({ id: 'a', cite: [] });
    expect(performance.now() - startMs).to.be.below(10_000);
  });

  it('takes linear time for thirty thousand citations, equal ids and texts of a megabyte', () => {
    const count = 30_000;
    const cite = Array.from({ length: count }, (_, i) => ({ source: `s${i}`, quote: 'x' }));
    const claims = [{ text: 'x'.repeat(1_000_000), cite }];
    const events = Array.from({ length: count }, () => ({ id: 'a', date: '1989', title: 'A' }));
    const sources = cite.map(({ source: id }) => ({ id, type: 'webpage' }));
    const startMs = performance.now();
    const { timeline } = readTimeline({
      version: 1,
      sources,
      events: [...events, { id: 'b', date: '1990', title: 'B', claims }],
    });
    expect(timeline?.events.at(-1)?.claims[0]?.cite).to.have.length(count);
    expect(timeline?.events.at(-2)?.id).to.equal(`a-${count}`);
    expect(performance.now() - startMs).to.be.below(10_000);
  });
});

/** The order of events, as a file's author would say it. */
function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (!a.span || !b.span) return Number(!a.span) - Number(!b.span) || a.fileIndex - b.fileIndex;
  return (
    compare(a.span.startMs, b.span.startMs) ||
    compare(a.rank, b.rank) ||
    compare(a.span.endMs, b.span.endMs) ||
    compare(a.fileIndex, b.fileIndex)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

function fail(): never {
  throw new Error('hostile');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const value: Record<string, unknown> = { id: 'a' };
  value['custom'] = value;
  value['cite'] = [value];
  return value;
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}
