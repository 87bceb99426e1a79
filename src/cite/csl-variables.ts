/**
 * What an item of CSL-JSON 1.0 may hold, by the kind of its value (csl-data.json 1.0 of the Citation Style Language).
 * Text alone: a number is written as text too, as processors expect.
 */
export const TEXT_VARIABLES = [
  ...['abstract', 'annote', 'archive', 'archive_collection', 'archive_location', 'archive-place'],
  ...['authority', 'call-number', 'chapter-number', 'citation-label', 'citation-number'],
  ...['collection-number', 'collection-title', 'container-title', 'container-title-short'],
  ...['dimensions', 'division', 'DOI', 'edition', 'event', 'event-place', 'genre', 'ISBN', 'ISSN'],
  ...['issue', 'journalAbbreviation', 'jurisdiction', 'keyword', 'language', 'medium', 'note'],
  ...['number', 'number-of-pages', 'number-of-volumes', 'original-publisher'],
  ...['original-publisher-place', 'original-title', 'page', 'page-first', 'part', 'part-title'],
  ...['PMCID', 'PMID', 'printing', 'publisher', 'publisher-place', 'references', 'reviewed-title'],
  ...['scale', 'section', 'shortTitle', 'source', 'status', 'supplement', 'title', 'title-short'],
  ...['translated-title', 'translated-title-short', 'URL', 'version', 'volume', 'year-suffix'],
] as const;

/** Variables that hold names. */
export const NAME_VARIABLES = [
  ...['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author'],
  ...['contributor', 'curator', 'director', 'editor', 'editorial-director', 'executive-producer'],
  ...['guest', 'host', 'illustrator', 'interviewer', 'narrator', 'organizer', 'original-author'],
  ...['performer', 'producer', 'recipient', 'reviewed-author', 'translator'],
] as const;

/** Variables that hold dates. */
export const DATE_VARIABLES = [
  ...['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'],
] as const;

/** The types of CSL 1.0. */
export const TYPES: ReadonlySet<string> = new Set([
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book'],
  ...['broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry'],
  ...['entry-dictionary', 'entry-encyclopedia', 'figure', 'graphic', 'hearing', 'interview'],
  ...['legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score'],
  ...['pamphlet', 'paper-conference', 'patent', 'performance', 'periodical'],
  ...['personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review'],
  ...['review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
]);

export type TextVariable = (typeof TEXT_VARIABLES)[number];
export type NameVariable = (typeof NAME_VARIABLES)[number];
export type DateVariable = (typeof DATE_VARIABLES)[number];

/** A name of CSL-JSON: a person's in parts, or an organisation's as `literal`. */
export type CslName = Readonly<Partial<Record<NamePart, string>>>;
export type NamePart = (typeof NAME_PARTS)[number];
export const NAME_PARTS = [
  ...['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'],
] as const;

/** A date of CSL-JSON as every processor reads it: parts, or words; never both. */
export interface CslDate {
  /** One or two of year, month, day; the year BC is negative, without a year 0. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 spring to 4 winter, northern. */
  readonly season?: number;
  /** About that date. */
  readonly circa?: true;
  /** Where parts cannot say it. */
  readonly literal?: string;
}

/** What this package adds to CSL, as the timeline file has it. */
export interface CslCustom {
  readonly archivedUrl?: string;
  readonly basedOn?: readonly string[];
  readonly origins?: readonly string[];
  readonly withheld?: string;
  readonly note?: string;
}

/** A CSL-JSON 1.0 item. */
export type CslItem = Readonly<
  { id: string; type: string; categories?: readonly string[]; custom?: CslCustom } & Partial<
    Record<TextVariable, string> &
      Record<NameVariable, readonly CslName[]> &
      Record<DateVariable, CslDate>
  >
>;
