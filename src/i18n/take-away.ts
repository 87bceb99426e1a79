/** What the menus say in which a reader copies and saves; only readers who ask for it load it. */
export interface TakeAwayWords {
  readonly copied: string;
  readonly save: string;
  readonly allSources: (count: number) => string;
  readonly filesToSave: string;
  readonly format: (format: 'newspaper' | 'apa' | 'bibtex' | 'ris' | 'csl-json') => string;
  readonly picture: (format: 'svg' | 'png') => string;
  readonly data: string;
  readonly copyAs: (what: string) => string;
  readonly saveAs: (what: string) => string;
  readonly copyByHand: string;
  readonly notSaved: string;
}
