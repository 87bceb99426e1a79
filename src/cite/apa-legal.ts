import { fullDate, yearOf } from './apa-date.js';
import { capitalized, labelled } from './apa-text.js';
import type { CslItem } from './csl-variables.js';

/** Kinds that APA cites as the Bluebook does (Publication Manual, chapter 11). */
export const LEGAL: ReadonlySet<string> = new Set([
  ...['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'],
]);

/** "Bridges Act, 12 Stat. § 34 (1928)". The title stands for itself: laws have no author. */
export function legalReference(item: CslItem): string {
  const { title, author, issued } = item;
  if (item.type === 'treaty') {
    const parties = author?.map(({ family, literal }) => literal ?? family).join('-');
    return commas([title, parties, issued && fullDate(issued), whereFound(item)]);
  }
  const name = item.type === 'hearing' ? hearingName(item) : title;
  return spaces([commas([name, whereFound(item)]), dateOf(item), statusOf(item)]);
}

function whereFound(item: CslItem): string {
  const { type, authority, genre, number, section, volume } = item;
  const container = item['container-title'];
  const page = item['page-first'] ?? item.page?.split(/[-–,]/u)[0];
  const numbered = labelled('No.', number);
  switch (type) {
    case 'legal_case':
      return container ? spaces([volume, container, page ?? '___']) : numbered;
    case 'treaty':
      return spaces([volume, container, page ?? numbered]);
    case 'hearing':
      return spaces([authority, item['chapter-number']]);
    case 'bill':
      return commas([
        spaces([genre, (authority ?? container) ? number : numbered]),
        spaces([authority, item['chapter-number']]),
        spaces([volume, container, page]),
      ]);
    default: {
      const kind = genre ?? (type === 'legislation' ? 'Pub. L.' : undefined);
      const place = spaces([volume, container, section ? `§ ${section}` : page]);
      return commas([number && spaces([kind, numbered]), place]);
    }
  }
}

function hearingName({ title, number, section }: CslItem): string {
  const what = spaces([number && `on ${number}`, section && `before the ${section}`]);
  return [title && capitalized(title), what && `Hearing ${what}`].filter(Boolean).join(': ');
}

function dateOf({ type, issued, authority, 'container-title': container }: CslItem): string {
  const isCase = type === 'legal_case';
  const date = issued && (isCase && !container ? fullDate(issued) : yearOf(issued));
  const inside = spaces([isCase ? authority : undefined, date]);
  return inside && `(${inside})`;
}

function statusOf({ type, status }: CslItem): string {
  return status && type !== 'legal_case' && type !== 'hearing' ? `(${status})` : '';
}

const commas = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ');
const spaces = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
