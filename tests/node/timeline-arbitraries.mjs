import fc from 'fast-check';

const some = (arbitrary, maxLength = 3) => fc.array(arbitrary, { maxLength });
const optional = (required, more) =>
  fc
    .tuple(fc.record(required), fc.record(more, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }));

const word = fc.constantFrom('a', 'bridge', 'العربية', '{}', '__proto__', 'x'.repeat(400));
const sourceId = fc.constantFrom('s1', 's2', 's3', 's4');
const date = fc.constantFrom('1989', '2001-21', '1996/2001', '2021/..', 'the day after', 'Y999999');
const part = fc.constantFrom(2025, '2025', 7, '3', 0);

const cite = optional(
  { source: fc.oneof(sourceId, fc.nat(3)) },
  { label: word, locator: fc.oneof(word, fc.nat()), quote: word, lang: word },
);
const claim = optional({ text: word }, { cite: some(cite) });
const account = optional({ says: word }, { date, cite: some(cite) });
const dispute = optional(
  { about: word, accounts: fc.array(account, { minLength: 2, maxLength: 3 }) },
  { kind: fc.constantFrom('conflict', 'difference') },
);
const media = optional(
  { url: word, alt: fc.oneof(word, fc.constant('')) },
  {
    type: fc.constantFrom('image', 'video', 'audio'),
    caption: word,
    credit: word,
    licence: word,
    width: fc.constantFrom(1, 640.5),
    height: fc.constant(480),
  },
);
const event = optional(
  { id: word, date, title: word, claims: fc.array(claim, { minLength: 1, maxLength: 3 }) },
  {
    summary: word,
    rank: fc.integer({ min: 1, max: 5 }),
    category: word,
    tags: some(word),
    place: fc.record({ name: word }),
    disputes: some(dispute),
    media: some(media),
    corrections: some(optional({ text: word }, { date })),
  },
);

const cslDate = fc.oneof(
  date,
  fc.record(
    {
      'date-parts': some(some(part, 4)),
      season: part,
      circa: fc.oneof(fc.boolean(), part),
      literal: word,
      raw: word,
    },
    { requiredKeys: [] },
  ),
);
const name = fc.record({ family: word, given: word, literal: word }, { requiredKeys: [] });
const source = optional(
  { id: fc.oneof(sourceId, fc.nat(3)), type: word },
  {
    title: word,
    publisher: word,
    'container-title': word,
    author: some(name),
    issued: cslDate,
    accessed: cslDate,
    URL: word,
    language: word,
    volume: fc.nat(),
    custom: fc.record(
      {
        archivedUrl: word,
        basedOn: some(sourceId),
        origins: some(word),
        withheld: word,
        note: word,
      },
      { requiredKeys: [] },
    ),
  },
);

/** Files of the right shape, good and bad dates, known and unknown sources, repeated ids. */
export const timelineFile = optional(
  { version: fc.constant(1), events: some(event) },
  {
    $schema: word,
    title: word,
    description: word,
    lang: word,
    updated: date,
    publisher: word,
    authors: some(word),
    url: word,
    licence: word,
    categories: some(fc.record({ id: word, label: word })),
    sources: some(source, 4),
  },
);

const anyValue = fc.constantFrom(
  ...[null, true, 0, 1, 2, -1, 1.5, '', ' ', 'a', '1', [], {}, [[]], [null], ['a'], [1], { id: 1 }],
);

/** Changes that an editor's mistake may make, each at a place chosen by a number. */
const change = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  value: anyValue,
});

/** The same files with up to three mistakes in them. */
export const brokenTimelineFile = fc
  .tuple(timelineFile, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([file, changes]) => changes.reduce(changed, file));

function changed(file, { at, kind, value }) {
  const copy = JSON.parse(JSON.stringify({ file }));
  const places = placesIn(copy);
  const [holder, key] = places[at % places.length];
  if (kind === 'replace') holder[key] = value;
  else if (kind === 'remove' && Array.isArray(holder)) holder.splice(key, 1);
  else if (kind === 'remove' && holder !== copy) delete holder[key];
  else if (kind === 'repeat' && Array.isArray(holder)) holder.push(holder[key]);
  else if (kind === 'add' && Array.isArray(holder)) holder.push(value);
  else if (kind === 'add' && holder !== copy) holder.added = value;
  return copy.file;
}

function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])]);
}
