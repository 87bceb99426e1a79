import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inProject, readJson } from '../../scripts/project.mjs';

const { readTimeline } = await importTypeScript('src/model/read.ts');
const { toBibtex } = await importTypeScript('src/cite/bibtex.ts');
const { toRis } = await importTypeScript('src/cite/ris.ts');

const sourcesOf = (sources) =>
  readTimeline({ version: 1, title: 'T', sources, events: [] }).timeline.sources;
const real = sourcesOf(readJson(inProject('data/afghanistan.json')).sources);
const ofAllKinds = sourcesOf(readJson(inProject('tests/fixtures/apa-items.json')));

const opened = (text, type) => plugins.input.chain(text, { forceType: type, generateGraph: false });

for (const [name, sources] of [
  ['the real data', real],
  ['sources of all kinds', ofAllKinds],
]) {
  describe(`citation-js, given ${name}`, () => {
    it('opens BibTeX, and finds the titles, the names and the years in it', () => {
      const items = opened(toBibtex(sources), '@biblatex/text');
      assert.deepEqual(items.map(brief), sources.map(expected));
    });

    it('opens it as plain BibTeX too', () => {
      assert.equal(opened(toBibtex(sources), '@bibtex/text').length, sources.length);
    });

    it('opens RIS, and finds the same', () => {
      const items = opened(toRis(sources), '@ris/file');
      const found = items.map((item, i) => ({
        ...brief(item),
        names: namesFound(item, sources[i]),
      }));
      assert.deepEqual(found, sources.map(expected));
    });
  });
}

function brief({ title, author = [], issued }) {
  const year = yearAfterChrist(issued?.['date-parts']?.[0]?.[0]);
  return { title: title?.replace(/<.*?>/g, ''), names: author.length, year };
}

function expected({ title, authors, issued }) {
  const year = yearAfterChrist(issued && new Date(issued.startMs).getUTCFullYear());
  return { title, names: authors.length, year };
}

/** It reads no others. */
function yearAfterChrist(year) {
  return year > 0 ? year : undefined;
}

/** It knows no author of a newspaper's article in RIS (there they are reporters). */
function namesFound({ author = [] }, { type, authors }) {
  return type === 'article-newspaper' ? authors.length : author.length;
}
