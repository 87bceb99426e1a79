/** What the view of all sources says; only readers who ask for it load it. */
export interface SourcesViewWords {
  readonly source: (number: number) => string;
  readonly sourcesShown: (shown: number, total: number) => string;
  readonly sourcesChosen: (count: number) => string;
  readonly clearChoice: string;
  readonly moreSources: (left: number) => string;
  readonly searchSources: string;
  readonly sortBy: string;
  readonly sourceOrder: (order: 'number' | 'title' | 'publisher' | 'date' | 'events') => string;
  readonly citedIn: (events: number) => string;
  readonly neverCited: string;
  readonly showInChart: string;
}
