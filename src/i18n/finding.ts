/** What the panel says in which a reader searches and filters; only readers who ask for it load it. */
export interface FindingWords {
  readonly searchFor: string;
  readonly categories: string;
  readonly evidenceField: string;
  readonly evidenceChoice: (choice: 'uncited' | 'single' | 'several' | 'conflict') => string;
  readonly tags: string;
  readonly publishedBy: string;
  readonly publishedByMeaning: string;
  readonly undatedSources: (count: number) => string;
}
