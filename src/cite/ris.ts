import { edtfOfDate } from '../model/csl.js';
import type { Source } from '../model/timeline.js';
import { toCslItem } from './csl-json.js';
import type { CslDate, CslItem, CslName } from './csl-variables.js';
import { oneLine } from './loss.js';
import { DATE_TAGS, NAME_TAGS, risType, TEXT_TAGS } from './ris-tags.js';

export { RIS_LOSES } from './ris-tags.js';

type Line = readonly [tag: string, value: string | undefined];

/**
 * Sources as RIS, which reference managers read: tagged lines that end with CR and LF, in UTF-8. A date that is no plain year,
 * month or day is EDTF, or words, in the last place of `DA`. What is lost: `RIS_LOSES`.
 */
export function toRis(sources: readonly Source[]): string {
  return sources.map((source) => recordText(toCslItem(source))).join('\r\n');
}

function recordText(item: CslItem): string {
  const lines: Line[] = [['ID', item.id]];
  for (const [variable, tag] of NAME_TAGS) {
    for (const name of item[variable] ?? []) lines.push([tag, nameText(name)]);
  }
  for (const [variable, tag] of TEXT_TAGS) lines.push([tag, item[variable]]);
  lines.push(...pagesOf(item), ['SN', item.ISBN ?? item.ISSN], ['PY', yearText(item.issued)]);
  for (const [variable, tag] of DATE_TAGS) lines.push([tag, dateText(item[variable])]);
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${oneLine(value)}\r\n`] : [],
  );
  return `TY  - ${risType(item.type)}\r\n${written.join('')}ER  - \r\n`;
}

/** "Last, First, Jr."; an organisation has no comma. */
function nameText(name: CslName): string {
  const { literal, family, given, suffix } = name;
  const last = [name['dropping-particle'], name['non-dropping-particle'], family];
  const whole = last.filter(Boolean).join(' ');
  if (literal || !family || !(given ?? suffix))
    return withoutCommas(literal ?? (whole || given) ?? '');
  const parts = [whole, given ?? '', ...(suffix ? [suffix] : [])];
  return parts.map(withoutCommas).join(', ');
}

const withoutCommas = (text: string) => text.replace(/,+\s*/g, ' ').trim();

function pagesOf({ page }: CslItem): Line[] {
  const [, first, last] = /^([\w.]+)-([\w.]+)$/.exec(page ?? '') ?? [];
  return first
    ? [
        ['SP', first],
        ['EP', last],
      ]
    : [['SP', page]];
}

function yearText(date: CslDate | undefined): string | undefined {
  const year = date?.['date-parts']?.[0]?.[0];
  return year !== undefined && year > 0 ? String(year).padStart(4, '0') : undefined;
}

/** "2025/07/03/": year, month, day, and last what these cannot say. */
function dateText(date: CslDate | undefined): string | undefined {
  if (!date) return undefined;
  const { 'date-parts': points = [], season, circa, literal } = date;
  const [[year = 0, month, day] = []] = points;
  const isPlain = points.length === 1 && year > 0 && year < 10_000 && !season && !circa;
  const edtf =
    literal ?? edtfOfDate({ 'date-parts': points.map((point) => [...point]), season, circa });
  const parts = [year > 0 && yearText(date), month && pad(month), day && pad(day)];
  return [...parts.map((part) => part || ''), isPlain ? '' : edtf].join('/');
}

const pad = (number: number) => String(number).padStart(2, '0');
