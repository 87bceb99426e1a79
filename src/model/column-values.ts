import { createIssue } from './issues.js';
import { isObject, listLength, property, type PlainObject } from './plain.js';
import type { Reading } from './reading.js';

/** The columns of a page as far as they are of their types: typed ones are copies, of any length. */
export interface ColumnValues {
  readonly start: Float64Array;
  readonly end: Float64Array | undefined;
  readonly rank: Uint8Array | undefined;
  readonly category: Uint8Array | Uint16Array | undefined;
  readonly title: unknown;
  readonly id: readonly unknown[] | undefined;
}

/** Takes the columns that are of their types, and reports the others and those that are not as long as `start`. */
export function columnValues(written: unknown, reading: Reading): ColumnValues {
  const columns: PlainObject = isObject(written) ? written : {};
  let count = 0;
  const take = <T>(
    field: string,
    expected: string,
    read: (value: unknown) => T | undefined,
    lengthOf: (column: T) => number,
  ): T | undefined => {
    const value = property(columns, field);
    const column = value === undefined ? undefined : read(value);
    const pointer = `/columns/${field}`;
    const isExpected = field === 'start' || field === 'title';
    if (column === undefined) {
      if (value === undefined && !isExpected) return undefined;
      reading.issues.push(createIssue('columns.type', pointer, { field, expected }, reading.words));
      return undefined;
    }
    const length = lengthOf(column);
    if (field === 'start') count = length;
    if (length !== count) {
      const values = { field, length, count };
      reading.issues.push(createIssue('columns.length', pointer, values, reading.words));
    }
    return column;
  };
  const typed = { length: (column: ArrayLike<number>) => column.length };
  return {
    start: take('start', 'a Float64Array', floats, typed.length) ?? new Float64Array(),
    end: take('end', 'a Float64Array', floats, typed.length),
    rank: take('rank', 'a Uint8Array', bytes, typed.length),
    category: take(
      'category',
      'a Uint8Array or Uint16Array',
      (value) => bytes(value) ?? copyOf(value, '[object Uint16Array]', Uint16Array),
      typed.length,
    ),
    title: take(
      'title',
      'a list of texts or a function',
      (value) => (typeof value === 'function' ? value : list(value)),
      (titles) => (typeof titles === 'function' ? count : (listLength(titles) ?? 0)),
    ),
    id: take('id', 'a list of texts', list, (ids) => listLength(ids) ?? 0),
  };
}

const floats = (value: unknown) => copyOf(value, '[object Float64Array]', Float64Array);
const bytes = (value: unknown) => copyOf(value, '[object Uint8Array]', Uint8Array);

function list(value: unknown): readonly unknown[] | undefined {
  return (listLength(value) ?? -1) >= 0 ? (value as readonly unknown[]) : undefined;
}

/** A copy of a typed array; nothing of any other, of one of another type, or of one that was sent elsewhere. */
function copyOf<T>(
  value: unknown,
  tag: string,
  type: new (column: ArrayLike<number>) => T,
): T | undefined {
  try {
    // Arrays of another frame's are no instances of this one's types.
    const isOfType = ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === tag;
    return isOfType ? new type(value as unknown as ArrayLike<number>) : undefined;
  } catch {
    return undefined;
  }
}
