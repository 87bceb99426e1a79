import { expect } from '@open-wc/testing';
import afghanistan from '../../data/afghanistan.json' with { type: 'json' };
import { evidenceReport, type Finding } from './evidence-report.js';
import { readColumns } from './read-columns.js';
import { readTimeline } from './read.js';
import { finish } from './steps.js';

function reportOn(file: object) {
  const { timeline } = readTimeline({ version: 1, ...file });
  if (!timeline) throw new Error('unreadable');
  return evidenceReport(timeline);
}

const citing = (...ids: readonly string[]) => ids.map((source) => ({ source }));

const a = { id: 'a', type: 'book', issued: '1989' };
const b = { id: 'b', type: 'book', issued: '1992' };

/** An event of 1990, supported well. */
const sound = { id: 'sound', date: '1990', claims: [{ text: '.', cite: citing('b', 'c') }] };
const c = { id: 'c', type: 'book' };

describe('evidenceReport', () => {
  it('finds nothing where all is well', () => {
    const { findings, counts, sums } = reportOn({ sources: [b, c], events: [sound] });
    expect(findings).to.deep.equal([]);
    expect(Object.values(counts)).to.deep.equal([0, 0, 0, 0, 0, 0]);
    expect(sums).to.deep.equal({
      events: 1,
      eventsWithoutClaims: 0,
      claims: 1,
      claimsUncited: 0,
      claimsSingle: 0,
      claimsSeveral: 1,
      conflicts: 0,
      sources: 2,
      sourcesWithheld: 0,
      citations: 2,
    });
  });

  /** Files with the one finding that each has. */
  const each: readonly (readonly [title: string, file: object, finding: Finding])[] = [
    [
      'a claim without a source',
      { sources: [b, c], events: [{ ...sound, claims: [...sound.claims, { text: 'Bare.' }] }] },
      {
        kind: 'claim.no-source',
        pointer: '/events/0/claims/1',
        event: 'sound',
        claim: 1,
        named: 0,
        withheld: 0,
      },
    ],
    [
      'a claim with no source but one that is not named',
      {
        sources: [{ ...c, custom: { withheld: 'feared for her job' } }],
        events: [{ ...sound, claims: [{ text: '.', cite: citing('c') }] }],
      },
      {
        kind: 'claim.no-source',
        pointer: '/events/0/claims/0',
        event: 'sound',
        claim: 0,
        named: 0,
        withheld: 1,
      },
    ],
    [
      'a claim with two sources that count as one',
      { sources: [{ ...b, custom: { basedOn: ['c'] } }, c], events: [sound] },
      {
        kind: 'claim.one-source',
        pointer: '/events/0/claims/0',
        event: 'sound',
        claim: 0,
        named: 2,
        withheld: 0,
      },
    ],
    [
      'a source that nothing cites, unless another rests on it',
      {
        sources: [
          { ...b, custom: { basedOn: ['base'] } },
          c,
          { id: 'base', type: 'book' },
          { id: 'lone', type: 'book', custom: { basedOn: ['lone'] } },
        ],
        events: [sound],
      },
      { kind: 'source.uncited', pointer: '/sources/3', source: 'lone' },
    ],
    [
      'a source that rests on an unknown one',
      { sources: [b, { ...c, custom: { basedOn: ['b2', 7] } }, { ...a, id: 7 }], events: [sound] },
      {
        kind: 'source.unknown-base',
        pointer: '/sources/1/custom/basedOn/0',
        source: 'c',
        base: 'b2',
      },
    ],
    [
      'a source published before the event, once',
      {
        sources: [b, a],
        events: [
          {
            ...sound,
            claims: [
              { text: '.', cite: citing('b', 'a') },
              { text: '.', cite: citing('a', 'b') },
            ],
          },
        ],
      },
      {
        kind: 'source.before-event',
        pointer: '/events/0/claims/0/cite/1',
        event: 'sound',
        claim: 0,
        source: 'a',
      },
    ],
    [
      'a quotation of more than 300 characters, in an account as well',
      {
        sources: [b, c],
        events: [
          {
            ...sound,
            disputes: [
              {
                about: '?',
                accounts: [
                  { says: '1', cite: [{ source: 'b', quote: 'q'.repeat(300) }] },
                  { says: '2', cite: [{ source: 'c', quote: 'q'.repeat(301) }] },
                ],
              },
            ],
          },
        ],
      },
      {
        kind: 'quote.too-long',
        pointer: '/events/0/disputes/0/accounts/1/cite/0/quote',
        event: 'sound',
        claim: undefined,
        source: 'c',
        length: 301,
      },
    ],
  ];

  for (const [title, file, finding] of each) {
    it(`finds ${title}`, () => {
      const { findings, counts } = reportOn(file);
      expect(findings).to.deep.equal([finding]);
      expect(counts[finding.kind]).to.equal(1);
    });
  }

  it('takes a source as published before only where that is certain', () => {
    const findingsFor = (issued: string, date: string) =>
      reportOn({ sources: [{ ...b, issued }, c], events: [{ ...sound, date }] }).counts[
        'source.before-event'
      ];
    expect(findingsFor('1989-12-31', '1990')).to.equal(1);
    expect(findingsFor('1990', '1990-06')).to.equal(0);
    expect(findingsFor('1989/..', '1990')).to.equal(0);
    expect(findingsFor('1989', '../1990')).to.equal(0);
    expect(findingsFor('1989', 'some day')).to.equal(0);
  });

  it('orders findings by kind, then as they stand in the file', () => {
    const { findings } = reportOn({
      sources: [c],
      events: [
        { id: 'late', date: '2000', claims: [{ text: '.', cite: citing('c') }, { text: '.' }] },
        { id: 'early', date: '1990', claims: [{ text: '.' }] },
      ],
    });
    expect(findings.map(({ pointer }) => pointer)).to.deep.equal([
      '/events/0/claims/1',
      '/events/1/claims/0',
      '/events/0/claims/0',
    ]);
  });

  it('counts events in columns, which claim nothing', () => {
    const columns = { start: Float64Array.of(0, 1), title: ['A', 'B'] };
    const { timeline } = finish(readColumns({ version: 1, columns }));
    const report = timeline && evidenceReport(timeline);
    expect(report?.sums).to.include({ events: 2, eventsWithoutClaims: 2, claims: 0 });
    expect(report?.findings).to.deep.equal([]);
  });

  it('is deeply frozen', () => {
    const report = reportOn({ sources: [c], events: [] });
    for (const part of [report, report.sums, report.counts, report.findings, ...report.findings]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('says how sound the timeline of Afghanistan is', () => {
    const { sums, counts, findings } = reportOn(afghanistan);
    expect(sums).to.deep.equal({
      events: 27,
      eventsWithoutClaims: 0,
      claims: 78,
      claimsUncited: 0,
      claimsSingle: 30,
      claimsSeveral: 48,
      conflicts: 5,
      sources: 49,
      sourcesWithheld: 0,
      citations: 209,
    });
    expect(counts).to.deep.equal({
      'claim.no-source': 0,
      'claim.one-source': 30,
      'source.uncited': 0,
      'source.unknown-base': 0,
      'source.before-event': 0,
      'quote.too-long': 0,
    });
    const byEvent: Record<string, number> = {};
    for (const { event = '' } of findings) byEvent[event] = (byEvent[event] ?? 0) + 1;
    expect(byEvent).to.deep.equal(SINGLE_BY_HAND);
    // the blog that reposts TASS and TASS itself count as one
    expect(findings.find(({ named }) => named === 2)?.event).to.equal('suspension-law');
  });
});

/** Counted by hand: the statements of each event that rest on one source. */
const SINGLE_BY_HAND = {
  'soviet-war': 2,
  'geneva-accords': 1,
  'soviet-withdrawal': 1,
  'first-rule': 1,
  'us-invasion': 1,
  'ban-2003': 1,
  insurgency: 2,
  'doha-2020': 1,
  takeover: 1,
  'us-exit': 1,
  'second-rule': 3,
  'school-limit': 1,
  'charge-2022': 1,
  'university-ban': 1,
  crocus: 2,
  'vice-law': 2,
  'suspension-law': 2,
  delisting: 1,
  'pakistan-upgrade': 1,
  recognition: 1,
  'fmf-reaction': 3,
};
