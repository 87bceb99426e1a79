import { type Projection } from '../../src/time/projection.js';
import { createScale, type Scale } from '../../src/time/scale.js';
import type { Tick } from '../../src/time/ticks.js';

/** A UTC moment in milliseconds; years are astronomical. */
export function utc(year: number, month = 1, day = 1, hour = 0, minute = 0): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) + (hour * 60 + minute) * 60_000;
}

/** The stretch between two moments on a width. */
export function scaleOf(
  projection: Projection,
  fromMs: number,
  toMs: number,
  widthPx = 1200,
): Scale {
  const view = { from: projection.toUnit(fromMs), to: projection.toUnit(toMs) };
  return createScale(projection, view, widthPx);
}

/** The year of a tick as readers say it. */
export function yearOf({ ms }: Tick): string {
  const year = new Date(ms).getUTCFullYear();
  const counted = year < 1 ? 1 - year : year;
  const digits = counted > 9999 ? counted.toLocaleString('en') : String(counted);
  return year < 1 ? `${digits} BC` : year < 1000 || year > 9999 ? `${digits} AD` : digits;
}

/** Whether a tick stands at the beginning of a year. */
export function isYear({ ms }: Tick): boolean {
  return new Date(ms).toISOString().endsWith('-01-01T00:00:00.000Z');
}

/** Ticks in short: their labels, each followed by its context in brackets where it has one. */
export function inShort(ticks: readonly Tick[]): string {
  const texts = ticks.map(({ label, context }) => (context ? `${label} (${context})` : label));
  return texts.join(' | ');
}
