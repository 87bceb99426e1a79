const DAY_MS = 86_400_000;

/** Tries every day from each side until one fits the mask; slow and plain. */
export function searchMask(text) {
  const [, sign, years, rest] = /^(-?)([\dX]{4})(.*)$/.exec(text) ?? [];
  if (years === undefined || !/^(-[\dX]{2}){0,2}$/.test(rest)) return undefined;
  const year = new RegExp(`^${years.replaceAll('X', '\\d')}$`);
  const fits = new RegExp(`^${rest.replaceAll('X', '\\d')}$`);
  const numbers = Array.from({ length: 10_000 }, (_, number) => number).filter(
    (number) => year.test(String(number).padStart(4, '0')) && !(sign && number === 0),
  );
  const ascending = sign ? numbers.reverse().map((number) => -number) : numbers;
  const first = searchYears(ascending, fits, rest.length, 1);
  const last = searchYears(ascending.toReversed(), fits, rest.length, -1);
  if (!first || !last) return undefined;
  return { firstMs: first[0], lastMs: last[1] - 1, approximate: false, uncertain: false };
}

function searchYears(years, fits, length, direction) {
  for (const year of years) {
    const units = [];
    const date = new Date(0);
    date.setUTCFullYear(year, 0, 1);
    while (date.getUTCFullYear() === year) {
      const startMs = date.getTime();
      const text = date.toISOString().slice(-20, -14);
      if (length === 6) date.setTime(startMs + DAY_MS);
      else date.setUTCMonth(date.getUTCMonth() + 1);
      if (length === 0 || fits.test(text.slice(0, length))) units.push([startMs, date.getTime()]);
    }
    if (units.length > 0) return units.at(direction === 1 ? 0 : -1);
  }
  return undefined;
}
