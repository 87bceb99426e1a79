/** Whether a text has anything that can be searched: a letter, a digit, or a symbol such as an emoji or a currency. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Sm}\p{Sc}\p{So}]/u.test(text);
}
