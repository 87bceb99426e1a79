import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { evidenceOf, indexSources } from './evidence.js';
import { withInheritedOrigins } from './inherited-origins.js';
import { readTimeline } from './read.js';
import type { Source } from './timeline.js';

function sourcesFrom(sources: readonly object[]): readonly Source[] {
  return readTimeline({ version: 1, sources, events: [] }).timeline?.sources ?? [];
}

const isDated = ({ issued }: Source) => issued !== undefined;

/** The sources that have a date. */
function dated(sources: readonly object[]): readonly Source[] {
  return withInheritedOrigins(sourcesFrom(sources), isDated);
}

describe('withInheritedOrigins', () => {
  it('gives sources that lose what they rest on its name, and what that rests on', () => {
    const sources = dated([
      { id: 'kept', type: 'book', issued: '2000', custom: { basedOn: ['lost', 'other'] } },
      { id: 'lost', type: 'book', title: 'The lost report', custom: { basedOn: ['deep'] } },
      {
        id: 'deep',
        type: 'book',
        custom: { basedOn: ['lost', 'other', 'third'], origins: ['AFP'] },
      },
      { id: 'other', type: 'book', issued: '2000' },
      { id: 'third', type: 'book', issued: '2000' },
    ]);
    expect(sources.map(({ basedOn, origins }) => ({ basedOn, origins }))).to.deep.equal([
      { basedOn: ['other', 'third'], origins: ['The lost report', 'deep', 'AFP'] },
      { basedOn: [], origins: [] },
      { basedOn: [], origins: [] },
    ]);
  });

  it('tells apart what has the same name', () => {
    const sources = dated([
      { id: 'kept', type: 'book', issued: '2000', custom: { basedOn: ['a', 'b', 'c'] } },
      { id: 'a', type: 'book', title: 'Twin' },
      { id: 'b', type: 'book', title: 'twin' },
      { id: 'c', type: 'book', publisher: 'Reuters' },
      { id: 'd', type: 'book', issued: '2000', custom: { origins: ['Reuters'] } },
    ]);
    expect(sources[0]?.origins).to.deep.equal(['Twin (a)', 'twin (b)', 'Reuters (c)']);
  });

  it('shares what stays the same, and freezes what does not', () => {
    const sources = sourcesFrom([
      { id: 'a', type: 'book', custom: { basedOn: ['c'] } },
      { id: 'b', type: 'book' },
      { id: 'c', type: 'book' },
    ]);
    expect(withInheritedOrigins(sources, () => true)).to.equal(sources);
    const [a, b] = withInheritedOrigins(sources, ({ id }) => id !== 'c');
    expect(b).to.equal(sources[1]);
    expect([a, a?.origins, a?.basedOn].every(Object.isFrozen)).to.equal(true);
  });

  it('counts as one what counted as one before, and nothing else', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const few = (of: readonly string[]) => fc.array(fc.constantFrom(...of), { maxLength: 2 });
    const sourceLists = fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          type: fc.constant('book'),
          title: fc.constantFrom(undefined, 'Same', 'Reuters', 'Same (a)'),
          publisher: fc.constantFrom(undefined, undefined, undefined, 'Post', 'Reuters'),
          issued: fc.constantFrom('2001', undefined),
          custom: fc.record({ basedOn: few(ids), origins: few(['Reuters', 'AFP', 'Same', 'a']) }),
        }),
      ),
    );
    fc.assert(
      fc.property(sourceLists, (written) => {
        const kept = dated(written);
        const cited = kept.map(({ id }) => ({ source: id }));
        expect(evidenceOf(cited, indexSources(kept))).to.deep.equal(
          evidenceOf(cited, indexSources(sourcesFrom(written))),
        );
      }),
      { seed: 2025, numRuns: 3000 },
    );
  });

  it('follows chains of ten thousand sources that are left out in no time', () => {
    const sources = sourcesFrom(
      Array.from({ length: 10_000 }, (_, i) => ({
        id: `s${i}`,
        type: 'book',
        ...(i % 2 === 0 && { issued: '2000' }),
        custom: { basedOn: [`s${i - (i % 2) + 1}`, `s${Math.min(i - (i % 2) + 3, 9999)}`] },
      })),
    );
    const startMs = performance.now();
    expect(withInheritedOrigins(sources, isDated)).to.have.length(5000);
    // WebKit: three seconds, fourteen beside another browser, and minutes where chains are followed to their ends
    expect(performance.now() - startMs).to.be.below(50_000);
  });
});
