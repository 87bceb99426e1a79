import { expect } from '@open-wc/testing';
import {
  event,
  eventOf,
  issuesOf,
  smallFile,
  sourceOf,
  withSources,
} from '../../tests/support/small-file.js';
import { parseTimeline, readTimeline } from './read.js';

describe('readTimeline, of sources', () => {
  it('reads a CSL item and keeps all of it', () => {
    const csl = {
      id: 7,
      type: 'article-newspaper',
      title: 'Last Soldiers Leave',
      'container-title': 'The Times',
      author: [{ family: 'Keller', given: 'Bill' }, { literal: 'Reuters' }],
      issued: { 'date-parts': [['1989', 2, 16]] },
      accessed: '2025-07-10',
      URL: 'https://a.example/1',
      language: 'en',
      volume: '138',
      custom: { basedOn: ['s1'], origins: ['AP'], note: 'n', archivedUrl: 'https://b.example/' },
    };
    const cite = [{ source: 7, locator: 3 }];
    const file = { ...withSources(csl), events: [{ ...event, claims: [{ text: 'It.', cite }] }] };
    expect(issuesOf(file)).to.deep.equal([]);
    const { csl: kept, issued, accessed, ...source } = sourceOf(file, '7') ?? {};
    expect(source).to.deep.equal({
      id: '7',
      type: 'article-newspaper',
      number: 2,
      title: 'Last Soldiers Leave',
      publisher: 'The Times',
      authors: ['Bill Keller', 'Reuters'],
      issuedText: undefined,
      url: 'https://a.example/1',
      archivedUrl: 'https://b.example/',
      language: 'en',
      basedOn: ['s1'],
      origins: ['AP'],
      withheld: undefined,
      note: 'n',
    });
    expect(issued?.text).to.equal('1989-02-16');
    expect(accessed?.text).to.equal('2025-07-10');
    expect(kept).to.deep.equal(csl);
    expect(eventOf(file, 'a')?.claims[0]?.cite[0]).to.include({ source: '7', locator: '3' });
  });

  it('says what is wrong with a source, and keeps what it can', () => {
    const file = withSources(
      { id: 's1', type: 'book', title: 'Another' },
      { type: 'book', title: 'No id' },
      {
        id: 's2',
        title: 5,
        issued: '2023-02-30',
        custom: { basedOn: ['s1', 'gone'], origins: 'AP' },
      },
      { id: 's3', type: 'webpage', URL: 'javascript:alert(1)', issued: { raw: 'last May' } },
    );
    expect(
      readTimeline(file).timeline?.sources.map(({ id, number }) => [id, number]),
    ).to.deep.equal([
      ['s1', 1],
      ['s2', 4],
      ['s3', 5],
    ]);
    expect(sourceOf(file, 's2')).to.deep.include({
      type: 'document',
      basedOn: ['s1'],
      origins: [],
      issued: undefined,
      issuedText: '2023-02-30',
    });
    expect(sourceOf(file, 's3')).to.include({ issuedText: 'last May', url: 'javascript:alert(1)' });
    expect(issuesOf(file)).to.deep.equal([
      'error source.duplicate-id /sources/1/id: Source 2 ("Another") has the id "s1", which an earlier source has. It is left out.',
      'error source.wrong-type /sources/2/id: Source 3 ("No id") has no "id". It is left out.',
      'error source.wrong-type /sources/3/type: Source 4 ("s2") has no "type". The rest is shown.',
      'error source.wrong-type /sources/3/title: Source 4 ("s2") has 5 as "title", where a text is expected. That value is left out.',
      'error source.wrong-type /sources/3/custom/origins: Source 4 ("s2") has "AP" as "custom.origins", where a list is expected. That value is left out.',
      'error date.unreadable /sources/3/issued: Source 4 ("s2") has the date "2023-02-30" (issued), which is not an EDTF date. It is not used as a date.',
      'warning link.not-https /sources/4/URL: Source 5 ("s3") has the address "javascript:alert(1)" (URL), which does not begin with "https:". It is shown as text, not as a link.',
      'warning source.unknown-base /sources/3/custom/basedOn: Source 4 ("s2") is based on the source "gone", which is not in the file. That is left out.',
      'warning source.uncited /sources/3: Source 4 ("s2") is cited by no statement.',
      'warning source.uncited /sources/4: Source 5 ("s3") is cited by no statement.',
    ]);
  });

  it('does not call a source uncited on which another is based', () => {
    const file = withSources({ id: 's2', type: 'webpage' });
    const first = { ...smallFile.sources[0], custom: { basedOn: ['s2'] } };
    expect(issuesOf(file)).to.have.length(1);
    expect(issuesOf({ ...file, sources: [first, ...file.sources.slice(1)] })).to.deep.equal([]);
  });

  it('takes prototype keys for what they are: ids', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const text = JSON.stringify({
      version: 1,
      sources: ids.map((id) => ({ id, type: 'webpage' })),
      events: ids.map((id) => ({ ...event, id, claims: [{ text: id, cite: [{ source: id }] }] })),
    }).replace('"type"', '"__proto__": {"polluted": 1}, "type"');
    const { timeline, issues } = parseTimeline(text);
    expect(issues).to.deep.equal([]);
    expect(timeline?.events.map(({ id }) => id)).to.deep.equal(ids);
    expect(Object.keys(timeline?.sources[0]?.csl ?? {})).to.include('__proto__');
    expect('polluted' in {}).to.equal(false);
  });
});
