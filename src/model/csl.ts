import type { Fitted } from './fit.js';
import { present } from './fit.js';
import type { SourceInFile } from './timeline-file.js';

/** A date variable, as far as it has the shape of one. */
export type CslDate = NonNullable<Fitted<SourceInFile>['issued']>;
type CslName = NonNullable<SourceInFile['author']>[number];
type DateParts = readonly (string | number | undefined)[];

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** A person's or organisation's name as shown: "Ludwig van Beethoven". Empty where there is none. */
export function displayName(name: CslName): string {
  if (name.literal) return name.literal.trim();
  return [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.suffix,
  ]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
}

/** A CSL date in the words its source has for it. Empty where there are none. */
export function dateInOwnWords(date: CslDate): string {
  if (typeof date === 'string') return date;
  const parts = present(date['date-parts'])
    .map((point) => point.join('-'))
    .join('/');
  return date.literal || date.raw || parts;
}

/**
 * A CSL date as EDTF text. `undefined` where it gives words alone. The text need not be a date: parts may hold anything.
 *
 * As citation processors read it: `date-parts` of numbers or numeric strings, the later parts optional, one or two dates;
 * negative years are BC (-44 is 44 BC, which EDTF writes -0043); months 13 to 16 and `season` 1 to 4 are seasons; a second
 * date without a year is open.
 */
export function edtfOfDate(date: CslDate): string | undefined {
  if (typeof date === 'string') return date;
  const { season = '', circa, literal, raw } = date;
  const about = circa && circa !== 'false' && circa !== '0' ? '~' : '';
  const points = present(date['date-parts']).map((parts) => edtfOfParts(parts, season, about));
  const [start, end] = points;
  if (start) return end === undefined ? start : `${start}/${end || '..'}`;
  return literal || !raw ? undefined : raw;
}

function edtfOfParts(parts: DateParts, season: string | number, about: string): string {
  const written = parts.map((part) => String(part ?? '').trim());
  const [year = '', month = '', day = ''] = written;
  if (!Number(year)) return written.some((part) => part && part !== '0') ? written.join('-') : '';
  const seasonMonth = seasonOfMonth(month) ?? (Number(month) ? undefined : seasonByName(season));
  const later = seasonMonth ? [seasonMonth] : [month, day].filter((part) => part && part !== '0');
  return [edtfYear(Number(year)), ...later.map((part) => part.padStart(2, '0'))].join('-') + about;
}

/** 21 to 24, for months 13 to 16. */
function seasonOfMonth(month: string): string | undefined {
  const number = Number(month);
  return number >= 13 && number <= 16 ? String(number + 8) : undefined;
}

/** 21 to 24, for 1 to 4 and for English names. */
function seasonByName(season: string | number): string | undefined {
  const name = String(season).trim().toLowerCase().replace('fall', 'autumn');
  const index = Number(name) ? Number(name) - 1 : SEASONS.indexOf(name);
  return SEASONS[index] && String(index + 21);
}

function edtfYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical));
  const sign = astronomical < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}
