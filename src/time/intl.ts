const FALLBACK_LOCALE = 'en';

/** A formatter of dates in UTC, and whether its calendar is the Gregorian one, in which EDTF counts. */
export interface DateFormat {
  readonly formatter: Intl.DateTimeFormat;
  readonly isGregorian: boolean;
}

const locales = new Map<string, string>();
const dateFormats = new Map<string, DateFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** The locale itself, or English where `Intl` refuses it: a browser started under `LANG=C` says that it speaks `C`. */
export function usableLocale(locale: string): string {
  return cached(locales, locale, () => {
    try {
      return Intl.getCanonicalLocales(locale)[0] ?? FALLBACK_LOCALE;
    } catch {
      return FALLBACK_LOCALE;
    }
  });
}

/** A formatter in UTC; made once for a locale and `key`, which stands for the options. */
export function dateFormat(
  locale: string,
  key: string,
  options: Intl.DateTimeFormatOptions,
): DateFormat {
  return cached(dateFormats, `${locale} ${key}`, () => {
    const formatter = new Intl.DateTimeFormat(usableLocale(locale), {
      ...options,
      timeZone: 'UTC',
    });
    const { calendar } = formatter.resolvedOptions();
    return { formatter, isGregorian: calendar === 'gregory' || calendar === 'iso8601' };
  });
}

/**
 * Has the browser load what it knows of dates: for the first one that is written in words it takes a twentieth of a second,
 * for which nobody waits while a file is on its way.
 */
export function warmUp(): void {
  dateFormat(FALLBACK_LOCALE, 'calendar', {});
}

/** A number in the digits of a locale; made once for a locale and `key`, which stands for the options. */
export function numberFormat(
  locale: string,
  key: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return cached(
    numberFormats,
    `${locale} ${key}`,
    () => new Intl.NumberFormat(usableLocale(locale), options),
  );
}

/** "a, b or c" or "a, b and c" in a locale. */
export function joinList(
  texts: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction',
): string {
  const format = cached(
    listFormats,
    `${locale} ${type}`,
    () => new Intl.ListFormat(usableLocale(locale), { type }),
  );
  return format.format(texts);
}

function cached<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
