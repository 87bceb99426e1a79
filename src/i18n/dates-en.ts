import type { DateWords } from './dates.js';

/** The words around dates in English, as newspapers write them. */
export const datesEn: DateWords = {
  about: (date) => `about ${date}`,
  possibly: (date) => `possibly ${date}`,
  aboutUncertain: (date) => `about ${date}, uncertain`,
  partly: (date, approximateParts, uncertainParts) => {
    const remarks = [
      approximateParts && `${approximateParts} approximate`,
      uncertainParts && `${uncertainParts} uncertain`,
    ];
    return `${date} (${remarks.filter(Boolean).join('; ')})`;
  },
  parts: { year: 'year', season: 'season', month: 'month', day: 'day' },

  season: (name, years) => `${name} ${years}`,
  decade: (firstYear) => `the ${firstYear}s`,
  betweenYears: (firstYear, lastYear) => `between ${firstYear} and ${lastYear}`,
  unknownWithin: (unit, period) => `a ${unit} in ${period}`,
  asWritten: (date, written) => `${date} (${written})`,
  instant: (date, time, zone) => `${date}, ${time} ${zone}`,

  interval: (start, end) => `${start} to ${end}`,
  shortInterval: (start, end) => `${start} – ${end}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  endUnknown: (start) => `from ${start}, end not known`,
  startUnknown: (end) => `from an unknown date until ${end}`,

  oneBetween: (unit, first, last) =>
    `${unit === 'day' ? 'on' : 'in'} a ${unit} between ${first} and ${last}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  andEarlier: (date) => `${date} and earlier`,
  andLater: (date) => `${date} and later`,
};
