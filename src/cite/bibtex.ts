import { edtfOfDate } from '../model/csl.js';
import type { Source } from '../model/timeline.js';
import {
  bibtexKind,
  DATE_FIELDS,
  NAME_FIELDS,
  TEXT_FIELDS,
  VERBATIM,
  type BibtexKind,
} from './bibtex-fields.js';
import { plainItem } from './csl-json.js';
import type { CslDate, CslItem, CslName } from './csl-variables.js';
import { oneLine } from './loss.js';

export { BIBTEX_LOSES } from './bibtex-fields.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A longer key is of no use to anybody. */
const LONGEST_KEY = 100;

/** Signs that TeX takes for commands. Braces are named, for BibTeX counts even those that TeX would not. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Sources as BibTeX, in UTF-8, with BibLaTeX's fields where BibTeX has none: `date` in EDTF beside `year` and `month`, `url`,
 * `doi`. Keys are the ids of the file, as far as BibTeX allows. What is lost: `BIBTEX_LOSES`.
 */
export function toBibtex(sources: readonly Source[]): string {
  const keys = new Set<string>();
  return sources.map((source) => entryText(plainItem(source), keyFor(source, keys))).join('\n');
}

function entryText(item: CslItem, key: string): string {
  const kind = bibtexKind(item.type);
  const fields = fieldsOf(item, kind).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${kind.entry}{${key},\n${fields.join('')}}\n`;
}

function fieldsOf(item: CslItem, kind: BibtexKind): (readonly [name: string, value: string])[] {
  const isArticle = kind.entry === 'article';
  const fields: [string, string | undefined][] = [];
  for (const [variable, field] of NAME_FIELDS) fields.push([field, namesText(item[variable])]);
  for (const [variable, field] of TEXT_FIELDS)
    fields.push([field, valueText(field, item[variable])]);
  fields.push(
    [kind.container, valueText(kind.container, item['container-title'])],
    [kind.publisher, valueText(kind.publisher, item.publisher)],
    [isArticle ? 'number' : 'issue', valueText('number', item.issue)],
    [isArticle ? 'eid' : 'number', valueText('number', item.number)],
  );
  if (item.issued) fields.push(...yearAndMonth(item.issued));
  for (const [variable, field] of DATE_FIELDS) fields.push([field, dateText(item[variable])]);
  return fields.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function valueText(field: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (VERBATIM.has(field)) return `{${verbatim(text)}}`;
  // braces around a title keep its capitals
  return field === 'title' ? `{{${escaped(text)}}}` : `{${escaped(text)}}`;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^%#$&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

function verbatim(text: string): string {
  return text.replace(/[\s\\{}]/g, (sign) => {
    const byte = sign.charCodeAt(0);
    return byte < 128
      ? `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : encodeURIComponent(sign);
  });
}

function namesText(names: readonly CslName[] | undefined): string | undefined {
  return names && `{${names.map(nameText).join(' and ')}}`;
}

/** "von Last, Jr., First", as BibTeX takes names apart; braces where it would cut elsewhere. */
function nameText(name: CslName): string {
  const { literal, family, given, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const particle = particles.filter(Boolean).join(' ');
  const whole = [particle, family].filter(Boolean).join(' ');
  if (literal || !family || !(given ?? suffix))
    return `{${escaped(literal ?? (whole || given) ?? '')}}`;
  const isSmall = particle.split(' ').every((word) => /^(?!and$)\p{Ll}[\p{L}’]*$/u.test(word));
  const last = isSmall ? `${particle} ${part(family)}` : part(whole);
  return [last, ...(suffix ? [part(suffix)] : []), given ? part(given) : ''].join(', ');
}

/** A part of a name. Small first letters would make it a particle; "and" and commas would end it. */
function part(written: string): string {
  // a line's end in it becomes a space, which must not stand bare either
  const text = oneLine(written);
  const isSafe = text
    .split(' ')
    .every((word) => /^[\p{Lu}\p{Lo}][^,\s]*$/u.test(word) && word.toLowerCase() !== 'and');
  return isSafe ? escaped(text) : `{${escaped(text)}}`;
}

/** For what reads no `date`. */
function yearAndMonth({ 'date-parts': points, literal }: CslDate): [string, string | undefined][] {
  const [year, month] = points?.[0] ?? [];
  if (literal) return [['year', `{${escaped(literal)}}`]];
  if (year === undefined) return [];
  return [
    ['year', year < 0 ? `{${-year} BC}` : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
  ];
}

function dateText(date: CslDate | undefined): string | undefined {
  if (!date || date.literal) return undefined;
  return `{${edtfOfDate(writable(date)) ?? ''}}`;
}

/** The same, as the reader of dates asks for it. */
function writable({ 'date-parts': points = [], season, circa }: CslDate) {
  return { 'date-parts': points.map((point) => [...point]), season, circa };
}

function keyFor({ id, number }: Source, keys: Set<string>): string {
  const base =
    id
      .slice(0, LONGEST_KEY)
      .replace(/[^\w.:/-]+/g, '-')
      .replace(/^-+|-+$/g, '') || `source-${number}`;
  let key = base;
  for (let i = 2; keys.has(key.toLowerCase()); i++) key = `${base}-${i}`;
  keys.add(key.toLowerCase());
  return key;
}
