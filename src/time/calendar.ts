/** Milliseconds of a UTC day; ECMAScript time has no leap seconds. */
export const DAY_MS = 86_400_000;

/** The first and last moments that a `Date` can hold lie this many milliseconds from 1970 (ECMA-262, time values). */
export const LAST_MS = 8.64e15;

/** Years beyond this, either way, do not fit into a `Date` as a whole. */
export const LAST_YEAR = 271_821;

/** The Gregorian calendar repeats after these years and milliseconds. */
export const CYCLE_YEARS = 400;
export const CYCLE_MS = 146_097 * DAY_MS;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The UTC midnight, in milliseconds, that begins a day of the proleptic Gregorian calendar.
 *
 * Years are astronomical (0 is 1 BC). Months count from 0 and may run on into the next year: month 14 is March. The
 * year is moved into 2000 to 2399 by whole cycles, and back: `Date.UTC` alone takes 44 for
 * 1944 and is not a number a little beyond the range of `Date`, where this goes on counting.
 */
export function utcMidnight(year: number, monthIndex = 0, day = 1): number {
  const cycles = Math.floor(year / CYCLE_YEARS);
  const yearOfCycle = year - cycles * CYCLE_YEARS;
  return Date.UTC(2000 + yearOfCycle, monthIndex, day) + (cycles - 5) * CYCLE_MS;
}

/** How many days a month (counted from 0) of the proleptic Gregorian calendar has. */
export function daysInMonth(year: number, monthIndex: number): number {
  return monthIndex === 1 && isLeapYear(year) ? 29 : (MONTH_DAYS[monthIndex] ?? 0);
}

/** Whether two moments lie in one UTC day. */
export function isSameDay(oneMs: number, otherMs: number): boolean {
  return Math.floor(oneMs / DAY_MS) === Math.floor(otherMs / DAY_MS);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
