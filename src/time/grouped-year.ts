import { numberFormat } from './intl.js';

/** A moment in words with the digits of its Gregorian year in groups, which `Intl` leaves out: "100,000 BC". */
export function withGroupedYear(
  formatter: Intl.DateTimeFormat,
  ms: number,
  locale: string,
): string {
  const year = new Date(ms).getUTCFullYear();
  const grouped = numberFormat(locale, 'grouped', {}).format(year > 0 ? year : 1 - year);
  const parts = formatter.formatToParts(ms);
  return parts.map(({ type, value }) => (type === 'year' ? grouped : value)).join('');
}
