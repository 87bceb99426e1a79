import type { DateVariable, NameVariable, TextVariable } from './csl-variables.js';
import type { Loss } from './loss.js';

/** RIS's types of CSL's; for all others `GEN`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['article-newspaper', 'NEWS'],
  ['bill', 'BILL'],
  ['book', 'BOOK'],
  ['broadcast', 'VIDEO'],
  ['chapter', 'CHAP'],
  ['classic', 'CLSWK'],
  ['dataset', 'DATA'],
  ['entry-dictionary', 'DICT'],
  ['entry-encyclopedia', 'ENCYC'],
  ['figure', 'FIGURE'],
  ['graphic', 'ART'],
  ['hearing', 'HEAR'],
  ['legal_case', 'CASE'],
  ['legislation', 'STAT'],
  ['manuscript', 'MANSCPT'],
  ['map', 'MAP'],
  ['motion_picture', 'MPCT'],
  ['musical_score', 'MUSIC'],
  ['pamphlet', 'PAMP'],
  ['paper-conference', 'CPAPER'],
  ['patent', 'PAT'],
  ['personal_communication', 'PCOMM'],
  ['post-weblog', 'BLOG'],
  ['regulation', 'LEGAL'],
  ['report', 'RPRT'],
  ['software', 'COMP'],
  ['song', 'SOUND'],
  ['standard', 'STAND'],
  ['thesis', 'THES'],
  ['webpage', 'ELEC'],
]);

/** The RIS type of a CSL type. */
export function risType(type: string): string {
  return TYPES.get(type) ?? 'GEN';
}

export const TEXT_TAGS: ReadonlyMap<TextVariable, string> = new Map([
  ['title', 'TI'],
  ['title-short', 'ST'],
  ['container-title', 'T2'],
  ['collection-title', 'T3'],
  ['journalAbbreviation', 'J2'],
  ['translated-title', 'TT'],
  ['volume', 'VL'],
  ['issue', 'IS'],
  ['number', 'M1'],
  ['number-of-volumes', 'NV'],
  ['edition', 'ET'],
  ['chapter-number', 'SE'],
  ['genre', 'M3'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY'],
  ['archive', 'DB'],
  ['archive_location', 'AV'],
  ['call-number', 'CN'],
  ['source', 'DP'],
  ['language', 'LA'],
  ['DOI', 'DO'],
  ['URL', 'UR'],
  ['abstract', 'AB'],
  ['annote', 'RN'],
  ['keyword', 'KW'],
  ['note', 'N1'],
]);

export const NAME_TAGS: ReadonlyMap<NameVariable, string> = new Map([
  ['author', 'AU'],
  ['editor', 'ED'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
]);

export const DATE_TAGS: ReadonlyMap<DateVariable, string> = new Map([
  ['issued', 'DA'],
  ['accessed', 'Y2'],
]);

/** Variables written in a way of their own: pages as first and last, one number for book or periodical. */
export const OTHER_TAGS: readonly TextVariable[] = ['page', 'ISBN', 'ISSN'];

/** What RIS cannot hold. All else is read back unchanged. */
export const RIS_LOSES: readonly Loss[] = [
  {
    what: 'the kind, where RIS has none of its own (a post, an interview, a speech, a treaty …)',
    instead: '`GEN`',
  },
  { what: 'line breaks', instead: 'a space' },
  { what: 'the particles of a name', instead: 'part of the family name' },
  { what: 'a name of one part', instead: 'an organisation’s' },
  { what: 'commas in a name', instead: 'a space' },
  { what: 'an ISSN beside an ISBN' },
  {
    what: 'people other than authors, editors and translators',
    variables: [
      ...(['chair', 'compiler', 'composer', 'container-author', 'contributor', 'curator'] as const),
      ...(['director', 'editorial-director', 'executive-producer', 'guest', 'host'] as const),
      ...(['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author'] as const),
      ...(['performer', 'producer', 'recipient', 'reviewed-author'] as const),
    ],
  },
  {
    what: 'dates other than those of publication and of access',
    variables: ['available-date', 'event-date', 'original-date', 'submitted'],
  },
  {
    what: 'what few sources have: events, original editions, version, status, sections and the like',
    variables: [
      ...(['archive_collection', 'archive-place', 'authority', 'citation-label'] as const),
      ...(['citation-number', 'collection-number', 'container-title-short'] as const),
      ...(['dimensions', 'division', 'event', 'event-place', 'jurisdiction', 'medium'] as const),
      ...(['number-of-pages', 'original-publisher', 'original-publisher-place'] as const),
      ...(['original-title', 'page-first', 'part', 'part-title', 'PMCID', 'PMID'] as const),
      ...(['printing', 'references', 'reviewed-title', 'scale', 'section', 'shortTitle'] as const),
      ...(['status', 'supplement', 'translated-title-short', 'version', 'year-suffix'] as const),
    ],
  },
  { what: '`custom` (what it is based on, its origins, the note on it) and `categories`' },
];
