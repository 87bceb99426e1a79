import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inProject, readJson } from '../../scripts/project.mjs';
import { cslDataSchema } from '../support/csl-data-schema.mjs';
import { anySource } from './citation-arbitraries.mjs';

const { readTimeline } = await importTypeScript('src/model/read.ts');
const { toCslItem, toCslJson } = await importTypeScript('src/cite/csl-json.ts');
const isValid = new Ajv({ strict: false }).compile(cslDataSchema);

const sourcesOf = (sources) =>
  readTimeline({ version: 1, title: 'T', sources, events: [] }).timeline.sources;
const itemOf = (source) => toCslItem(sourcesOf([{ id: 's', type: 'webpage', ...source }])[0]);
const issued = (date) => itemOf({ issued: date }).issued;

describe('the standard as the tests hold it', () => {
  for (const [what, item] of [
    ['an unknown field', { id: 's', type: 'book', unknown: 1 }],
    ['an unknown type', { id: 's', type: 'tweet' }],
    ['an unknown part of a name', { id: 's', type: 'book', author: [{ name: 'Ada' }] }],
    ['a date without parts', { id: 's', type: 'book', issued: { 'date-parts': [] } }],
    ['no id', { type: 'book' }],
  ]) {
    it(`refuses ${what}`, () => assert.equal(isValid([item]), false));
  }
});

describe('exported CSL-JSON', () => {
  it('is valid for the real data, and holds each source', () => {
    const { sources } = readJson(inProject('data/afghanistan.json'));
    const items = JSON.parse(toCslJson(sourcesOf(sources)));
    assert.ok(isValid(items), JSON.stringify(isValid.errors));
    assert.deepEqual(
      items.map(({ id, title }) => [id, title]),
      sources.map(({ id, title }) => [id, title]),
    );
  });

  it('is valid for sources of all kinds', () => {
    const items = readJson(inProject('tests/fixtures/apa-items.json'));
    assert.ok(isValid(JSON.parse(toCslJson(sourcesOf(items)))), JSON.stringify(isValid.errors));
  });

  it('is valid whatever the file holds, with dates as objects only', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), (written) => {
        const sources = sourcesOf(written);
        const items = JSON.parse(toCslJson(sources));
        assert.ok(isValid(items), JSON.stringify(isValid.errors));
        assert.deepEqual(items, sources.map(toCslItem));
        for (const item of items) {
          assert.equal(typeof item.id, 'string');
          for (const date of [item.issued, item.accessed, item['original-date']]) {
            if (date) assert.equal('literal' in date, !('date-parts' in date));
          }
        }
      }),
      { seed: 2026, numRuns: 1500 },
    );
  });

  it('keeps what the standard knows, numbers as texts, and drops the rest', () => {
    const written = JSON.parse(
      '{"title": " A ", "volume": 7, "DOI": "https://doi.org/10.1/x", "publisher": 3, "page": {}, "__proto__": {"a": 1}, "constructor": "x", "event-title": "Fair", "author": [{"family": "Li", "more": 1}, "Ada", {}]}',
    );
    assert.deepEqual(itemOf(written), {
      ...{ id: 's', type: 'webpage', title: 'A', volume: '7', DOI: '10.1/x', event: 'Fair' },
      ...{ publisher: '3', author: [{ family: 'Li' }] },
    });
  });

  it('has CSL’s most general type for types that it does not know', () => {
    assert.equal(itemOf({ type: 'tweet' }).type, 'document');
  });

  it('names an archived copy as archive and place in it, where the item names none', () => {
    const custom = { archivedUrl: 'https://web.archive.example/1' };
    const { archive, archive_location: location } = itemOf({ custom });
    assert.deepEqual([archive, location], ['web.archive.example', 'https://web.archive.example/1']);
    assert.equal(itemOf({ custom, archive: 'Town Archive' }).archive, 'Town Archive');
  });

  it('tells why a source is not named, and neither its title nor its address', () => {
    const withheld = 'an official, who feared dismissal';
    const named = { title: 'Secret', URL: 'https://secret.example', author: [{ family: 'X' }] };
    assert.deepEqual(itemOf({ ...named, issued: '2025', custom: { withheld, archivedUrl: 'x' } }), {
      ...{ id: 's', type: 'webpage', note: `Not named: ${withheld}`, custom: { withheld } },
      issued: { 'date-parts': [[2025]] },
    });
  });
});

describe('an exported date', () => {
  const parts = (...points) => ({ 'date-parts': points });
  for (const [written, expected] of [
    ['1989', parts([1989])],
    ['1989-02', parts([1989, 2])],
    ['1989-02-15', parts([1989, 2, 15])],
    ['1984~', { ...parts([1984]), circa: true }],
    ['-0043-03-15', parts([-44, 3, 15])],
    ['0000', parts([-1])],
    ['Y-50000', parts([-50001])],
    ['2001-23', { ...parts([2001]), season: 3 }],
    ['2001-24~', { ...parts([2001]), season: 4, circa: true }],
    ['1996-09-27/2001-12', parts([1996, 9, 27], [2001, 12])],
    ['1984~/1986~', { ...parts([1984], [1986]), circa: true }],
    ['2025-07-03T23:30:15-04:30', parts([2025, 7, 3])],
    ['1984?', { literal: 'possibly 1984' }],
    ['1984%', { literal: 'about 1984, uncertain' }],
    ['201X', { literal: 'the 2010s' }],
    ['2004-06-XX', { literal: 'a day in June 2004' }],
    ['2021-08-15/..', { literal: 'since August 15, 2021' }],
    ['1984~/1986', { literal: 'about 1984 to 1986' }],
    ['[1667,1670..1672]', { literal: '1667 or 1670 to 1672' }],
    ['the day after', { literal: 'the day after' }],
    [
      { 'date-parts': [['2025', '07']], circa: 1 },
      { ...parts([2025, 7]), circa: true },
    ],
    [
      { 'date-parts': [[2001]], season: 'Fall' },
      { ...parts([2001]), season: 3 },
    ],
    [{ 'date-parts': [[2021, 8, 15], [0]] }, { literal: 'since August 15, 2021' }],
    [{ 'date-parts': [[2025, 2, 30]] }, { literal: '2025-2-30' }],
    [{ raw: '1901-05-03' }, parts([1901, 5, 3])],
    [{ raw: '3 May 1901' }, { literal: '3 May 1901' }],
    [{ literal: 'spring 44 BC' }, { literal: 'spring 44 BC' }],
    [{}, undefined],
    [' ', undefined],
    [1901, undefined],
  ]) {
    it(`of ${JSON.stringify(written)} is ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(issued(written), expected);
    });
  }
});
