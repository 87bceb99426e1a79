import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importTypeScript } from '../../scripts/import-typescript.mjs';
import { anySource } from './citation-arbitraries.mjs';

const { readTimeline } = await importTypeScript('src/model/read.ts');
const { plainItem } = await importTypeScript('src/cite/csl-json.ts');
const { toCslDate } = await importTypeScript('src/cite/csl-date.ts');
const { toBibtex } = await importTypeScript('src/cite/bibtex.ts');
const fieldsModule = await importTypeScript('src/cite/bibtex-fields.ts');
const variables = await importTypeScript('src/cite/csl-variables.ts');
const read = await importTypeScript('tests/support/read-bibtex.ts');

const { bibtexKind, TEXT_FIELDS, KIND_FIELDS, NAME_FIELDS, DATE_FIELDS, VERBATIM, BIBTEX_LOSES } =
  fieldsModule;

const sourcesOf = (sources) =>
  readTimeline({ version: 1, title: 'T', sources, events: [] }).timeline.sources;

const line = (text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
const encoded = (text) => text.replace(/[\s\\{}]/g, (sign) => encodeURIComponent(sign));

/** A name as far as BibTeX holds it; what it does not is named in the table of losses. */
function nameHeld(name) {
  const { literal, family, given, suffix } = name;
  const particle = [name['dropping-particle'], name['non-dropping-particle']]
    .filter(Boolean)
    .join(' ');
  const whole = [particle, family].filter(Boolean).join(' ');
  if (literal || !family || !(given || suffix)) return { literal: line(literal || whole || given) };
  const isVon = particle && /^(?!and)[\p{Ll}’ ]+$/u.test(particle) && !/\band\b/.test(particle);
  return {
    ...(isVon ? { von: particle } : {}),
    last: line(isVon ? family : whole),
    ...(suffix ? { suffix: line(suffix) } : {}),
    ...(given ? { first: line(given) } : {}),
  };
}

/** Everything that BibTeX can hold of an item, by field. */
function held(item) {
  const kind = bibtexKind(item.type);
  const isArticle = kind.entry === 'article';
  const fields = [...TEXT_FIELDS].map(([variable, field]) => [field, item[variable]]);
  fields.push([kind.container, item['container-title']], [kind.publisher, item.publisher]);
  fields.push(
    [isArticle ? 'number' : 'issue', item.issue],
    [isArticle ? 'eid' : 'number', item.number],
  );
  return {
    texts: fields
      .filter(([, text]) => text)
      .map(([field, text]) => [field, VERBATIM.has(field) ? encoded(text) : line(text)]),
    names: [...NAME_FIELDS]
      .filter(([variable]) => item[variable])
      .map(([variable, field]) => [field, item[variable].map(nameHeld)]),
    dates: [...DATE_FIELDS]
      .filter(([variable]) => item[variable] && !item[variable].literal)
      .map(([variable, field]) => [field, item[variable]]),
  };
}

describe('BibTeX', () => {
  it('is read back unchanged, apart from what the table of losses names', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), (written) => {
        const sources = sourcesOf(written);
        const entries = read.readBibtex(toBibtex(sources));
        assert.equal(entries.length, sources.length);
        assert.equal(new Set(entries.map(({ key }) => key.toLowerCase())).size, entries.length);
        sources.forEach((source, i) => {
          const item = plainItem(source);
          const { entry, fields } = entries[i];
          const { texts, names, dates } = held(item);
          assert.equal(entry, bibtexKind(item.type).entry);
          for (const [field, text] of texts) {
            const back = VERBATIM.has(field)
              ? read.verbatim(fields[field])
              : read.plainText(fields[field]);
            assert.equal(back, text, field);
          }
          for (const [field, list] of names)
            assert.deepEqual(read.readNames(fields[field]), list, field);
          for (const [field, date] of dates) {
            assert.deepEqual(toCslDate(read.verbatim(fields[field])), date, field);
          }
          const { literal } = item.issued ?? {};
          if (literal) assert.equal(read.plainText(fields.year), line(literal));
          const known = [...texts, ...names, ...dates].map(([field]) => field);
          const others = Object.keys(fields).filter((field) => !known.includes(field));
          assert.deepEqual(
            others.filter((field) => field !== 'year' && field !== 'month'),
            [],
          );
        });
      }),
      { seed: 2026, numRuns: 1500 },
    );
  });

  it('holds each variable of CSL, or names it as lost', () => {
    const { TEXT_VARIABLES, NAME_VARIABLES, DATE_VARIABLES } = variables;
    const all = [...TEXT_VARIABLES, ...NAME_VARIABLES, ...DATE_VARIABLES];
    const kept = [
      ...TEXT_FIELDS.keys(),
      ...KIND_FIELDS,
      ...NAME_FIELDS.keys(),
      ...DATE_FIELDS.keys(),
    ];
    const lost = BIBTEX_LOSES.flatMap((loss) => loss.variables ?? []);
    assert.deepEqual([...kept, ...lost].sort(), all.sort());
  });

  it('writes an article so that styles without BibLaTeX find its year', () => {
    const [source] = sourcesOf([
      {
        id: 'the bridge',
        type: 'article-newspaper',
        title: 'The {bridge} opens: 100 % & more',
        author: [
          { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
          { literal: 'Post and Sons' },
        ],
        'container-title': 'Valley Post',
        issued: '1901-05-03',
        URL: 'https://example.org/a_b?c=%20&d',
      },
    ]);
    assert.equal(
      toBibtex([source]),
      `@article{the-bridge,
  author = {van Beethoven, Ludwig and {Post and Sons}},
  title = {{The \\textbraceleft{}bridge\\textbraceright{} opens: 100 \\% \\& more}},
  url = {https://example.org/a_b?c=%20&d},
  journal = {Valley Post},
  year = {1901},
  month = may,
  date = {1901-05-03},
}
`,
    );
  });

  it('tells why a source is not named, and nothing else', () => {
    const [source] = sourcesOf([
      {
        id: 's',
        type: 'interview',
        title: 'Secret',
        custom: { withheld: 'an official, who feared dismissal' },
      },
    ]);
    assert.equal(
      toBibtex([source]),
      '@misc{s,\n  note = {Not named: an official, who feared dismissal},\n}\n',
    );
  });
});
