/**
 * Every word the element says of its own, apart from dates and issues. Functions where a number or a name takes part, so
 * that a language can order its words and choose its plural.
 */
export interface Messages {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;

  readonly loading: string;
  readonly reading: (read: number, total: number) => string;
  readonly stop: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly untitled: string;

  readonly toolbar: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly scale: string;
  readonly scaleTime: string;
  readonly scaleCompressed: string;
  readonly scaleEven: string;
  readonly view: string;
  readonly viewChart: string;
  readonly viewList: string;
  readonly viewSources: string;
  readonly find: string;
  readonly clearFilter: string;
  readonly nothingFound: string;
  readonly hiddenEvent: (title: string) => string;
  readonly partFailed: string;
  readonly restsOnChosen: string;
  readonly share: string;
  readonly shared: string;

  readonly chart: string;
  readonly chartHelp: string;
  readonly wheelHint: (key: string) => string;
  readonly condensedNote: string;
  readonly evenNote: string;
  readonly events: (count: number) => string;
  readonly cluster: (count: number, dates: string) => string;
  readonly clusterBefore: (count: number, dates: string, isAtLeast: boolean) => string;
  readonly breakName: (duration: string) => string;
  readonly otherGroup: string;
  readonly clusterZoom: string;
  readonly clusterMore: (count: number) => string;
  readonly close: string;
  readonly popover: string;
  readonly keyRankOne: string;
  readonly keyEvent: string;
  readonly keyConflict: string;
  readonly keyCluster: string;
  readonly overview: string;
  readonly overviewWindow: string;
  readonly overviewFrom: string;
  readonly overviewTo: string;
  readonly undatedInList: (count: number) => string;

  readonly list: string;
  readonly gap: (duration: string) => string;
  readonly undated: string;
  readonly earlier: (count: number) => string;
  readonly later: (count: number) => string;
  readonly printed: (shown: number, more: number) => string;

  readonly story: string;
  readonly position: (place: number, count: number) => string;
  readonly previous: (title: string) => string;
  readonly next: (title: string) => string;
  readonly start: string;
  readonly keyEvents: string;
  readonly introCounts: (events: number, sources: number) => string;
  readonly missingEvent: (id: string) => string;
  readonly showAll: string;

  readonly independentSources: (count: number) => string;
  readonly sourceCounts: (sources: number, independent: number, withheld: number) => string;
  readonly withheldOnly: (count: number) => string;
  readonly uncited: string;
  readonly singleClaims: (single: number, claims: number) => string;
  readonly howWeCount: string;
  readonly independentMeaning: string;
  readonly groupsMeaning: string;
  readonly sourcesDiffer: string;
  readonly conflict: (about: string) => string;
  readonly difference: (about: string) => string;

  readonly sources: string;
  readonly reference: (number: number, name: string) => string;
  readonly copy: string;
  readonly copyReference: (number: number) => string;
  readonly takeAway: string;
  readonly allItIsCitedFor: string;
  readonly inLanguage: (language: string) => string;
  /** What a source is, by its CSL type; empty where that says nothing. */
  readonly kind: (type: string) => string;
  readonly backToText: (number: number) => string;
  readonly publisherUnknown: string;
  readonly addressUnknown: string;
  readonly titleUnknown: string;
  readonly withheld: (reason: string) => string;
  readonly archived: string;
  readonly restsOn: (names: string) => string;
  readonly countedWith: (numbers: string) => string;
  readonly locator: (label: string | undefined, locators: readonly string[]) => string;

  readonly corrections: string;
  readonly updated: (date: string) => string;

  // media, corrections, and what is too long to be shown whole
  readonly loadImage: (host: string) => string;
  readonly imageComing: string;
  readonly imageFailed: string;
  readonly imageNoAlt: string;
  /** The host is empty where the page has none. */
  readonly openMedia: (type: 'image' | 'video' | 'audio', host: string) => string;
  readonly credit: (credit: string) => string;
  readonly corrected: (date: string | undefined) => string;
  readonly shortened: (start: string, length: number) => string;
  /** As the last item of a list. */
  readonly more: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly moreNumbers: (next: number, left: number) => string;
  readonly moreReferences: (next: number, left: number) => string;

  readonly issues: (errors: number, warnings: number) => string;
  readonly issuesIntro: string;
  readonly issueError: string;
  readonly issueWarning: string;
}
