import type { DateVariable, NameVariable, TextVariable } from './csl-variables.js';

/** Something of a source that a format cannot hold. */
export interface Loss {
  /** In words, for the table of losses in the guide. */
  readonly what: string;
  /** What stands in its place; nothing where it is left out. */
  readonly instead?: string;
  /** The variables of CSL that are lost altogether. */
  readonly variables?: readonly (TextVariable | NameVariable | DateVariable)[];
}

/** A text on one line: the formats for references have no line breaks. */
export function oneLine(text: string): string {
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}
