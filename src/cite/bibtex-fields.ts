import type { DateVariable, NameVariable, TextVariable } from './csl-variables.js';
import type { Loss } from './loss.js';

/** What an entry is, and what it calls the whole that it is part of and who published it. */
export interface BibtexKind {
  readonly entry: string;
  readonly container: string;
  readonly publisher: string;
}

const article: BibtexKind = { entry: 'article', container: 'journal', publisher: 'publisher' };
const book: BibtexKind = { entry: 'book', container: 'booktitle', publisher: 'publisher' };
const part: BibtexKind = { ...book, entry: 'incollection' };
const report: BibtexKind = { ...book, entry: 'techreport', publisher: 'institution' };
const misc: BibtexKind = { entry: 'misc', container: 'howpublished', publisher: 'publisher' };

const KINDS: ReadonlyMap<string, BibtexKind> = new Map([
  ['article-journal', article],
  ['article-magazine', article],
  ['article-newspaper', article],
  ['review', article],
  ['review-book', article],
  ['book', book],
  ['classic', book],
  ['chapter', part],
  ['entry', part],
  ['entry-dictionary', part],
  ['entry-encyclopedia', part],
  ['paper-conference', { ...part, entry: 'inproceedings' }],
  ['report', report],
  ['standard', report],
  ['thesis', { ...report, entry: 'phdthesis', publisher: 'school' }],
  ['manuscript', { ...misc, entry: 'unpublished' }],
  ['pamphlet', { ...misc, entry: 'booklet' }],
]);

/** The kind of entry for a CSL type. */
export function bibtexKind(type: string): BibtexKind {
  return KINDS.get(type) ?? misc;
}

/** The field of each variable, where it is the same in all entries; those beyond BibTeX's own are BibLaTeX's. */
export const TEXT_FIELDS: ReadonlyMap<TextVariable, string> = new Map([
  ['title', 'title'],
  ['title-short', 'shorttitle'],
  ['publisher-place', 'address'],
  ['volume', 'volume'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['version', 'version'],
  ['collection-title', 'series'],
  ['chapter-number', 'chapter'],
  ['part', 'part'],
  ['genre', 'type'],
  ['event', 'eventtitle'],
  ['event-place', 'venue'],
  ['number-of-pages', 'pagetotal'],
  ['number-of-volumes', 'volumes'],
  ['original-title', 'origtitle'],
  ['original-publisher', 'origpublisher'],
  ['original-publisher-place', 'origlocation'],
  ['status', 'pubstate'],
  ['language', 'language'],
  ['DOI', 'doi'],
  ['URL', 'url'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['PMID', 'pmid'],
  ['abstract', 'abstract'],
  ['annote', 'annotation'],
  ['keyword', 'keywords'],
  ['note', 'note'],
]);

/** Variables whose field depends on the kind of entry: what is numbered, the whole, the publisher. */
export const KIND_FIELDS: readonly TextVariable[] = [
  ...(['container-title', 'publisher', 'issue', 'number'] as const),
];

export const NAME_FIELDS: ReadonlyMap<NameVariable, string> = new Map([
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
]);

export const DATE_FIELDS: ReadonlyMap<DateVariable, string> = new Map([
  ['issued', 'date'],
  ['accessed', 'urldate'],
  ['event-date', 'eventdate'],
  ['original-date', 'origdate'],
]);

/** Fields that BibLaTeX takes as they are, without commands of TeX. */
export const VERBATIM: ReadonlySet<string> = new Set(['url', 'doi']);

/** What BibTeX cannot hold. All else is read back unchanged. */
export const BIBTEX_LOSES: readonly Loss[] = [
  {
    what: 'the kind, beyond article, book, part of a book or of proceedings, report, thesis, manuscript and booklet',
    instead: '`@misc`; a newspaper’s article is an `@article`',
  },
  {
    what: 'signs in an `id` other than letters without accents, digits and `- _ . : /`',
    instead: 'a hyphen',
  },
  { what: 'what an `id` has beyond a hundred signs' },
  { what: 'line breaks', instead: 'a space' },
  { what: 'braces, backslashes and spaces in addresses', instead: 'their percent-encoding' },
  {
    what: 'which particles of a name move with it (`dropping-particle`), and capitals in them',
    instead: 'part of the family name',
  },
  { what: 'a name of one part', instead: 'an organisation’s' },
  { what: 'words for a date other than that of publication' },
  {
    what: 'people other than authors, editors and translators',
    variables: [
      ...(['chair', 'collection-editor', 'compiler', 'composer', 'container-author'] as const),
      ...(['contributor', 'curator', 'director', 'editorial-director'] as const),
      ...(['executive-producer', 'guest', 'host', 'illustrator', 'interviewer'] as const),
      ...(['narrator', 'organizer', 'original-author', 'performer', 'producer'] as const),
      ...(['recipient', 'reviewed-author'] as const),
    ],
  },
  {
    what: 'where it is kept, in archives and libraries, and archived copies',
    variables: [
      ...(['archive', 'archive_collection', 'archive_location', 'archive-place'] as const),
      ...(['call-number', 'source'] as const),
    ],
  },
  {
    what: 'what few sources have: sections, medium, scale, jurisdiction and the like',
    variables: [
      ...(['authority', 'citation-label', 'citation-number', 'collection-number'] as const),
      ...(['container-title-short', 'dimensions', 'division', 'journalAbbreviation'] as const),
      ...(['jurisdiction', 'medium', 'page-first', 'part-title', 'PMCID', 'printing'] as const),
      ...(['references', 'reviewed-title', 'scale', 'section', 'shortTitle'] as const),
      ...(['supplement', 'translated-title', 'translated-title-short', 'year-suffix'] as const),
      ...(['available-date', 'submitted'] as const),
    ],
  },
  { what: '`custom` (what it is based on, its origins, the note on it) and `categories`' },
];
