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
