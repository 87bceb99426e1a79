/**
 * What csl-data.json 1.0 demands (https://resource.citationstyles.org/schema/1.0/input/json/csl-data.json, the JSON Schema of
 * the Citation Style Language for its input data, MIT licence), made from its lists of names. Not from those of `src`: the
 * tests hold what is exported to the standard.
 */
const types = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'figure', 'graphic', 'hearing', 'interview'],
  ...['legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score'],
  ...['pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
];
const names = [
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author'],
  ...['contributor', 'creator', 'curator', 'director', 'editor', 'editorial-director'],
  ...['executive-producer', 'guest', 'host', 'interviewer', 'illustrator', 'narrator'],
  ...['organizer', 'original-author', 'performer', 'producer', 'recipient', 'reviewed-author'],
  ...['translator', 'writer'],
];
const dates = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'];
const texts = [
  ...['citation-key', 'language', 'journalAbbreviation', 'shortTitle', 'abstract', 'annote'],
  ...['archive', 'archive_collection', 'archive_location', 'archive-place', 'authority'],
  ...['call-number', 'citation-label', 'collection-title', 'container-title'],
  ...['container-title-short', 'dimensions', 'division', 'DOI', 'event', 'event-place', 'genre'],
  ...['ISBN', 'ISSN', 'jurisdiction', 'keyword', 'medium', 'note', 'original-publisher'],
  ...['original-publisher-place', 'original-title', 'part-title', 'PMCID', 'PMID', 'publisher'],
  ...['publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section'],
  ...['source', 'status', 'title', 'title-short', 'translated-title', 'translated-title-short'],
  ...['URL', 'version', 'volume-title', 'volume-title-short', 'year-suffix'],
];
const textsOrNumbers = [
  ...['id', 'chapter-number', 'citation-number', 'collection-number', 'edition'],
  ...['first-reference-note-number', 'issue', 'locator', 'number', 'number-of-pages'],
  ...['number-of-volumes', 'page', 'page-first', 'part', 'printing', 'supplement', 'volume'],
];

const text = { type: 'string' };
const textOrNumber = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };
const list = (items) => ({ type: 'array', items });
const each = (keys, schema) => Object.fromEntries(keys.map((key) => [key, schema]));
const only = (properties, more = {}) => ({ properties, additionalProperties: false, ...more });

const name = only({
  ...each(['family', 'given', 'dropping-particle', 'non-dropping-particle'], text),
  ...each(['suffix', 'literal'], text),
  ...each(['comma-suffix', 'static-ordering', 'parse-names'], flag),
});
const edtf = { type: 'string', pattern: '^[0-9-%~X?./]{4,}$' };
const datePoint = { ...list(textOrNumber), minItems: 1, maxItems: 3 };
const dateObject = only({
  'date-parts': { ...list(datePoint), minItems: 1, maxItems: 2 },
  season: textOrNumber,
  circa: flag,
  ...each(['literal', 'raw'], text),
  edtf,
});

export const cslDataSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...list(
    only(
      {
        type: { type: 'string', enum: types },
        categories: list(text),
        custom: { type: 'object' },
        ...each(names, list(name)),
        ...each(dates, { anyOf: [edtf, dateObject] }),
        ...each(texts, text),
        ...each(textsOrNumbers, textOrNumber),
      },
      { type: 'object', required: ['type', 'id'] },
    ),
  ),
};
