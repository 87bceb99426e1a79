import { isSameDay } from './calendar.js';
import type { Scale } from './scale.js';
import { tickPlaces, type TickPlace } from './tick-places.js';
import { isTime, tickWords, type TickUnit } from './tick-words.js';

/** A labelled moment of the axis; always a round calendar date, never an event's. */
export interface Tick {
  readonly ms: number;
  readonly x: number;
  readonly unit: TickUnit;
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

/**
 * Ticks for the window of `scale`, sorted, whose labels never overlap. At one zoom, a date has its tick in every window, save
 * where its label would be cut by the edge; and but for the first, which always says it, its context too.
 */
export function ticksOf(
  scale: Scale,
  locale: string,
  obstacles: readonly TickObstacle[] = [],
): readonly Tick[] {
  const ticks: Tick[] = [];
  let before: TickPlace | undefined;
  for (const place of tickPlaces(scale, locale)) {
    const { ms, x, step, width } = place;
    if (obstacles.some((obstacle) => blocks(obstacle, place))) continue;
    const words = tickWords(ms, step.unit, locale);
    const context =
      (!before || !says(before, place, locale)) && words.above ? words.above : undefined;
    const halfPx = (context ? width.whole : width.label) / 2;
    if (x < halfPx || x + halfPx > scale.widthPx) continue;
    before = place;
    ticks.push({ ms, x, unit: step.unit, label: words.label, context });
  }
  return ticks;
}

/** Whether a tick says the larger date that the next one needs: a midnight says the day, the first of a month does not. */
function says(before: TickPlace, { ms, step }: TickPlace, locale: string): boolean {
  if (isTime(step.unit)) {
    const saysDay = before.step.unit === 'day' || isTime(before.step.unit);
    return saysDay && isSameDay(before.ms, ms);
  }
  return (
    tickWords(before.ms, before.step.unit, locale).year === tickWords(ms, step.unit, locale).year
  );
}

function blocks({ fromX, toX, kind }: TickObstacle, { x, step }: TickPlace): boolean {
  const isCoarse = step.unit === 'year' && step.step >= 10;
  return x > fromX && x < toX && !(kind === 'coarse' && isCoarse);
}
