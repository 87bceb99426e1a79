/**
 * Whether a text has anything that can be searched: a letter, a digit, or a symbol such as an emoji or a currency. Letters
 * that are only marks, which comparison leaves out, are none.
 */
export function hasWords(text: string): boolean {
  return HAS_WORDS.test(text);
}

const ONLY_MARKS =
  '\\u02bb-\\u02bf\\u037a\\u0640\\ufc5e-\\ufc63\\ufcf2-\\ufcf4\\ufe70-\\ufe72\\ufe74-\\ufe7f\\uff9e\\uff9f';
const HAS_WORDS = new RegExp(`(?![${ONLY_MARKS}])[\\p{L}\\p{N}\\p{Sm}\\p{Sc}\\p{So}]`, 'u');
