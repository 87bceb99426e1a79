import fc from 'fast-check';
import { importTypeScript } from '../../scripts/import-typescript.mjs';

const { DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES, TYPES } = await importTypeScript(
  'src/cite/csl-variables.ts',
);

/** Texts with everything that means something to one of the formats, or to a reader's eyes. */
const piece = fc.constantFrom(
  ...[
    'a',
    'Zo\u00eb',
    'and',
    'And',
    'von',
    ' ',
    '  ',
    ',',
    ', ',
    '.',
    '-',
    '--',
    '–',
    ':',
    ';',
    '/',
  ],
  ...[
    '{',
    '}',
    '{}',
    '\\',
    '\\%',
    '%',
    '#',
    '$',
    '&',
    '_',
    '~',
    '^',
    '"',
    '“',
    "'",
    '@',
    '=',
    '<b>',
  ],
  ...['\n', '\r\n', '\t', '\u2028', '\u0085', '\u00a0', 'ER  - ', 'TY  - ', '</script>', '*', '`'],
  ...['العربية', 'עברית', '\u202e', '👩‍👩‍👧', '桥', 'é', '\ud83d', '__proto__', '\u0000', '2025', '1'],
);
export const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const something = fc.oneof(text, fc.constantFrom('', null, 7, {}, [], true, -0.5, '__proto__'));

const number = fc.oneof(
  fc.integer({ min: -60, max: 2100 }),
  fc.constantFrom('2025', '07', 0, 99999),
);
export const date = fc.oneof(
  fc.constantFrom(
    ...[
      '2025-07-03',
      '1989',
      '1989-02',
      '1984~',
      '1984?',
      '1984%',
      '201X',
      '2004-06-XX',
      '2001-23',
    ],
    ...['1996-09/2001-12', '2021-08-15/..', '../1989', '2021/', '-0043-03-15', '0000', 'Y-50000'],
    ...['[1667,1670..1672]', '{1960,1961}', '2004-06~-11', '2025-07-03T23:30:15-04:30', '2001-21~'],
    ...['1984~/2004-06~', '1984~/2004', '2001-21/2002-22', 'the day after', '2023-02-29', ' '],
  ),
  fc.record(
    {
      'date-parts': fc.array(fc.array(number, { maxLength: 4 }), { maxLength: 3 }),
      season: fc.constantFrom(1, '2', 'Fall', 17),
      circa: fc.constantFrom(true, 1, 'false', false),
      literal: text,
      raw: fc.constantFrom('3 May 1901', '1901-05', ''),
      edtf: text,
    },
    { requiredKeys: [] },
  ),
  something,
);
const name = fc.record(
  {
    family: text,
    given: text,
    literal: fc.option(text, { nil: undefined }),
    suffix: fc.constantFrom('Jr.', 'III', 'de', 7),
    'dropping-particle': fc.constantFrom('von', 'Von', 'd’'),
    'non-dropping-particle': fc.constantFrom('van der', 'and', 'al-'),
    __proto__: text,
    unknown: text,
  },
  { requiredKeys: [] },
);

const some = (variables, arbitrary) =>
  fc.dictionary(fc.constantFrom(...variables), arbitrary, { maxKeys: 12 });

/** Sources as anybody may write them. */
export const anySource = fc
  .tuple(
    fc.oneof(text, fc.nat(9)),
    fc.oneof(fc.constantFrom(...TYPES), text),
    some(TEXT_VARIABLES, fc.oneof({ weight: 4, arbitrary: text }, something)),
    some(NAME_VARIABLES, fc.oneof(fc.array(name, { maxLength: 3 }), something)),
    some(DATE_VARIABLES, date),
    fc.dictionary(text, something, { maxKeys: 3 }),
    fc.record(
      {
        archivedUrl: fc.constantFrom('https://web.archive.org/x', 'javascript:alert(1)', 'copy'),
        origins: fc.array(text, { maxLength: 2 }),
        withheld: fc.constantFrom('two officials', undefined, undefined, undefined),
        note: text,
        more: something,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([id, type, texts, names, dates, unknown, custom]) => ({
    ...unknown,
    ...texts,
    ...names,
    ...dates,
    id: typeof id === 'string' ? `${id}x` : id,
    type: type || 'webpage',
    custom,
  }));
