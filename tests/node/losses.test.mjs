import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { inProject } from '../../scripts/project.mjs';

const { BIBTEX_LOSES } = await importTypeScript('src/cite/bibtex-fields.ts');
const { RIS_LOSES } = await importTypeScript('src/cite/ris-tags.ts');

const guide = readFileSync(inProject('stories/guides/taking-it-away.md'), 'utf8');

/** The rows of the table under a heading, their cells without the room around them. */
function rowsUnder(heading) {
  const [section] = guide.split(`## ${heading}\n`)[1].split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the guide to taking it away', () => {
  for (const [format, losses] of [
    ['BibTeX', BIBTEX_LOSES],
    ['RIS', RIS_LOSES],
  ]) {
    it(`names what ${format} loses as the code does`, () => {
      const rows = losses.map(({ what, instead = '' }) => [what, instead]);
      assert.deepEqual(rowsUnder(`What ${format} cannot hold`), rows);
    });
  }
});
