/** A function that makes its answer for an object once, and gives it again as long as the object lives. */
export function once<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const answer = made.get(key) ?? { result: make(key) };
    made.set(key, answer);
    return answer.result;
  };
}
