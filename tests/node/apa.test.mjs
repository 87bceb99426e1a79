import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inProject, readJson } from '../../scripts/project.mjs';

const { readTimeline } = await importTypeScript('src/model/read.ts');
const { apaReference } = await importTypeScript('src/cite/apa.ts');

const items = readJson(inProject('tests/fixtures/apa-items.json'));
const { references } = readJson(inProject('tests/fixtures/apa.json'));
const sources = readTimeline({ version: 1, title: 'APA', sources: items, events: [] }).timeline
  .sources;

/** Where the processor's style departs from the Publication Manual (7th ed.), and we follow the manual. */
const differences = {
  'web-untitled': {
    why: 'A work without a title is described in brackets (9.22); the style has no words for this kind.',
    ours: 'The Quay. (2021, August 16). [Web page]. https://quay.example.org/1',
  },
  'newspaper-untitled': {
    why: 'The same; and without an author it comes first (9.12).',
    ours: '[Newspaper article]. (2021, August 16). Valley Post. https://post.example.org/16',
  },
  'report-by-its-publisher': {
    why: 'A publisher that is the author is not named again (9.29); the style does not compare them.',
    ours: 'River Bank. (2020). Annual report.',
  },
  'web-undated-never-seen': {
    why: '“Retrieved” goes with a date of retrieval (9.16); the style writes it without one.',
    ours: 'Ministry of Works. (n.d.). Tolls. Works and Ways. https://works.example.org/tolls',
  },
};

describe('a reference in APA style', () => {
  const alike = sources.filter(({ id }) => !Object.hasOwn(differences, id));

  it('is checked on forty sources at least', () => assert.ok(alike.length >= 40));

  for (const source of alike) {
    it(`is what a citation processor writes: ${source.id}`, () => {
      assert.equal(apaReference(source), references[source.id]);
    });
  }

  for (const [id, { why, ours }] of Object.entries(differences)) {
    it(`differs where the style departs from the manual: ${id}`, () => {
      const source = sources.find((candidate) => candidate.id === id);
      assert.equal(apaReference(source), ours, why);
      assert.notEqual(references[id], ours, 'The difference is gone.');
    });
  }
});
