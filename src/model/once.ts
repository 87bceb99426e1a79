/** A function that makes its answer for an object once, and gives it again as long as the object lives. */
export function once<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new WeakMap<Key, Result>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Result;
  };
}
