import { parseEdtf } from '../../time/edtf.js';
import { formatSpan } from '../../time/format.js';
import type { ViewContext } from '../context.js';

const DAY_MS = 86_400_000;
/** A stretch of so many days is told in years, or in months. */
const YEARS_FROM_DAYS = 3 * 365;
const MONTHS_FROM_DAYS = 62;

type Wording = Pick<ViewContext, 'dateWords' | 'locale'>;

/** A stretch of time in words, as coarse as suits its length: "1979 to 2025", "1 to 8 July 2025". The end is exclusive. */
export function stretchInWords(fromMs: number, toMs: number, wording: Wording): string | undefined {
  const days = (toMs - fromMs) / DAY_MS;
  const fields = days > YEARS_FROM_DAYS ? 1 : days > MONTHS_FROM_DAYS ? 2 : 3;
  const from = edtfOf(fromMs, fields);
  const to = edtfOf(Math.max(toMs - 1, fromMs), fields);
  if (!from || !to) return undefined;
  const read = parseEdtf(from === to ? from : `${from}/${to}`);
  return read.ok ? formatSpan(read.span, wording.dateWords, wording.locale, 'full') : undefined;
}

/** A date as written, in words; the text itself where it can't be read. */
export function edtfInWords(text: string, { dateWords, locale }: Wording): string {
  const read = parseEdtf(text);
  return read.ok ? formatSpan(read.span, dateWords, locale, 'full') : text;
}

/** Year, month and day of a moment, or the first of them; nothing beyond what a date can be. */
function edtfOf(ms: number, fields: 1 | 2 | 3): string | undefined {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return undefined;
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  // of years with more digits EDTF has neither months nor days
  if (digits.length > 4) return `Y${year}`;
  const parts = [date.getUTCMonth() + 1, date.getUTCDate()].slice(0, fields - 1);
  const rest = parts.map((part) => `-${String(part).padStart(2, '0')}`).join('');
  return `${year < 0 ? '-' : ''}${digits}${rest}`;
}
