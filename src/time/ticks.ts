import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonth,
  utcSecond,
  utcTicks,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3';
import type { Scale } from './scale.js';
import { DAY_MS } from './projection.js';
import { tickContext, tickLabel, type TickUnit } from './tick-words.js';

/** A labelled moment of the axis; always a round calendar date, never an event's. */
export interface Tick {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
  /** The larger date a label needs to be understood ("2025" under "May"), where no tick before it has said it. */
  readonly context: string | undefined;
}

/** A stretch of the axis in pixels that ticks leave free or, where `coarse`, enter only at whole decades. */
export interface TickObstacle {
  readonly fromX: number;
  readonly toX: number;
  readonly kind: 'free' | 'coarse';
}

/** The least distance between the middle of two labels, and what one character takes, in CSS pixels. */
const LABEL_GAP_PX = 14;
const CHARACTER_PX = 7.4;
/** The room one label asks for on a calendar axis. */
const TICK_STEP_PX = 96;
/** Months, days and hours come only where most of them have this much room: a lone one between years is noise. */
const FINE_STEP_PX = 28;
const SECOND_MS = 1000;
/** More candidates than this between two ticks are too fine for the pixels there. */
const MAX_CANDIDATES = 240;

interface Level {
  readonly unit: TickUnit;
  readonly interval: TimeInterval;
  readonly stepMs: number;
}

/** Ticks for the window of `scale`, sorted, whose labels never overlap. */
export function ticksOf(
  scale: Scale,
  locale: string,
  obstacles: readonly TickObstacle[] = [],
): readonly Tick[] {
  const dates =
    scale.projection.kind === 'time'
      ? calendarDates(scale)
      : condensedDates(scale, locale, obstacles);
  return labelled(scale, locale, dates);
}

/** True time: the round interval that d3 chooses for this many pixels, but whole seconds, the finest that labels say. */
function calendarDates(scale: Scale): number[] {
  const count = Math.max(2, Math.round(scale.widthPx / TICK_STEP_PX));
  const dates = utcTicks(new Date(scale.fromMs), new Date(scale.toMs), count).map(Number);
  const stepMs = (dates[1] ?? 0) - (dates[0] ?? 0);
  return dates.filter((ms) => ms % SECOND_MS === 0).map((ms) => asCounted(ms, stepMs));
}

/** Readers count without a year 0: where steps are longer than a year, 101 BC (the calendar's year -100) makes way for 100 BC. */
function asCounted(ms: number, stepMs: number): number {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year < 1 && stepMs > 400 * DAY_MS ? date.setUTCFullYear(year + 1) : ms;
}

const LEVELS: readonly Level[] = [
  ...[100_000, 50_000, 10_000, 5000, 1000, 500, 100, 50, 10, 5].map((years) => yearLevel(years)),
  yearLevel(1),
  ...[6, 3, 1].map((months) => level('month', utcMonth, months, 30.4 * DAY_MS)),
  ...[10, 5, 1].map((days) => level('day', utcDay, days, DAY_MS)),
  ...[12, 6, 3, 1].map((hours) => level('minute', utcHour, hours, DAY_MS / 24)),
  ...[30, 10, 5, 1].map((minutes) => level('minute', utcMinute, minutes, 60 * SECOND_MS)),
  ...[30, 10, 5, 1].map((seconds) => level('second', utcSecond, seconds, SECOND_MS)),
];

function yearLevel(years: number): Level {
  return level('year', utcYear, years, 365.2425 * DAY_MS);
}

function level(
  unit: TickUnit,
  interval: CountableTimeInterval,
  step: number,
  unitMs: number,
): Level {
  return { unit, interval: interval.every(step) ?? interval, stepMs: step * unitMs };
}

/**
 * Condensed time has no even step. From coarse to fine, each round date is kept whose label finds room between those
 * already there, so decades win over years and years over months.
 */
function condensedDates(
  scale: Scale,
  locale: string,
  obstacles: readonly TickObstacle[],
): readonly number[] {
  const placed: { x: number; ms: number; half: number }[] = [];
  const [firstMs, lastMs] = scale.projection.rangeMs;
  const fromMs = Math.max(scale.fromMs, firstMs);
  const toMs = Math.min(scale.toMs, lastMs + DAY_MS);
  for (const { unit, interval, stepMs } of LEVELS) {
    const edges = [
      { x: scale.x(fromMs), ms: fromMs, half: 0 },
      ...placed,
      { x: scale.x(toMs), ms: toMs, half: 0 },
    ];
    for (const [i, before] of edges.slice(0, -1).entries()) {
      const after = edges[i + 1] ?? before;
      const candidates = (after.ms - before.ms) / stepMs;
      const roomPx = after.x - before.x;
      if (roomPx < 2 * LABEL_GAP_PX || candidates > MAX_CANDIDATES) continue;
      if (unit !== 'year' && candidates * FINE_STEP_PX > roomPx) continue;
      let previous = before;
      for (const date of interval.range(new Date(before.ms), new Date(after.ms))) {
        const ms = asCounted(date.getTime(), stepMs);
        const x = scale.x(ms);
        const half = (tickLabel(ms, unit, locale).length * CHARACTER_PX) / 2;
        const clear =
          x - half >= 0 &&
          x + half <= scale.widthPx &&
          x - half - (previous.x + previous.half) >= (previous.half ? LABEL_GAP_PX : -half) &&
          after.x - after.half - (x + half) >= (after.half ? LABEL_GAP_PX : 0) &&
          !obstacles.some((o) => blocks(o, x, stepMs));
        if (!clear) continue;
        previous = { x, ms, half };
        placed.push(previous);
      }
    }
    placed.sort((a, b) => a.x - b.x);
  }
  return placed.map(({ ms }) => ms);
}

function blocks(obstacle: TickObstacle, x: number, stepMs: number): boolean {
  const inside = x > obstacle.fromX && x < obstacle.toX;
  return inside && (obstacle.kind === 'free' || stepMs < 9 * 365 * DAY_MS);
}

/** Words for the dates, dropping a label that would touch the one before it. */
function labelled(scale: Scale, locale: string, dates: readonly number[]): readonly Tick[] {
  const ticks: Tick[] = [];
  let said: Said = { year: '', day: '' };
  let freeFromX = 0;
  for (const ms of dates) {
    const unit = unitOf(ms);
    const label = tickLabel(ms, unit, locale);
    const own = { year: tickContext(ms, 'day', locale), day: tickContext(ms, 'minute', locale) };
    const context = unsaid(unit, own, said);
    const half = (Math.max(label.length, context?.length ?? 0) * CHARACTER_PX) / 2;
    const x = scale.x(ms);
    if (x - half < freeFromX || x + half > scale.widthPx) continue;
    freeFromX = x + half + LABEL_GAP_PX / 2;
    said = unit === 'year' || unit === 'month' ? { year: own.year, day: '' } : own;
    ticks.push({ ms, x, label, context });
  }
  return ticks;
}

/** The year and the day that ticks have told so far. */
interface Said {
  readonly year: string;
  readonly day: string;
}

/** What a label leaves out and no tick before it has told: the year of a month or day, the day of a time. */
function unsaid(unit: TickUnit, own: Said, said: Said): string | undefined {
  if (unit === 'year') return undefined;
  if (unit === 'month' || unit === 'day') return own.year === said.year ? undefined : own.year;
  return own.day === said.day ? undefined : own.day;
}

/** The largest unit at whose beginning `ms` stands. */
function unitOf(ms: number): TickUnit {
  const date = new Date(ms);
  if (ms % (60 * SECOND_MS) !== 0) return 'second';
  if (utcDay.floor(date).getTime() < ms) return 'minute';
  if (utcMonth.floor(date).getTime() < ms) return 'day';
  return utcYear.floor(date).getTime() < ms ? 'month' : 'year';
}
