/** What an editor shows of a field: keywords of JSON Schema that describe and never refuse. */
export interface FieldHelp {
  readonly description: string;
  readonly examples?: readonly string[];
  readonly anyOf?: readonly FieldPattern[];
}

interface FieldPattern {
  readonly type: 'string';
  readonly pattern?: string;
  readonly description: string;
}

const POINT =
  '[?~%]?-?(Y-?\\d{5,}|[\\dX]{4})([?~%]?-[?~%]?[\\dX]{2}){0,2}[?~%]?(T[\\d:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?';

/** Either branch takes any text, so the pattern helps only: what is a date, the reader decides. */
const date: FieldHelp = {
  description: 'A date or interval in EDTF (ISO 8601-2).',
  examples: ['1989', '1989-02', '1989-02-15', '1984~', '1996-09/2001-12', '2021-08-15/..'],
  anyOf: [
    {
      type: 'string',
      pattern: `^(${POINT}|(${POINT}|\\.\\.)?/(${POINT}|\\.\\.)?|[[{].+[\\]}])$`,
      description: 'A date or interval in EDTF (ISO 8601-2).',
    },
    { type: 'string', description: 'This is not EDTF: there will be no date.' },
  ],
};

const language: FieldHelp = { description: 'A language tag (BCP 47).', examples: ['en', 'ar'] };

/** Help for the fields of a timeline file, by their name and that of what they are in; JSON Schema is made with it. */
export const timelineHelp: Readonly<Record<string, FieldHelp>> = {
  '.version': { description: 'The version of this format: 1.' },
  '.description': { description: 'What the timeline is about; asserts nothing that is not cited.' },
  '.lang': language,
  '.updated': date,
  '.url': { description: 'The canonical address of the timeline.' },
  '.licence': { description: 'Under which the timeline may be used.', examples: ['CC-BY-4.0'] },
  '.sources': { description: 'CSL-JSON items, as Zotero exports them.' },

  'sources.id': { description: 'Unique in the file: citations name it.' },
  'sources.type': {
    description: 'A CSL type.',
    examples: [
      ...['article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'report', 'book'],
      ...['legislation', 'legal_case', 'interview', 'broadcast', 'document'],
    ],
  },
  'sources.container-title': { description: 'The newspaper, journal or site it appeared in.' },
  'sources.author': { description: 'CSL names.' },
  'sources.issued': { description: 'When it was published: a CSL date, or a text in EDTF.' },
  'sources.accessed': { description: 'When it was read: web pages should have it.' },
  'sources.language': language,
  'issued.date-parts': { description: 'One or two dates: year, month and day, as far as known.' },
  'author.literal': { description: 'The whole name, where it has no parts: an organisation.' },
  'custom.archivedUrl': { description: 'The address of an archived copy.' },
  'custom.basedOn': {
    description:
      'Ids of sources in this file from which this text is derived: rewritten, reposted, agency copy. Quoting the same official is not derivation.',
  },
  'custom.origins': {
    description: 'Names of origins that are not in the list, such as "Reuters".',
  },
  'custom.withheld': { description: 'Why the source is not named. It needs no title or address.' },
  'custom.note': { description: 'What the reader must know of the source.' },

  'events.id': { description: 'Unique and stable: the permalink.' },
  'events.date': date,
  'events.summary': {
    description: 'One sentence for cards and lists; says only what a claim of the event says.',
  },
  'events.rank': { description: '1 is always shown first, 5 last; 3 where not given.' },
  'events.category': { description: 'The id of a category in this file.' },
  'claims.text': { description: 'A sentence or two, plain text.' },
  'claims.cite': { description: 'The sources that support it.' },
  'cite.source': { description: 'The id of a source in this file.' },
  'cite.label': {
    description: 'What the locator counts: a CSL locator label.',
    examples: ['page', 'paragraph', 'section', 'chapter', 'figure', 'timestamp'],
  },
  'cite.quote': { description: 'The exact words, at most 300 characters.' },
  'cite.lang': { description: 'The language of the quote (BCP 47).' },
  'events.disputes': { description: 'What the sources tell differently.' },
  'disputes.about': { description: 'Names what is told differently, and asserts nothing.' },
  'disputes.kind': {
    description: 'conflict: they cannot all be true. difference, the default: they may all be.',
  },
  'accounts.says': { description: 'What these sources say.' },
  'accounts.date': date,
  'media.alt': { description: 'What is to be seen or heard, for those who cannot.' },
  'media.width': { description: 'In pixels: keeps its space free.' },
  'media.height': { description: 'In pixels: keeps its space free.' },
  'corrections.date': date,
};
