import type { Steps } from './steps.js';

/** Whole numbers, as many for each row: the digits of a key, the least significant first. */
type Digits = Uint16Array | Uint8Array;

const BASE = 0x10000;
const ROWS_A_STEP = 16_384;

/**
 * Numbers as digits in the same order: four of 16 bits, in the order of bytes that all machines with a browser have. None
 * is NaN or -0.
 */
export function digitsOf(column: Float64Array): Uint16Array {
  const copy = column.slice();
  const words = new Int32Array(copy.buffer);
  for (let i = 0; i < words.length; i += 2) {
    const high = words[i + 1] ?? 0;
    // as IEEE 754 has them, positive ones ascend with their bits; negative ones descend, and would come last
    words[i + 1] = high < 0 ? ~high : high ^ 0x80000000;
    if (high < 0) words[i] = ~(words[i] ?? 0);
  }
  return new Uint16Array(copy.buffer);
}

/**
 * Sorts rows by keys, the least important first; equal ones stay as they stand. A radix sort: a million rows are moved
 * nine times at most, where a comparing sort would compare them twenty million times.
 */
export function* sortRows(keys: readonly Digits[], rows: Uint32Array): Steps<void> {
  const { length } = rows;
  const sorted = new Uint32Array(length);
  for (const digits of keys) {
    const digitsARow = digits.length / length;
    for (let digit = 0; digit < digitsARow; digit++) {
      const places = new Uint32Array(BASE);
      for (let row = 0; row < length; row += ROWS_A_STEP) {
        count(digits, digitsARow, digit, row, places);
        yield;
      }
      if (places[digits[digit] ?? 0] === length) continue; // the same in all rows
      let sum = 0;
      for (let i = 0; i < BASE; i++) {
        const here = places[i] ?? 0;
        places[i] = sum;
        sum += here;
      }
      for (let i = 0; i < length; i += ROWS_A_STEP) {
        move(digits, digitsARow, digit, i, places, rows, sorted);
        yield;
      }
      rows.set(sorted);
    }
  }
}

/** How often each digit occurs, in some rows from one on. */
function count(
  digits: Digits,
  digitsARow: number,
  digit: number,
  from: number,
  counts: Uint32Array,
) {
  const end = Math.min((from + ROWS_A_STEP) * digitsARow, digits.length);
  for (let i = from * digitsARow + digit; i < end; i += digitsARow) {
    const value = digits[i] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
}

/** Moves some rows, from one on, to the next free places of their digits. */
function move(
  digits: Digits,
  digitsARow: number,
  digit: number,
  from: number,
  places: Uint32Array,
  rows: Uint32Array,
  sorted: Uint32Array,
) {
  const end = Math.min(from + ROWS_A_STEP, rows.length);
  for (let i = from; i < end; i++) {
    const row = rows[i] ?? 0;
    const value = digits[row * digitsARow + digit] ?? 0;
    const place = places[value] ?? 0;
    sorted[place] = row;
    places[value] = place + 1;
  }
}
