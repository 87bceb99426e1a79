import fc from 'fast-check';

// The grammar of the dates that a timeline file may hold, as generators of texts. Deliberately apart from the parser:
// nothing here knows how it reads.

const digits = (count, max) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(count, '0'));
const optional = (arbitrary) => fc.oneof(fc.constant(''), arbitrary);

const year = fc.oneof(
  { weight: 6, arbitrary: digits(4, 9999) },
  { weight: 2, arbitrary: fc.integer({ min: 1890, max: 2040 }).map(String) },
  { weight: 1, arbitrary: digits(4, 120) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => `-${`${n}`.padStart(4, '0')}`),
  },
);
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
// Too long for some months on purpose.
const day = fc.integer({ min: 1, max: 31 }).map((number) => String(number).padStart(2, '0'));
const qualifier = fc.constantFrom('~', '?', '%');
const seasonNumber = fc.constantFrom('21', '22', '23', '24');

const plain = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc
    .tuple(year, fc.constant('02'), fc.constantFrom('28', '29', '30'))
    .map((parts) => parts.join('-')),
);

const offset = fc.oneof(
  fc.constant('Z'),
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('+', '-'), digits(2, 15), fc.constantFrom('', ':00', ':30', ':45', '00'))
    .map((parts) => parts.join('')),
);
const seconds = optional(
  fc.tuple(digits(2, 61), optional(fc.stringMatching(/^\.\d{1,6}$/))).map(([s, f]) => `:${s}${f}`),
);
const clock = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(digits(2, 23), digits(2, 60), seconds).map(clockText) },
  { weight: 1, arbitrary: fc.constantFrom('24:00', '24:00:00', '24:01') },
);
const instant = fc
  .tuple(year, month, day, clock, offset)
  .map(([y, mo, d, time, zone]) => `${y}-${mo}-${d}T${time}${zone}`);

function clockText([hours, minutes, rest]) {
  return `${hours}:${minutes}${rest}`;
}

const qualified = fc.tuple(plain, qualifier).map((parts) => parts.join(''));
const mark = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: qualifier },
);
const partlyQualified = fc
  .tuple(plain, fc.array(mark, { minLength: 6, maxLength: 6 }))
  .map(([text, marks]) => {
    const sign = text.startsWith('-') ? '-' : '';
    const parts = text.slice(sign.length).split('-');
    const marked = parts.map((part, index) => {
      const before = marks[index * 2];
      const after = marks[index * 2 + 1];
      return index === 0 ? `${before}${sign}${part}${after}` : `${before}${part}${after}`;
    });
    return marked.join('-');
  });

/** Replaces digits of a plain date by X, mostly from the right as level 1 has it. */
const unspecified = fc
  .tuple(plain, fc.integer({ min: 1, max: 8 }), fc.nat(255), fc.integer({ min: 0, max: 3 }))
  .map(([text, fromRight, mask, kind]) => {
    const places = [...text]
      .map((sign, index) => (/\d/.test(sign) ? index : -1))
      .filter((i) => i >= 0);
    const chosen = kind
      ? places.slice(-fromRight)
      : places.filter((_, index) => ((mask >> index) & 1) === 1);
    return [...text].map((sign, index) => (chosen.includes(index) ? 'X' : sign)).join('');
  });

const longYear = fc
  .oneof(
    fc.integer({ min: -275_800, max: 275_800 }),
    fc.integer({ min: -400_000_000, max: 400_000_000 }),
  )
  .map((number) => `Y${number}`);
const season = fc.tuple(year, seasonNumber).map((parts) => parts.join('-'));
const qualifiedSeason = fc.oneof(
  fc.tuple(season, qualifier).map((parts) => parts.join('')),
  fc.tuple(qualifier, season).map((parts) => parts.join('')),
);

const calendarDate = fc.oneof(
  { weight: 8, arbitrary: plain },
  { weight: 4, arbitrary: qualified },
  { weight: 4, arbitrary: partlyQualified },
  { weight: 4, arbitrary: unspecified },
  { weight: 1, arbitrary: fc.tuple(unspecified, qualifier).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: longYear },
  { weight: 2, arbitrary: season },
  { weight: 1, arbitrary: qualifiedSeason },
);
const end = fc.oneof(
  { weight: 8, arbitrary: calendarDate },
  { weight: 2, arbitrary: instant },
  { weight: 1, arbitrary: fc.constant('..') },
  { weight: 1, arbitrary: fc.constant('') },
);
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));

const range = fc.oneof(
  fc.tuple(year, year).map((ends) => ends.join('..')),
  fc.tuple(plain, plain).map((ends) => ends.join('..')),
  fc.tuple(year, month, month).map(([y, a, b]) => `${y}-${a}..${y}-${b}`),
  fc.tuple(year, month, day, day).map(([y, m, a, b]) => `${y}-${m}-${a}..${y}-${m}-${b}`),
);
const member = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 1, arbitrary: calendarDate },
  { weight: 2, arbitrary: range },
);
const set = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{', '}']),
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '', '..'),
    fc.constantFrom('', '', '', '..'),
    fc.constantFrom(',', ',', ', '),
  )
  .map(([[left, right], members, before, after, comma]) =>
    [left, before, members.join(comma), after, right].join(''),
  )
  // Our own limit; the oracle has none.
  .filter((text) => text.length <= 64);

/** Texts of the grammar; some name days that do not exist. */
export const edtfText = fc.oneof(
  { weight: 3, arbitrary: calendarDate },
  { weight: 1, arbitrary: instant },
  { weight: 3, arbitrary: interval },
  { weight: 3, arbitrary: set },
);

/** The same with one character taken out, put in or changed: nearly EDTF. */
export const nearlyEdtfText = fc
  .tuple(edtfText, fc.nat(63), fc.constantFrom(...'0123456789X-/.,~?%TZ:+Y[]{} '), fc.nat(2))
  .map(([text, place, sign, kind]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + (kind === 0 ? '' : sign) + text.slice(at + (kind === 1 ? 0 : 1));
  });
