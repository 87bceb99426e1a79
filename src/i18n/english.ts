let numbers: Intl.NumberFormat | undefined;
let conjunction: Intl.ListFormat | undefined;

/** The first thing that is asked of `Intl` takes a browser a while: not before the file is asked for, nor for what digits say. */
const format = (number: number) => (numbers ??= new Intl.NumberFormat('en')).format(number);

/** A count as English writes it. */
export const n = (count: number): string => (count < 1000 ? String(count) : format(count));

/** "1, 2 and 5". */
export const and = (texts: readonly string[]): string =>
  (conjunction ??= new Intl.ListFormat('en-GB')).format(texts);

/** A number with what is counted, in the singular or the plural. */
export const plural = (count: number, one: string, other = `${one}s`): string =>
  `${n(count)} ${count === 1 ? one : other}`;
