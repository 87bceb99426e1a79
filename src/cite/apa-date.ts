import type { CslDate, CslItem } from './csl-variables.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** Kinds that are found by month and day (Publication Manual, 9.14); of the others the year is enough. */
const TO_THE_DAY: ReadonlySet<string> = new Set([
  ...['article-magazine', 'article-newspaper', 'broadcast', 'collection', 'document'],
  ...['motion_picture', 'pamphlet', 'performance', 'personal_communication', 'post'],
  ...['post-weblog', 'song', 'speech', 'webpage'],
]);

/** The date element without its parentheses: "2024, May 3", "ca. 1888", "in press", "n.d.". */
export function dateElement(item: CslItem): string {
  const { issued, status } = item;
  if (!issued) return status ? status.toLowerCase() : 'n.d.';
  if (issued.literal) return issued.literal;
  const day = isToTheDay(item) ? monthAndDay(issued) : '';
  return [yearOf(issued), day].filter(Boolean).join(', ');
}

/** The year or years: "1929", "ca. 52 B.C.E.", "2003–2004". Words where the date has none. */
export function yearOf({ 'date-parts': points = [], circa, literal }: CslDate): string {
  if (literal) return literal;
  const [from = 0, to = from] = points.map(([year = 0]) => year);
  const isSameEra = from < 0 === to < 0;
  const first = isSameEra && from !== to ? String(Math.abs(from)) : withEra(from);
  return `${circa ? 'ca. ' : ''}${from === to ? first : `${first}–${withEra(to)}`}`;
}

/** A whole date: "May 3, 2024", "May 2020", "2020". */
export function fullDate(date: CslDate): string {
  if (date.literal) return date.literal;
  const day = monthAndDay(date);
  const isDay = date['date-parts']?.some(([, , dayOfMonth]) => dayOfMonth);
  return [day, yearOf(date)].filter(Boolean).join(isDay ? ', ' : ' ');
}

function withEra(year: number): string {
  if (year < 0) return `${-year} B.C.E.`;
  return year < 500 ? `${year} C.E.` : String(year);
}

function isToTheDay(item: CslItem): boolean {
  const { type, issue, page, volume } = item;
  if (type !== 'interview' && type !== 'paper-conference') return TO_THE_DAY.has(type);
  return !isEdited(item) && !issue && !page && !volume;
}

/** Whether somebody is named who put it together: then it is part of a book or one itself. */
export function isEdited(item: CslItem): boolean {
  return Boolean(
    item.editor ?? item['collection-editor'] ?? item.compiler ?? item['editorial-director'],
  );
}

function monthAndDay({ 'date-parts': points = [], season }: CslDate): string {
  if (season) return SEASONS[season - 1] ?? '';
  const [start = [], end] = points;
  const from = dayText(start);
  if (!end) return from;
  const isSameMonth = start[0] === end[0] && start[1] === end[1];
  const to = isSameMonth && end[2] ? String(end[2]) : dayText(end);
  return from === to || !to ? from : `${from}–${to}`;
}

function dayText([, month = 0, day]: readonly number[]): string {
  return [MONTHS[month - 1], day].filter(Boolean).join(' ');
}
