import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { anySource } from './citation-arbitraries.mjs';

const { readTimeline } = await importTypeScript('src/model/read.ts');
const { toCslItem } = await importTypeScript('src/cite/csl-json.ts');
const { toCslDate } = await importTypeScript('src/cite/csl-date.ts');
const { toRis } = await importTypeScript('src/cite/ris.ts');
const { risType, TEXT_TAGS, NAME_TAGS, DATE_TAGS, OTHER_TAGS, RIS_LOSES } =
  await importTypeScript('src/cite/ris-tags.ts');
const variables = await importTypeScript('src/cite/csl-variables.ts');
const { readRis } = await importTypeScript('tests/support/read-ris.ts');

const sourcesOf = (sources) =>
  readTimeline({ version: 1, title: 'T', sources, events: [] }).timeline.sources;

const line = (text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ');

/** A name as far as RIS holds it; what it does not is named in the table of losses. */
function nameHeld(name) {
  const { literal, family, given, suffix } = name;
  const whole = [name['dropping-particle'], name['non-dropping-particle'], family]
    .filter(Boolean)
    .join(' ');
  const parts =
    literal || !family || !(given || suffix)
      ? [literal || whole || given]
      : [whole, given ?? '', ...(suffix ? [suffix] : [])];
  return parts.map((part) => line(part.replace(/,+\s*/g, ' ').trim()));
}

/** A date of RIS: year/month/day/other. */
function readDate(value) {
  const [year, month, day, ...other] = value.split('/');
  const rest = other.join('/');
  return toCslDate(rest || [year, month, day].filter(Boolean).join('-'));
}

describe('RIS', () => {
  it('is read back unchanged, apart from what the table of losses names', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), (written) => {
        const sources = sourcesOf(written);
        const records = readRis(toRis(sources));
        assert.equal(records.length, sources.length);
        sources.forEach((source, i) => {
          const item = toCslItem(source);
          const { type, tags } = records[i];
          assert.equal(type, risType(item.type));
          assert.deepEqual(tags.ID, [line(item.id)]);
          for (const [variable, tag] of TEXT_TAGS) {
            assert.deepEqual(tags[tag], item[variable] && [line(item[variable])], variable);
          }
          for (const [variable, tag] of NAME_TAGS) {
            const back = tags[tag]?.map((name) => name.split(', '));
            const names = item[variable]?.map(nameHeld).filter((parts) => parts.some(Boolean));
            assert.deepEqual(back ?? [], names ?? [], variable);
          }
          const [first] = tags.SP ?? [];
          assert.equal(tags.EP ? `${first}-${tags.EP[0]}` : first, item.page && line(item.page));
          assert.deepEqual(tags.SN?.[0], (item.ISBN ?? item.ISSN) && line(item.ISBN ?? item.ISSN));
          for (const [variable, tag] of DATE_TAGS) {
            const date = item[variable];
            const back = tags[tag] && readDate(tags[tag][0]);
            assert.deepEqual(back, date?.literal ? toCslDate(line(date.literal)) : date, variable);
          }
        });
      }),
      { seed: 2026, numRuns: 1500 },
    );
  });

  it('holds each variable of CSL, or names it as lost', () => {
    const { TEXT_VARIABLES, NAME_VARIABLES, DATE_VARIABLES } = variables;
    const all = [...TEXT_VARIABLES, ...NAME_VARIABLES, ...DATE_VARIABLES];
    const kept = [...TEXT_TAGS.keys(), ...NAME_TAGS.keys(), ...DATE_TAGS.keys(), ...OTHER_TAGS];
    const lost = RIS_LOSES.flatMap((loss) => loss.variables ?? []);
    assert.deepEqual([...kept, ...lost].sort(), all.sort());
  });

  it('writes tagged lines, and an archived copy', () => {
    const [source] = sourcesOf([
      {
        id: 's1',
        type: 'article-newspaper',
        title: 'The bridge\nopens',
        author: [{ family: 'King', given: 'Martin', suffix: 'Jr.' }, { literal: 'Post, and Sons' }],
        page: '12-14',
        issued: '1901-05',
        accessed: '2001-23',
        custom: { archivedUrl: 'https://archive.example/1' },
      },
    ]);
    assert.deepEqual(toRis([source]).split('\r\n'), [
      ...['TY  - NEWS', 'ID  - s1', 'AU  - King, Martin, Jr.', 'AU  - Post and Sons'],
      ...['TI  - The bridge opens', 'DB  - archive.example', 'AV  - https://archive.example/1'],
      ...[
        'SP  - 12',
        'EP  - 14',
        'PY  - 1901',
        'DA  - 1901/05//',
        'Y2  - 2001///2001-23',
        'ER  - ',
        '',
      ],
    ]);
  });
});
