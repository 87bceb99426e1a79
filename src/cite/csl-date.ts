import { datesEn } from '../i18n/dates-en.js';
import { edtfOfDate, dateInOwnWords, type CslDate as WrittenDate } from '../model/csl.js';
import { isObject, itemsOf } from '../model/plain.js';
import { parseEdtf } from '../time/edtf.js';
import { formatSpan } from '../time/format.js';
import type { TimeEnd, TimePoint, TimeSpan } from '../time/time-span.js';
import type { CslDate } from './csl-variables.js';

const MINUTE_MS = 60_000;

/**
 * A date variable as an object that every citation processor reads, from an EDTF text or an object as written.
 *
 * - A whole year, month, day or season, or an interval of two, is `date-parts`; `~` is `circa`, where it holds for all of it.
 * - All else (sets, open and unknown ends, `?`, unknown digits, parts qualified apart) is `literal`, in English words.
 *   Not beside parts: processors show one of the two and disagree on which, and parts alone would say more than is known.
 * - The time of day is left out, for CSL has none. The day is that of the place where it was written.
 * - `raw` that is EDTF is read like it; else it is `literal`, for most processors do not read it.
 *
 * Nothing where there is no date. Never throws.
 */
export function toCslDate(value: unknown): CslDate | undefined {
  const written = writtenDate(value);
  if (written === undefined) return undefined;
  const text = edtfOfDate(written)?.trim();
  const read = text ? parseEdtf(text) : undefined;
  if (read?.ok)
    return partsOf(read.span) ?? { literal: formatSpan(read.span, datesEn, 'en', 'full') };
  const literal = dateInOwnWords(written).trim();
  return literal ? { literal } : undefined;
}

/** What has the shape of a date, and nothing else. */
function writtenDate(value: unknown): WrittenDate | undefined {
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (!isObject(value)) return undefined;
  const points: (string | number | undefined)[][] = [];
  for (const point of listOf(value['date-parts'])) {
    points.push(listOf(point).map((part) => textOrNumber(part)));
  }
  return {
    'date-parts': points,
    season: textOrNumber(value['season']),
    circa: value['circa'] === true ? true : textOrNumber(value['circa']),
    literal: textOf(value['literal']),
    raw: textOf(value['raw']),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? Array.from(itemsOf(value), ([, item]) => item) : [];
}

function textOrNumber(value: unknown): string | number | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function partsOf({ kind, start, end }: TimeSpan): CslDate | undefined {
  if (kind !== 'date' && kind !== 'interval') return undefined;
  if (!isWhole(start) || !isWhole(end)) return undefined;
  if (kind === 'date')
    return withCirca({ 'date-parts': [partsOfPoint(start)], ...seasonOf(start) }, start);
  // one season or one "about" would be taken for both
  const isMixed = start.approximate !== end.approximate;
  if (isMixed || start.precision === 'season' || end.precision === 'season') return undefined;
  return withCirca({ 'date-parts': [partsOfPoint(start), partsOfPoint(end)] }, start);
}

function isWhole(end: TimeEnd): end is TimePoint {
  if (typeof end === 'string') return false;
  const { precision, uncertain, written } = end;
  const isVague = precision === 'decade' || precision === 'century' || precision === 'millennium';
  return !isVague && !uncertain && written === undefined;
}

function withCirca(date: CslDate, { approximate }: TimePoint): CslDate {
  return approximate ? { ...date, circa: true } : date;
}

function partsOfPoint({ startMs, precision, offsetMinutes = 0 }: TimePoint): readonly number[] {
  const date = new Date(startMs + offsetMinutes * MINUTE_MS);
  const year = date.getUTCFullYear();
  const parts = [year > 0 ? year : year - 1];
  if (precision === 'year' || precision === 'season') return parts;
  parts.push(date.getUTCMonth() + 1);
  return precision === 'month' ? parts : [...parts, date.getUTCDate()];
}

function seasonOf({ startMs, precision }: TimePoint): { readonly season?: number } {
  return precision === 'season' ? { season: (new Date(startMs).getUTCMonth() + 1) / 3 } : {};
}
