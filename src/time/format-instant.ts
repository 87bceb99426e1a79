import { calendarText } from './format-calendar.js';
import type { DateStyle } from './format-calendar.js';
import { dateFormat, numberFormat } from './intl.js';
import type { TimePoint } from './time-span.js';

const MINUTE_MS = 60_000;

/** An instant in three texts, for words to put together. */
export interface InstantTexts {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/** The texts of an instant in the offset in which it was written: a reader elsewhere sees the local date and time. */
export function instantTexts(point: TimePoint, locale: string, style: DateStyle): InstantTexts {
  const offsetMinutes = point.offsetMinutes ?? 0;
  const localMs = point.startMs + offsetMinutes * MINUTE_MS;
  const { precision } = point;
  const { formatter } = dateFormat(locale, `time ${precision}`, {
    hour: 'numeric',
    minute: '2-digit',
    ...(precision === 'minute' ? {} : { second: '2-digit' }),
    ...(precision === 'millisecond' ? { fractionalSecondDigits: 3 } : {}),
  });
  return {
    date: calendarText({ startMs: localMs, endMs: localMs + 1 }, 'day', locale, style),
    time: formatter.format(localMs),
    zone: zoneText(offsetMinutes, locale),
  };
}

/** "UTC", "UTC+4:30": abbreviations such as "EST" are ambiguous, and the text names none. */
function zoneText(offsetMinutes: number, locale: string): string {
  if (offsetMinutes === 0) return 'UTC';
  const minutes = Math.abs(offsetMinutes);
  const hours = numberFormat(locale, 'hours', {}).format(Math.floor(minutes / 60));
  const rest = numberFormat(locale, 'minutes', { minimumIntegerDigits: 2 }).format(minutes % 60);
  const sign = offsetMinutes < 0 ? '\u2212' : '+';
  return `UTC${sign}${hours}${minutes % 60 === 0 ? '' : `:${rest}`}`;
}
