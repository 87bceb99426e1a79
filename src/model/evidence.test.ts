import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventEvidence, evidenceOf, indexSources } from './evidence.js';
import { readTimeline } from './read.js';
import type { Source } from './timeline.js';

type SourceLike = Partial<Source> & { readonly id: string };

const sourcesFrom = (written: readonly SourceLike[]): readonly Source[] =>
  written.map((source, i) => ({
    type: 'webpage',
    number: i + 1,
    authors: [],
    basedOn: [],
    origins: [],
    csl: {},
    ...source,
  }));

const citing = (...ids: readonly string[]) => ids.map((source) => ({ source }));

/** Groups of the named sources among `ids`. */
function groups(written: readonly SourceLike[], ...ids: readonly string[]) {
  return evidenceOf(citing(...ids), indexSources(sourcesFrom(written))).groups;
}

describe('evidenceOf', () => {
  it('counts five articles, of which two retell one report, as five sources, four independent', () => {
    const sources = [
      { id: 'S0', origins: ['one unidentified report'] },
      { id: 'S1', origins: ['one unidentified report'] },
      { id: 'S2' },
      { id: 'S3', publisher: 'Feminist Majority Foundation', origins: ['Reuters', 'TASS'] },
      { id: 'S4', publisher: 'The Washington Post' },
    ];
    const evidence = evidenceOf(
      citing('S0', 'S1', 'S2', 'S3', 'S4'),
      indexSources(sourcesFrom(sources)),
    );
    expect(evidence).to.deep.equal({
      level: 'several',
      sources: 5,
      independent: 4,
      withheld: 0,
      groups: [['S0', 'S1'], ['S2'], ['S3'], ['S4']],
    });
  });

  it('gives no citation, one source and two independent ones a level each', () => {
    const index = indexSources(sourcesFrom([{ id: 'a' }, { id: 'b' }]));
    expect(evidenceOf([], index).level).to.equal('uncited');
    expect(evidenceOf(citing('a', 'a'), index)).to.include({ level: 'single', sources: 1 });
    expect(evidenceOf(citing('a', 'b'), index).level).to.equal('several');
    expect(evidenceOf(citing('unknown'), index).level).to.equal('uncited');
  });

  it('counts two sources as one when one is based on the other, also through sources not cited', () => {
    const sources = [{ id: 'a', basedOn: ['b'] }, { id: 'b', basedOn: ['c'] }, { id: 'c' }];
    expect(groups(sources, 'a', 'b')).to.have.length(1);
    expect(groups(sources, 'a', 'c')).to.have.length(1);
  });

  it('counts two sources as one when both are based on a third that is not cited', () => {
    expect(
      groups([{ id: 'a', basedOn: ['x'] }, { id: 'b', basedOn: ['x'] }, { id: 'x' }], 'a', 'b'),
    ).to.have.length(1);
  });

  it('does not join two sources by a third that is based on both, unless that is cited', () => {
    const sources = [{ id: 'a' }, { id: 'b' }, { id: 'c', basedOn: ['a', 'b'] }];
    expect(groups(sources, 'a', 'b')).to.have.length(2);
    expect(groups(sources, 'a', 'b', 'c')).to.deep.equal([['a', 'b', 'c']]);
  });

  it('counts two sources with a common origin as one, whatever its case and space', () => {
    const sources = [
      { id: 'a', origins: [' Reuters'] },
      { id: 'b', basedOn: ['x'] },
      { id: 'x', origins: ['REUTERS '] },
      { id: 'c', origins: ['AFP', ' '] },
      { id: 'd', origins: [''] },
    ];
    expect(groups(sources, 'a', 'b', 'c', 'd')).to.deep.equal([['a', 'b'], ['c'], ['d']]);
  });

  it('counts two sources of one publisher as one, whatever its case and article', () => {
    const sources = [
      { id: 'a', publisher: 'The Washington Post' },
      { id: 'b', publisher: 'washington post' },
      { id: 'c', publisher: 'Theatre Weekly' },
      { id: 'd' },
      { id: 'e' },
    ];
    expect(groups(sources, 'a', 'b', 'c', 'd', 'e')).to.deep.equal([
      ['a', 'b'],
      ['c'],
      ['d'],
      ['e'],
    ]);
  });

  it('does not take a publisher for an origin of the same name', () => {
    expect(
      groups(
        [
          { id: 'a', publisher: 'TASS' },
          { id: 'b', origins: ['TASS'] },
        ],
        'a',
        'b',
      ),
    ).to.have.length(2);
  });

  it('counts a source that is not named apart, and joins it to nothing', () => {
    const sources = [
      { id: 'a', publisher: 'P' },
      { id: 'w', publisher: 'P', withheld: 'two officials, who feared dismissal' },
    ];
    const index = indexSources(sourcesFrom(sources));
    expect(evidenceOf(citing('a', 'w', 'w'), index)).to.deep.equal({
      level: 'single',
      sources: 1,
      independent: 1,
      withheld: 1,
      groups: [['a']],
    });
    expect(evidenceOf(citing('w'), index)).to.include({ level: 'uncited', withheld: 1 });
  });

  it('survives sources that are based on themselves and on one another', () => {
    const sources = [
      { id: 'a', basedOn: ['a', 'b'] },
      { id: 'b', basedOn: ['a', 'gone'] },
    ];
    expect(groups(sources, 'a', 'b')).to.deep.equal([['a', 'b']]);
  });

  it('groups seeded random sources as a plain, slow way does', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const few = (of: readonly string[]) => fc.array(fc.constantFrom(...of), { maxLength: 2 });
    const sourceList = fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          basedOn: few(ids),
          origins: few(['Reuters', 'reuters ', 'AFP', 'TASS', 'AP']),
          publisher: fc.constantFrom('The Post', 'post', 'Times', undefined, undefined, undefined),
          withheld: fc.constantFrom('feared for life', undefined, undefined, undefined),
        }),
      ),
    );
    fc.assert(
      fc.property(sourceList, fc.array(fc.constantFrom(...ids)), (written, cited) => {
        const sources = sourcesFrom(written);
        const named = sources.filter(({ id, withheld }) => cited.includes(id) && !withheld);
        expect(groups(sources, ...cited)).to.deep.equal(slowGroups(named, sources));
      }),
      { seed: 2025, numRuns: 2000 },
    );
  });

  it('takes linear time for thirty thousand citations and a chain of as many sources', () => {
    const chain = sourcesFrom(
      Array.from({ length: 30_000 }, (_, i) => ({ id: `s${i}`, basedOn: [`s${i + 1}`] })),
    );
    const startMs = performance.now();
    const evidence = evidenceOf(citing(...chain.map(({ id }) => id)), indexSources(chain));
    expect(evidence).to.include({ sources: 30_000, independent: 1 });
    expect(performance.now() - startMs).to.be.below(4000);
  });
});

/** Everything a source rests on, itself included: what two sources that are not independent have in common. */
function rootsOf(id: string, sources: readonly Source[], seen = new Set<string>()): Set<string> {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source || seen.has(id)) return seen;
  seen.add(id);
  for (const origin of source.origins) seen.add(`from ${origin.trim().toLowerCase()}`);
  for (const base of source.basedOn) rootsOf(base, sources, seen);
  return seen;
}

function slowGroups(named: readonly Source[], sources: readonly Source[]): string[][] {
  const publisher = (source: Source) => source.publisher?.toLowerCase().replace('the ', '');
  const isJoined = (a: Source, b: Source) =>
    (publisher(a) !== undefined && publisher(a) === publisher(b)) ||
    [...rootsOf(a.id, sources)].some((root) => rootsOf(b.id, sources).has(root));
  let joined = named.map((source) => [source]);
  for (const a of named) {
    for (const b of named.filter((other) => isJoined(a, other))) {
      const both = joined.filter((group) => group.includes(a) || group.includes(b));
      joined = [...joined.filter((group) => !both.includes(group)), [...new Set(both.flat())]];
    }
  }
  const byNumber = (a: Source, b: Source) => a.number - b.number;
  return joined
    .map((group) => group.sort(byNumber))
    .sort(([a], [b]) => (a && b ? byNumber(a, b) : 0))
    .map((group) => group.map(({ id }) => id));
}

describe('eventEvidence', () => {
  const { timeline } = readTimeline({
    version: 1,
    sources: ['a', 'b', 'c'].map((id) => ({ id, type: 'webpage' })),
    events: [
      {
        id: 'one',
        date: '1989',
        title: 'One',
        claims: [
          { text: 'Two sources.', cite: citing('a', 'b') },
          { text: 'One source.', cite: citing('a') },
        ],
        disputes: [
          {
            about: 'how many',
            kind: 'conflict',
            accounts: [
              { says: 'Few.', cite: citing('a') },
              { says: 'Many.', cite: citing('c') },
            ],
          },
        ],
      },
      { id: 'two', date: '1990', title: 'Two', claims: [{ text: 'None.' }, { text: 'One.' }] },
      { id: 'three', date: '1991', title: 'Three', claims: [] },
    ],
  });
  const index = indexSources(timeline?.sources ?? []);
  const evidence = timeline?.events.map((event) => eventEvidence(event, index)) ?? [];

  it('takes the level of the weakest claim and counts the sources of claims and accounts', () => {
    expect(evidence[0]).to.include({
      level: 'single',
      sources: 3,
      independent: 3,
      claims: 2,
      singleClaims: 1,
      disputed: true,
    });
  });

  it('calls an event uncited that has an uncited claim, or none', () => {
    expect(evidence[1]).to.include({ level: 'uncited', claims: 2, singleClaims: 0 });
    expect(evidence[2]).to.include({ level: 'uncited', claims: 0, disputed: false });
  });
});
