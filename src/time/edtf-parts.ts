import type { DatePart } from '../i18n/dates.js';

/** A calendar date cut into its digits, and which of its parts are qualified. */
export interface DateParts {
  /** Four digits or `X`, with `-` before the year 0; or `Y` and more than four digits. */
  readonly year: string;
  /** Two digits or `X`, 21 to 24 for a season; empty where the date is a year. */
  readonly month: string;
  /** Two digits or `X`; empty where the date is a year, a season or a month. */
  readonly day: string;
  readonly approximate: readonly DatePart[];
  readonly uncertain: readonly DatePart[];
  /** Some parts are qualified and others are not, or differently. */
  readonly isPartlyQualified: boolean;
}

// Year, month, day, each with a qualifier before and after it.
const DATE =
  /^([?~%]?)(-?[\dX]{4}|Y-?[1-9]\d{4,})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/**
 * Cuts a calendar date of any EDTF level into parts; `undefined` where it has another form. Whether the date exists is
 * not asked here.
 *
 * A qualifier before a part is for that part alone, one after a part also for all parts to its left: `2004-06~-11` has
 * an approximate year and month (Library of Congress EDTF, level 2, "Qualification"; ISO 8601-2:2019, clause 8).
 */
export function splitDate(text: string): DateParts | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, y1 = '', year = '', y2 = '', m1 = '', month = '', m2 = '', d1 = '', day = '', d2 = ''] =
    match;
  const marks: [DatePart, string][] = [['year', y1 + y2 + m2 + d2]];
  if (month) marks.push([isSeason(month) ? 'season' : 'month', m1 + m2 + d2]);
  if (day) marks.push(['day', d1 + d2]);
  const approximate = partsMarked(marks, /[~%]/);
  const uncertain = partsMarked(marks, /[?%]/);
  const isPartlyQualified = [approximate, uncertain].some(
    (parts) => parts.length > 0 && parts.length < marks.length,
  );
  return { year, month, day, approximate, uncertain, isPartlyQualified };
}

/** 21 to 24 in the place of the month: spring, summer, autumn, winter (EDTF level 1). */
export function isSeason(month: string): boolean {
  return month >= '21' && month <= '24';
}

function partsMarked(marks: readonly [DatePart, string][], mark: RegExp): DatePart[] {
  return marks.filter(([, found]) => mark.test(found)).map(([part]) => part);
}
