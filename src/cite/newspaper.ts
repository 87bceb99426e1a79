import type { Source } from '../model/timeline.js';

/** What the reader's language and the place of the citation add to a source. */
export interface NewspaperWords {
  /** The date of publication in words. */
  readonly date?: string | undefined;
  /** Where in the source, "paragraph 4". */
  readonly locator?: string | undefined;
  /** A link that may be followed. */
  readonly url?: string | undefined;
}

/** A reference in one line, as a newspaper prints it: “Title”, Author, Publication, date, place in it, address. */
export function newspaperReference(
  { title, authors, publisher }: Pick<Source, 'title' | 'authors' | 'publisher'>,
  { date, locator, url }: NewspaperWords = {},
): string {
  const parts = [title && `“${title}”`, ...authors, publisher, date, locator, url];
  return parts.filter(Boolean).join(', ');
}
