/** What the card of a reference says; it is loaded with the card. */
export interface ReferenceCardWords {
  readonly source: (number: number) => string;
  readonly inListOfSources: string;
}
