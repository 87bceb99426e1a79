/** A longer quote is found by its first and last words: the address stays short, and line breaks between do no harm. */
const LONGEST_WHOLE = 300;
const END_LENGTH = 60;

/**
 * The directive `text=…` by which an address opens a page at words in it (W3C URL Fragment Text Directives); empty for an
 * empty quote. Percent-encodes `-`, `,` and `&`, which have a meaning there.
 */
export function textFragment(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (!words) return '';
  if (words.length <= LONGEST_WHOLE) return `text=${encode(words)}`;
  return `text=${encode(firstWords(words))},${encode(lastWords(words))}`;
}

/** Whole words, for a browser finds no parts of words; scripts without spaces are cut anywhere. */
function firstWords(text: string): string {
  const start = text.slice(0, END_LENGTH + 1);
  const space = start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : start.slice(0, -1);
}

function lastWords(text: string): string {
  const end = text.slice(-END_LENGTH - 1);
  const space = end.indexOf(' ');
  return space >= 0 && space < end.length - 1 ? end.slice(space + 1) : end.slice(1);
}

function encode(text: string): string {
  // Half a character, which a cut or a file may leave, cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}
