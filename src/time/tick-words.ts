/** What a tick stands at the beginning of; `minute` covers hours too. */
export type TickUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

const FIELDS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  second: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
};

const CONTEXT: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric' },
  day: { year: 'numeric' },
  minute: { day: 'numeric', month: 'short', year: 'numeric' },
  second: { day: 'numeric', month: 'short', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A tick's label in the shortest words that are not ambiguous beside its context. */
export function tickLabel(ms: number, unit: TickUnit, locale: string): string {
  return format(ms, FIELDS[unit], locale);
}

/** The date above a tick's own unit: the year of a month or day, the day of a time. */
export function tickContext(ms: number, unit: TickUnit, locale: string): string {
  return format(ms, CONTEXT[unit], locale);
}

/** Years before 1 get their era, so that no label reads as another year. */
function format(ms: number, fields: Intl.DateTimeFormatOptions, locale: string): string {
  const isBeforeYear1 = fields.year !== undefined && new Date(ms).getUTCFullYear() < 1;
  const key = `${locale} ${JSON.stringify(fields)} ${isBeforeYear1}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const era = isBeforeYear1 ? ({ era: 'short' } as const) : {};
    formatter = new Intl.DateTimeFormat(locale, { ...fields, ...era, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(ms);
}
