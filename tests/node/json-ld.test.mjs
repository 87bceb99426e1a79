import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inProject, readJson } from '../../scripts/project.mjs';
import { text } from './citation-arbitraries.mjs';

const { readTimeline } = await importTypeScript('src/model/read.ts');
const { toJsonLd, jsonLdScript } = await importTypeScript('src/cite/json-ld.ts');

const source = {
  id: 's1',
  type: 'article-newspaper',
  title: 'The bridge opens',
  issued: '1931-06-08',
};
const file = (fields, event = {}) => ({
  ...{ version: 1, title: 'The bridge', sources: [source] },
  events: [
    {
      id: 'a',
      title: 'It opens',
      claims: [{ text: 'It did.', cite: [{ source: 's1' }] }],
      ...event,
    },
  ],
  ...fields,
});
const read = (value) => readTimeline(value).timeline;
const eventOf = (event) => toJsonLd(read(file({}, event))).mainEntity.itemListElement[0].item;

describe('JSON-LD of a timeline', () => {
  it('is a creative work that cites its sources, with its events as a list', () => {
    const timeline = read(
      file(
        {
          ...{ description: 'How it came.', lang: 'en', updated: '2025-07-10', publisher: 'Post' },
          ...{ authors: ['Ada Mason'], licence: 'CC-BY-4.0', url: '/bridge' },
        },
        { date: '1931-06-07', summary: 'It opens.', place: { name: 'Wending' } },
      ),
    );
    const brief = { '@type': 'NewsArticle', '@id': '_:source-1', name: 'The bridge opens' };
    assert.deepEqual(toJsonLd(timeline, 'https://post.example/x/'), {
      ...{ '@context': 'https://schema.org', '@type': 'CreativeWork', name: 'The bridge' },
      ...{ description: 'How it came.', dateModified: '2025-07-10', inLanguage: 'en' },
      url: 'https://post.example/bridge',
      publisher: { '@type': 'Organization', name: 'Post' },
      author: [{ '@type': 'Person', name: 'Ada Mason' }],
      license: { '@type': 'CreativeWork', name: 'CC-BY-4.0' },
      citation: [{ ...brief, datePublished: '1931-06-08' }],
      mainEntity: {
        ...{ '@type': 'ItemList', numberOfItems: 1 },
        itemListElement: [
          {
            ...{ '@type': 'ListItem', position: 1 },
            item: {
              ...{ '@type': 'Event', name: 'It opens', description: 'It opens.' },
              ...{ startDate: '1931-06-07', location: { '@type': 'Place', name: 'Wending' } },
              subjectOf: [brief],
            },
          },
        ],
      },
    });
  });

  for (const [date, start, end] of [
    ['1989', '1989'],
    ['1989-02', '1989-02'],
    ['2025-07-03T14:30+04:30', '2025-07-03T14:30+04:30'],
    ['1996-09-27/2001-12', '1996-09-27', '2001-12'],
    ['2021-08-15/..', '2021-08-15'],
    ['../1989', undefined, '1989'],
    ['1984~/2004', undefined, '2004'],
    ['1984~'],
    ['1984?'],
    ['201X'],
    ['2001-21'],
    ['2004-06-XX'],
    ['[1667,1670..1672]'],
    ['{1960,1961}'],
    ['-0043-03-15'],
    ['0000'],
    ['Y17000'],
    ['the day after'],
  ]) {
    it(`says of ${date} no more than ISO 8601 does: ${start} to ${end}`, () => {
      const { startDate, endDate } = eventOf({ date });
      assert.deepEqual([startDate, endDate], [start, end]);
    });
  }

  it('has only whole links to pages', () => {
    for (const URL of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a:b@c.example',
      '/rel',
      '',
    ]) {
      const [cited] = toJsonLd(read(file({ sources: [{ ...source, URL }] }))).citation;
      assert.equal('url' in cited, false);
    }
  });

  it('tells why a source is not named, and nothing else of it', () => {
    const hidden = { ...source, URL: 'https://a.example', custom: { withheld: 'an official' } };
    const [cited] = toJsonLd(read(file({ sources: [hidden] }))).citation;
    assert.deepEqual(cited, {
      ...{ '@type': 'NewsArticle', '@id': '_:source-1', description: 'Not named: an official' },
    });
  });

  it('dates every event of the real data that has a plain date', () => {
    const timeline = read(readJson(inProject('data/afghanistan.json')));
    const { itemListElement, numberOfItems } = toJsonLd(timeline).mainEntity;
    assert.equal(numberOfItems, 27);
    assert.ok(itemListElement.every(({ item }) => item.subjectOf.length > 0));
  });

  it('is a script that no text can end', () => {
    fc.assert(
      fc.property(text, text, (title, name) => {
        const timeline = read(file({ title: `${title}</script><!--\u2028` }, { place: { name } }));
        const script = jsonLdScript(timeline);
        assert.doesNotMatch(script, /[<\u2028\u2029]/);
        assert.deepEqual(JSON.parse(script), JSON.parse(JSON.stringify(toJsonLd(timeline))));
      }),
    );
  });
});
