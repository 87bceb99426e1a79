import { utcMidnight } from './calendar.js';
import { tickWords, type TickUnit } from './tick-words.js';

/** What one character takes, in CSS pixels. */
const CHARACTER_PX = 7.4;
/** The 28th of each month of a year with four digits, at 20:00. */
const SAMPLES_MS = Array.from({ length: 12 }, (_, i) => utcMidnight(2000, i, 28) + 72e6);

/** The room that the words of a tick take, in CSS pixels. */
export interface TickWidth {
  readonly label: number;
  /** With its larger date on another line. */
  readonly whole: number;
}

const longest = new Map<string, Partial<Record<TickUnit, TickWidth>>>();

/**
 * The width of a tick's words. All months have one, all days, all times: so that an even axis has room for each or for
 * none, and so that no words are made for what finds no room. Only years differ: "80 BC" is longer than "1980".
 */
export function tickWidth(ms: number, unit: TickUnit, locale: string): TickWidth {
  const yearPx = yearWidth(new Date(ms).getUTCFullYear(), locale);
  if (unit === 'year') return { label: yearPx, whole: yearPx };
  let ofLocale = longest.get(locale);
  if (!ofLocale) longest.set(locale, (ofLocale = {}));
  const { label, whole } = (ofLocale[unit] ??= longestWidth(unit, locale));
  return { label, whole: Math.max(label, whole + yearPx) };
}

function yearWidth(year: number, locale: string): number {
  return tickWords(utcMidnight(year), 'year', locale).label.length * CHARACTER_PX;
}

/** The widest label of a unit, and the widest larger date without its year. */
function longestWidth(unit: TickUnit, locale: string): TickWidth {
  const samples = SAMPLES_MS.map((ms) => tickWords(ms, unit, locale));
  const px = (texts: string[]) => Math.max(...texts.map(({ length }) => length)) * CHARACTER_PX;
  return {
    label: px(samples.map(({ label }) => label)),
    whole: px(samples.map(({ above }) => above)) - yearWidth(2000, locale),
  };
}
