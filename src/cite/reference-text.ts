/** What a reference in one line is made of; all in the reader's words. */
export interface ReferenceFacts {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  /** Where in the source, "paragraph 4". */
  readonly locator: string;
  /** A link that may be followed, or nothing. */
  readonly url: string | undefined;
}

/** A reference in one line, as a newspaper prints it: “Title”, Author, Publication, date, place in it, address. */
export function referenceText(facts: ReferenceFacts): string {
  const { title, authors, publisher, date, locator, url } = facts;
  const parts = [title && `“${title}”`, ...authors, publisher, date, locator, url];
  return parts.filter(Boolean).join(', ');
}
