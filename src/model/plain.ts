/**
 * Safe access to values that come from anywhere: a getter or a proxy may throw, a list may say it has four thousand
 * million items. Nothing here throws.
 */

/** Longer lists are not read: a million events is the most that makes sense. */
const LONGEST_LIST = 2_000_000;
/** What one open-ended value (a source's unknown fields) may hold at most, and how deep. */
const MOST_VALUES = 100_000;
const DEEPEST = 64;

/** Stands for what cannot be read; it is of no type that a file may have. */
const UNREADABLE = Symbol('unreadable');

/** A value with properties that is not a list. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object as JSON means it. */
export function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && listLength(value) === undefined;
}

/** The value of a property, or of an item of a list. */
export function property(value: object, key: string | number): unknown {
  try {
    return (value as Record<string | number, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

/** How many items a list has; -1 where they are too many to be read; nothing where it is no list. */
export function listLength(value: unknown): number | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    const { length } = value;
    return Number.isSafeInteger(length) && length >= 0 && length <= LONGEST_LIST ? length : -1;
  } catch {
    return -1;
  }
}

/** The items of a list with their places, as they are when they are asked for. */
export function* itemsOf(list: readonly unknown[]): Iterable<readonly [number, unknown]> {
  const length = listLength(list) ?? 0;
  for (let i = 0; i < length; i++) yield [i, property(list, i)];
}

/**
 * A frozen copy of what JSON can hold of a value. Left out: everything else, what is inside itself, deeper than 64
 * levels, or beyond 100,000 values. Parts that are shared stay shared, so time and space are linear.
 */
export function plainCopy(value: unknown): unknown {
  const copies = new Map<object, unknown>();
  let valuesLeft = MOST_VALUES;

  const copy = (part: unknown, depth: number): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number') return Number.isFinite(part) ? part : undefined;
    if (typeof part !== 'object' || depth > DEEPEST || valuesLeft <= 0) return undefined;
    if (copies.has(part)) return copies.get(part);
    copies.set(part, undefined); // found again inside itself, it is left out
    const entries: [string, unknown][] = [];
    for (const key of keysOf(part)) {
      if (valuesLeft-- <= 0) break;
      const item = copy(property(part, key), depth + 1);
      if (item !== undefined) entries.push([key, item]);
    }
    // Made from entries, a key like "__proto__" is a property like any other.
    const whole = Object.freeze(
      listLength(part) === undefined
        ? Object.fromEntries(entries)
        : entries.map(([, item]) => item),
    );
    copies.set(part, whole);
    return whole;
  };

  return copy(value, 0);
}

function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}
