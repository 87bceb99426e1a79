/**
 * The locale for words and dates: that of the nearest `lang`, else the reader's, as far as the words exist in it, so that
 * dates and words are never in two languages.
 *
 * @param wanted BCP 47 tags, best first; some engines give `C` or nothing
 * @param language the language that the words are in
 */
export function localeFor(wanted: readonly (string | undefined)[], language: string): string {
  for (const tag of wanted) {
    if (!tag) continue;
    try {
      const locale = new Intl.Locale(tag);
      return locale.language === language ? locale.toString() : language;
    } catch {
      // not a language tag: the next one may be
    }
  }
  return language;
}

/** Whether two BCP 47 tags name the same language, whatever its region; tags that are none are the same as none. */
export function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [baseOf(a), baseOf(b)];
  return one === undefined || other === undefined || one === other;
}

/** A language by its name in another, "Russian"; its tag where no name is known. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function baseOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
