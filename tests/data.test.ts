import { expect } from '@open-wc/testing';
import afghanistan from '../data/afghanistan.json' with { type: 'json' };
import small from '../data/small.json' with { type: 'json' };
import { eventEvidence, evidenceOf, indexSources } from '../src/model/evidence.js';
import { readTimeline } from '../src/model/read.js';
import type { Citation, FileTimeline, TimelineEvent } from '../src/model/timeline.js';

const articles = ['s0', 's1', 's2', 's3', 's4'];

/** The length of each article in paragraphs, headings, captions and repeats not counted. */
const paragraphs = new Map([
  ['s0', 7],
  ['s1', 4],
  ['s2', 12],
  ['s3', 13],
  ['s4', 15],
]);

const httpAddresses = [
  'http://partners.nytimes.com/library/world/africa/021689afghan-laden.html',
  'http://coat.ncf.ca/our_magazine/links/issue46/articles/us_terror_afghan_history_hajibullah.htm',
  'http://panafricannews.blogspot.com/2025/04/russia-suspends-taliban-ban-following.html',
  'http://www.nationalreview.com/slideshows/370104',
];

/** Of each event: how many sources it cites, and how many of them are independent. Counted by hand. */
const counted = new Map([
  ['soviet-war', [6, 6]],
  ['geneva-accords', [2, 2]],
  // Two pages of the National Security Archive are one publisher's.
  ['soviet-withdrawal', [4, 3]],
  ['kabul-1996', [5, 5]],
  ['first-rule', [8, 8]],
  ['us-invasion', [4, 4]],
  ['kabul-2001', [5, 5]],
  ['ban-2003', [2, 2]],
  ['insurgency', [3, 3]],
  ['doha-2020', [1, 1]],
  // The Washington Post twice, here and in second-rule.
  ['takeover', [6, 5]],
  ['us-exit', [2, 2]],
  ['second-rule', [4, 3]],
  ['school-limit', [2, 2]],
  ['charge-2022', [2, 2]],
  ['university-ban', [4, 4]],
  ['china-credentials', [3, 3]],
  ['crocus', [3, 3]],
  ['putin-allies', [4, 4]],
  ['vice-law', [2, 2]],
  // A TASS report and its repost.
  ['suspension-law', [2, 1]],
  // TASS, and s3, which names TASS as a source.
  ['delisting', [7, 6]],
  ['pakistan-upgrade', [3, 3]],
  ['ambassador', [4, 4]],
  // s0 and s1 retell one report.
  ['recognition', [10, 9]],
  ['fmf-reaction', [1, 1]],
  ['icc-warrants', [2, 2]],
]);

const read = (file: unknown): FileTimeline => {
  const { timeline } = readTimeline(file);
  if (!timeline) throw new Error('The file cannot be read.');
  return timeline;
};

const statementsOf = (event: TimelineEvent) => [
  ...event.claims,
  ...event.disputes.flatMap(({ accounts }) => accounts),
];

const citationsOf = (event: TimelineEvent): readonly Citation[] =>
  statementsOf(event).flatMap(({ cite }) => cite);

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

for (const [name, file] of [
  ['afghanistan.json', afghanistan],
  ['small.json', small],
] as const) {
  describe(name, () => {
    const timeline = read(file);
    const citations = timeline.events.flatMap(citationsOf);

    it('is read without an issue but the warning of an address that is not https', () => {
      const { issues } = readTimeline(file);
      expect(issues.filter(({ code }) => code !== 'link.not-https')).to.deep.equal([]);
    });

    it('cites a source for every claim and every account', () => {
      for (const event of timeline.events) {
        expect(event.claims, event.id).to.not.be.empty;
        for (const { cite } of statementsOf(event)) expect(cite, event.id).to.not.be.empty;
      }
    });

    it('cites only sources that it lists, and lists only sources that it cites', () => {
      const listed = file.sources.map(({ id }) => id);
      expect(sorted(citations.map(({ source }) => source))).to.deep.equal(sorted(listed));
    });

    it('cites no source twice for the same place in one statement', () => {
      for (const { cite } of timeline.events.flatMap(statementsOf)) {
        const places = cite.map(({ source, locator = '' }) => `${source} ${locator}`);
        expect(sorted(places)).to.have.lengthOf(places.length);
      }
    });

    it('has unique ids in kebab-case', () => {
      for (const ids of [file.events.map(({ id }) => id), file.sources.map(({ id }) => id)]) {
        expect(sorted(ids)).to.have.lengthOf(ids.length);
        for (const id of ids) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    });

    it('has https addresses but for the four that have no other', () => {
      const others = timeline.sources
        .map(({ url = 'https:' }) => url)
        .filter((url) => !url.startsWith('https:'));
      expect(httpAddresses).to.include.members(others);
    });

    it('locates what the five articles say by paragraph, within their length', () => {
      for (const { source, label, locator } of citations) {
        const length = paragraphs.get(source);
        if (length === undefined) {
          expect(label, source).to.equal(undefined);
        } else if (label === 'figure') {
          expect(locator).to.equal('caption');
        } else {
          expect(label, source).to.equal('paragraph');
          expect(locator).to.match(/^[1-9][0-9]?$/);
          expect(Number(locator), source).to.be.at.most(length);
        }
      }
    });

    it('quotes only the five articles, and at most 15 words', () => {
      for (const { source, quote } of citations) {
        if (quote === undefined) continue;
        expect(articles).to.include(source);
        expect(quote.split(/\s+/)).to.have.lengthOf.at.most(15);
      }
    });

    it('has short titles, and summaries of one sentence', () => {
      for (const { id, title, summary = '' } of timeline.events) {
        expect(title, id).to.have.lengthOf.within(1, 45);
        expect(title, id).to.not.match(/\.$/);
        expect(summary, id).to.match(/^\p{Lu}[^.!?]*\.$/u);
      }
    });

    it('has claims of one or two sentences', () => {
      for (const { text } of timeline.events.flatMap(({ claims }) => claims)) {
        expect(text.split(/(?<=\.[”’]?)\s+(?=\p{Lu})/u), text).to.have.lengthOf.at.most(2);
      }
    });
  });
}

describe('afghanistan.json, its evidence', () => {
  const timeline = read(afghanistan);
  const index = indexSources(timeline.sources);

  it('ranks five events first, each with two sources or more', () => {
    const first = timeline.events.filter(({ rank }) => rank === 1);
    expect(first.map(({ id }) => id)).to.deep.equal([
      'soviet-withdrawal',
      'first-rule',
      'takeover',
      'delisting',
      'recognition',
    ]);
    for (const event of first) expect(eventEvidence(event, index).sources).to.be.at.least(2);
  });

  it('begins its list of sources with the five articles', () => {
    expect(timeline.sources.slice(0, 5).map(({ id }) => id)).to.deep.equal(articles);
  });

  it('cites all five articles for the recognition', () => {
    const event = timeline.events.find(({ id }) => id === 'recognition');
    expect(event && citationsOf(event).map(({ source }) => source)).to.include.members(articles);
  });

  it('counts the five articles as four independent sources', () => {
    const evidence = evidenceOf(
      articles.map((source) => ({ source })),
      index,
    );
    expect(evidence.sources).to.equal(5);
    expect(evidence.independent).to.equal(4);
  });

  it('gives each event as many sources, and independent ones, as a count by hand', () => {
    const derived = timeline.events.map((event) => {
      const { sources, independent } = eventEvidence(event, index);
      return [event.id, [sources, independent]] as const;
    });
    expect(Object.fromEntries(derived)).to.deep.equal(Object.fromEntries(counted));
  });

  it('marks as disputed the events whose sources cannot all be right', () => {
    const disputed = timeline.events.filter((event) => eventEvidence(event, index).disputed);
    expect(sorted(disputed.map(({ id }) => id))).to.deep.equal([
      'china-credentials',
      'delisting',
      'kabul-1996',
      'kabul-2001',
      'recognition',
    ]);
  });

  it('marks every weak source as one', () => {
    const weak = timeline.sources.filter(({ note = '' }) => note.includes('weak source'));
    expect(sorted(weak.map(({ id }) => id))).to.deep.equal([
      'federal-news-network',
      'historysnacks-kabul',
      'historysnacks-withdrawal',
      'national-review',
      'panafricannews-2025-04-18',
      'wiki-mirror-crocus',
      'wikipedia-doha',
    ]);
  });
});

describe('small.json', () => {
  it('has ten events without disputes or media', () => {
    const { events } = read(small);
    expect(events).to.have.lengthOf(10);
    for (const { disputes, media } of events) expect([...disputes, ...media]).to.be.empty;
  });
});
