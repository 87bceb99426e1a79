const SMALL_WORDS =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|the|to|via|with)$/i;

/** Elements as sentences: each ends with a full stop, unless it ends with one, a question mark or an exclamation mark. */
export function sentences(elements: readonly (string | undefined)[]): string {
  return elements
    .filter(Boolean)
    .map((element) => sentence(element ?? ''))
    .join(' ');
}

function sentence(text: string): string {
  if (/[.?!][”’]?$/u.test(text)) return text;
  // American usage: the full stop stands inside
  return /[”’]$/u.test(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
}

/** Quotes and apostrophes as printed, and no line breaks. */
export function typographic(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s([{“‘—–])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“—–])'/gu, '$1‘')
    .replaceAll("'", '’');
}

/** "Technical report" → "Technical Report". */
export function titleCase(text: string): string {
  return text.replace(/\S+/gu, (word) => (SMALL_WORDS.test(word) ? word : capitalized(word)));
}

/** With a capital first. */
export function capitalized(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Whether a text is a number, or several, as CSL means it: letters may stand before and after. */
export function isNumeric(text: string): boolean {
  return /^\p{L}?\d+\p{L}*(?:\s*[-–,&/]\s*\p{L}?\d+\p{L}*)*$/u.test(text);
}

/** "No. 17"; what is not a number as it is. */
export function labelled(label: string, text: string | undefined): string {
  if (!text) return '';
  return isNumeric(text) ? `${label} ${text}` : capitalized(text);
}

/** "321-28" → "321–328". */
export function pageRange(page: string): string {
  return page.replace(
    /(?<!\d)(\d{1,9})\s?[-–]\s?(\d{1,9})(?!\d)/gu,
    (_, from: string, to: string) => {
      const missing = Math.max(0, from.length - to.length);
      return `${from}–${from.slice(0, missing)}${to}`;
    },
  );
}

/** "p. 7", "pp. 101–123". */
export function labelledPages(page: string | undefined): string {
  if (!page) return '';
  return `${/[-–,&]/u.test(page) ? 'pp.' : 'p.'} ${pageRange(page)}`;
}

/** "4th ed."; an edition that is no number as it is. */
export function editionText(edition: string | undefined): string {
  return edition && /^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : (edition ?? '');
}

function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1];
  return `${number}${ending ?? 'th'}`;
}
