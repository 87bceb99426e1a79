/** Things in a file that can be of a wrong type, each with a code of its own. */
export type IssueSubject =
  'file' | 'category' | 'source' | 'event' | 'claim' | 'cite' | 'dispute' | 'media' | 'correction';

/** What can be wrong with a file. Codes are stable: pages and scripts may act on them. */
export type IssueCode =
  | 'load.cancelled'
  | 'load.http'
  | 'load.network'
  | 'load.too-large'
  | 'file.not-json'
  | 'file.not-object'
  | 'file.version'
  | 'file.no-version'
  | 'event.no-title'
  | 'event.no-id'
  | 'event.duplicate-id'
  | 'event.no-claims'
  | 'event.after-updated'
  | 'claim.uncited'
  | 'date.unreadable'
  | 'date.range'
  | 'date.no-zone'
  | 'date.end-before-start'
  | 'cite.unknown-source'
  | 'source.duplicate-id'
  | 'source.uncited'
  | 'source.unknown-base'
  | 'dispute.one-account'
  | 'quote.too-long'
  | 'link.not-https'
  | 'media.no-alt'
  | ColumnIssueCode
  | `${IssueSubject}.wrong-type`;

/** What may be wrong with typed columns. */
export type ColumnIssueCode =
  | 'columns.type'
  | 'columns.length'
  | 'columns.range'
  | 'columns.end-before-start'
  | 'columns.rank'
  | 'columns.category'
  | 'columns.title'
  | 'columns.id';

/** The kinds of value that a message may have to name. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null' | 'other';

/** What a JSON text should have at the place of its first error; the last three are about the text as a whole. */
export type JsonExpectation =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'end'
  | 'quote'
  | 'escape'
  | 'number'
  | 'depth'
  | 'markup'
  | 'empty';

/** What is left out: a value, all that the message is about, or (`date`) nothing but an event's place in time. */
export type IssueLoss = 'value' | 'whole' | 'date';

/**
 * What a message may tell; which of them are there depends on the code. Texts from the file are short and safe to show
 * already.
 */
export interface IssueValues {
  /** Numbers from 1 that say where: the ones that are there, from the whole to the part. */
  readonly event?: number;
  readonly source?: number;
  readonly category?: number;
  readonly claim?: number;
  readonly dispute?: number;
  readonly account?: number;
  readonly media?: number;
  readonly correction?: number;
  readonly citation?: number;
  /** Title of the event, or title or id of the source. */
  readonly title?: string;
  /** The field, as it is called in the file: `place.name`. */
  readonly field?: string;
  /** What was written: a text in quotes, a number, or a `ValueKind` in words. */
  readonly value?: string;
  /** A `ValueKind`, or the values that are allowed; in `file.not-json` a `JsonExpectation`. */
  readonly expected?: string;
  readonly loss?: IssueLoss;
  /** The id that is used instead. */
  readonly id?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Address of the file. */
  readonly url?: string;
  /** How large the file is, and the largest that is read. */
  readonly bytes?: number;
  readonly limit?: number;
  readonly version?: string;
  readonly line?: number;
  readonly column?: number;
  /** How many characters there are, or values of a column. */
  readonly length?: number;
  /** How many values of a column are wrong, or should be there; and the row of the first that is, from 0. */
  readonly count?: number;
  readonly row?: number;
}

/** The messages of issues in one language: full sentences that say what is wrong, where, and what was done about it. */
export interface IssueWords {
  readonly messages: Readonly<
    Record<
      Exclude<IssueCode, ColumnIssueCode | `${IssueSubject}.wrong-type`> | 'wrong-type',
      (values: IssueValues) => string
    > &
      Partial<Record<ColumnIssueCode, (values: IssueValues) => string>>
  >;
  /** What stands for a value that has no short text. */
  readonly kinds: Readonly<Record<ValueKind, string>>;
}
