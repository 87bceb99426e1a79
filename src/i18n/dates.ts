/** A part of a calendar date that can be qualified on its own. */
export type DatePart = 'year' | 'season' | 'month' | 'day';

/** What a date may be one of. */
export type DateUnit = 'millennium' | 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** The seasons of EDTF, northern. */
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * The words around dates that `Intl` does not have. Every phrase is a function of finished texts, so a language can
 * put them in its own order. Phrases stand in the middle of a sentence: they begin with a small letter.
 */
export interface DateWords {
  /** `2003~`, roughly then. */
  about(date: string): string;
  /** `2003?`, the source is not sure. */
  possibly(date: string): string;
  /** `2003%`, both. */
  aboutUncertain(date: string): string;
  /** `2004-06~-11`; the names of the parts are joined already, and empty where none is approximate or uncertain. */
  partly(date: string, approximateParts: string, uncertainParts: string): string;
  readonly parts: Readonly<Record<DatePart, string>>;

  /** `1996-21`; `years` is one year, or two for a winter. */
  season(name: SeasonName, years: string): string;
  /** `201X`, named by its first year. */
  decade(firstYear: string): string;
  /** `19XX`, where no name is exact: some time from the first to the last of these years. */
  betweenYears(firstYear: string, lastYear: string): string;
  /** `2004-XX`, `2004-06-XX`: a month or day in it that is not known. */
  unknownWithin(unit: 'month' | 'day', period: string): string;
  /** `2004-1X`: what is known in words, and the date as written. */
  asWritten(date: string, written: string): string;
  /** `2025-07-03T14:30+04:30`. */
  instant(date: string, time: string, zone: string): string;

  /** `1996-09/2001`, in a sentence. `start` may lack what `end` says for both, such as the year. */
  interval(start: string, end: string): string;
  /** The same where room is short. */
  shortInterval(start: string, end: string): string;
  /** `2021/..`, it goes on. */
  since(start: string): string;
  /** `../1989`, it has no beginning that matters. */
  until(end: string): string;
  /** `2021/`. */
  endUnknown(start: string): string;
  /** `/1989`. */
  startUnknown(end: string): string;

  /** `[2025-07-03..2025-07-31]`: one such unit of a range. */
  oneBetween(unit: DateUnit, first: string, last: string): string;
  /** `[..1984]`. */
  orEarlier(date: string): string;
  /** `[1984..]`. */
  orLater(date: string): string;
  /** `{..1984}`. */
  andEarlier(date: string): string;
  /** `{1984..}`. */
  andLater(date: string): string;
}
