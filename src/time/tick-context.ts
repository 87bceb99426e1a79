import { isSameDay } from './calendar.js';
import { isTime, tickContext, tickWords } from './tick-words.js';
import type { Tick } from './ticks.js';

/** What stands fixed at the inline start of a window, so that nothing in it lacks its year or day. */
export interface TickContext {
  /** The year where ticks are months or days, the day where they are times, nothing where they say all themselves. */
  readonly words: string | undefined;
  /** Where the next tick stands that says its own, px of the frame; there `words` make way. Infinity without one. */
  readonly nextX: number;
}

/**
 * The larger date at the inline start of a window that moves over a frame: like the heading of a list that sticks
 * while its items scroll by, until the next heading pushes it away.
 *
 * @param ms the moment at the window's start
 * @param ticks those of the whole frame, of which some may be out of the window
 */
export function contextAt(ms: number, ticks: readonly Tick[], locale: string): TickContext {
  const following = ticks.filter((tick) => tick.ms >= ms);
  const [next] = following;
  const before = ticks[ticks.length - following.length - 1];
  const asked = next && !saysItsOwn(next) ? tickWords(next.ms, next.unit, locale).above : undefined;
  const words = dayStill(ms, before, locale) ?? asked ?? yearStill(ms, before, locale);
  return { words, nextX: following.find(saysItsOwn)?.x ?? Infinity };
}

function saysItsOwn({ unit, context }: Tick): boolean {
  return unit === 'year' || context !== undefined;
}

/** The day of the time before, while it lasts. */
function dayStill(ms: number, before: Tick | undefined, locale: string): string | undefined {
  const lasts = before && isTime(before.unit) && isSameDay(before.ms, ms);
  return lasts ? tickContext(before.ms, 'minute', locale) : undefined;
}

/** The year of the month or day before, while it lasts. */
function yearStill(ms: number, before: Tick | undefined, locale: string): string | undefined {
  if (!before || before.unit === 'year') return undefined;
  const year = tickContext(before.ms, 'year', locale);
  return year === tickContext(ms, 'year', locale) ? year : undefined;
}
