/** What is said of searching and filtering, and in its panel; only readers who ask for it load it. */
export interface FindingWords {
  /** What is left of the timeline, and why. */
  readonly found: (shown: number, total: number) => string;
  readonly foundFor: (query: string) => string;
  readonly asPublishedBy: (day: string, events: number, sources: number) => string;

  readonly searchFor: string;
  readonly categories: string;
  readonly evidenceField: string;
  readonly evidenceChoice: (choice: 'uncited' | 'single' | 'several' | 'conflict') => string;
  readonly tags: string;
  readonly publishedBy: string;
  readonly publishedByMeaning: string;
  readonly undatedSources: (count: number) => string;
}
