/** What a saved picture says under its chart; only readers who ask for it load it. */
export interface PictureWords {
  readonly pictureOf: (events: number, isAtLeast: boolean, dates: string | undefined) => string;
  readonly pictureSources: (count: number) => string;
  readonly pictureSaved: (date: string) => string;
  readonly sentences: (facts: readonly string[]) => string;
}
