const numbers = new Intl.NumberFormat('en');

/** A number as English writes it. */
export const n = (count: number): string => numbers.format(count);

/** A number with what is counted, in the singular or the plural. */
export const plural = (count: number, one: string, other = `${one}s`): string =>
  `${n(count)} ${count === 1 ? one : other}`;
