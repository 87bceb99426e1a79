import { withGroupedYear } from './grouped-year.js';
import { dateFormat } from './intl.js';

/** What a tick stands at the beginning of; `minute` covers hours too. */
export type TickUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

/** Whether a tick of this unit stands within a day. */
export function isTime(unit: TickUnit): boolean {
  return unit === 'minute' || unit === 'second';
}

/** What is said of a tick. */
export interface TickWords {
  readonly label: string;
  /** The larger date that the label needs to be understood; empty where it needs none. */
  readonly above: string;
  readonly year: string;
}

const YEAR = { year: 'numeric' } as const;
const DAY = { day: 'numeric', month: 'short' } as const;
const MINUTE = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const FIELDS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  year: YEAR,
  month: { month: 'short' },
  day: DAY,
  minute: MINUTE,
  second: { ...MINUTE, second: '2-digit' },
};

/** Years from here on to the last of four digits are known for years without an era. */
const FIRST_PLAIN_YEAR = 1000;
const LAST_PLAIN_YEAR = 9999;

/** The words of this many ticks are kept for each unit and language, for the next frames. */
const MOST_KEPT = 1000;
const kept = new Map<string, Partial<Record<TickUnit, Map<number, TickWords>>>>();

/** The words of a tick. */
export function tickWords(ms: number, unit: TickUnit, locale: string): TickWords {
  const known = keptOf(unit, locale).get(ms);
  if (known) return known;
  const label = tickLabel(ms, unit, locale);
  const above = unit === 'year' ? '' : tickContext(ms, unit, locale);
  const year = isTime(unit) ? tickContext(ms, 'year', locale) : above || label;
  const words = { label, above, year };
  const ofUnit = keptOf(unit, locale);
  if (ofUnit.size >= MOST_KEPT) ofUnit.clear();
  ofUnit.set(ms, words);
  return words;
}

function keptOf(unit: TickUnit, locale: string): Map<number, TickWords> {
  let ofLocale = kept.get(locale);
  if (!ofLocale) kept.set(locale, (ofLocale = {}));
  return (ofLocale[unit] ??= new Map<number, TickWords>());
}

/** A tick's label in the shortest words that are not ambiguous beside its context. */
export function tickLabel(ms: number, unit: TickUnit, locale: string): string {
  return unit === 'year' ? tickContext(ms, unit, locale) : inWords(ms, unit, FIELDS[unit], locale);
}

/** The date above a tick's own unit: the year of a month or day, the day of a time. */
export function tickContext(ms: number, unit: TickUnit, locale: string): string {
  return isTime(unit)
    ? inWords(ms, 'date', { ...DAY, ...YEAR }, locale)
    : inWords(ms, 'year', YEAR, locale);
}

/** Years that nobody would take for one, such as 80 or 12000, get their era, and long ones groups of digits. */
function inWords(
  ms: number,
  key: string,
  fields: Intl.DateTimeFormatOptions,
  locale: string,
): string {
  const year = fields.year ? new Date(ms).getUTCFullYear() : FIRST_PLAIN_YEAR;
  const hasEra = year < FIRST_PLAIN_YEAR || year > LAST_PLAIN_YEAR;
  const format = dateFormat(locale, `tick ${key} ${hasEra}`, {
    ...fields,
    ...(hasEra ? { era: 'short' } : {}),
  });
  return format.isGregorian && (year > LAST_PLAIN_YEAR || year < -LAST_PLAIN_YEAR + 1)
    ? withGroupedYear(format.formatter, ms, locale)
    : format.formatter.format(ms);
}
