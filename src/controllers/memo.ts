/** A function that remembers its last answer, and gives it again as long as it is asked the same. */
export function memo<Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    const isSame =
      last?.args.length === args.length && args.every((arg, i) => Object.is(arg, last?.args[i]));
    if (!last || !isSame) last = { args, result: make(...args) };
    return last.result;
  };
}
