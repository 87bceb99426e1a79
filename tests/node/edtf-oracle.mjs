import * as edtf from 'edtf';

// Without this it takes an instant without a zone as local time, and the answers depend on who asks.
edtf.defaults.offset = false;

/**
 * What a text means: its first and last millisecond, ±Infinity for open and unknown ends, and whether some part of it
 * is approximate or uncertain. An instant is its first millisecond. `undefined` where it cannot be read.
 */

/** The npm package `edtf` on a text, as it is. */
export function askPackage(text) {
  try {
    const parsed = edtf.parse(text);
    const date = new edtf[parsed.type](parsed);
    const dates = [date.values].flat(2).filter((value) => value?.isEDTF);
    const flagged = (flag) =>
      [date, ...dates].some((some) => some[flag] === true || Boolean(some[flag]?.value));
    return {
      // null is its word for an unknown end.
      firstMs: date.min ?? -Infinity,
      lastMs: date.max ?? Infinity,
      approximate: flagged('approximate'),
      uncertain: flagged('uncertain'),
    };
  } catch {
    return undefined;
  }
}

/** What `parseEdtf` gives, in the same form. */
export function answerOf(result) {
  if (!result.ok) return undefined;
  const { span } = result;
  const points = (span.members ?? [span])
    .flatMap(({ start, end }) => [start, end])
    .filter((end) => typeof end !== 'string');
  const isInstant = typeof span.end !== 'string' && span.end.offsetMinutes !== undefined;
  return {
    firstMs: span.startMs,
    lastMs: isInstant ? span.end.startMs : span.endMs - 1,
    approximate: points.some(({ approximate }) => approximate),
    uncertain: points.some(({ uncertain }) => uncertain),
  };
}

/** Two answers are the same; NaN is equal to itself. */
export function isSame(a, b) {
  if (!a || !b) return a === b;
  return Object.keys(a).every((key) => Object.is(a[key], b[key]));
}
