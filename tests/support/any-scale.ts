import fc from 'fast-check';
import {
  compressedProjection,
  DAY_MS,
  evenProjection,
  timeProjection,
} from '../../src/time/projection.js';
import { scaleOf } from './axis.js';
import { between } from './between.js';

const MINUTE_MS = 60_000;
const YEAR_MS = 365.2425 * DAY_MS;

/** A minute to 100,000 years, somewhere in time. */
const stretch = fc
  .tuple(
    between(Math.log(MINUTE_MS), Math.log(100_000 * YEAR_MS)),
    fc.oneof(
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: 1900, max: 2100 }),
    ),
    between(0, 1),
  )
  .map(([length, year, shift]) => {
    const fromMs = Math.round((year - 1970 + shift) * YEAR_MS);
    return { fromMs, toMs: fromMs + Math.ceil(Math.exp(length)) };
  });
const widthPx = fc.integer({ min: 320, max: 2600 });

/** An axis that is true to the calendar. */
export const calendarScale = fc
  .tuple(stretch, widthPx)
  .map(([{ fromMs, toMs }, width]) => scaleOf(timeProjection(fromMs), fromMs, toMs, width));

/** A condensed axis with dates in and around the window. */
export const condensedScale = fc
  .tuple(
    stretch,
    widthPx,
    fc.array(between(-0.5, 1.5), { minLength: 2, maxLength: 40, size: 'max' }),
    fc.constantFrom(compressedProjection, evenProjection),
  )
  .map(([{ fromMs, toMs }, width, shares, law]) => {
    const dates = shares.map((share) => Math.round(fromMs + share ** 3 * (toMs - fromMs)));
    return scaleOf(law(dates.sort((a, b) => a - b)), fromMs, toMs, width);
  });

export const anyScale = fc.oneof(calendarScale, condensedScale);
