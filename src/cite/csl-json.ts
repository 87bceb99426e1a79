import { hostOf } from '../model/links.js';
import { isObject, itemsOf, property } from '../model/plain.js';
import type { Source } from '../model/timeline.js';
import { toCslDate } from './csl-date.js';
import {
  DATE_VARIABLES,
  NAME_PARTS,
  NAME_VARIABLES,
  TEXT_VARIABLES,
  TYPES,
  type CslCustom,
  type CslItem,
  type CslName,
} from './csl-variables.js';

export type { CslDate, CslItem, CslName } from './csl-variables.js';

/** CSL's most general type, for those that it does not know. */
const ANY_TYPE = 'document';

/**
 * A source as a CSL-JSON 1.0 item that csl-data.json accepts: the fields that the standard knows, each of the right type,
 * dates as objects (see `toCslDate`), numbers as texts. Of `custom` what the timeline file defines is kept.
 *
 * An archived copy is `archive` (its host) and `archive_location` (its address), CSL's fields for where a copy is kept,
 * where the item says nothing else there. Of a source that is not named only its type, its date and, as `note`, the reason.
 */
export function toCslItem(source: Source): CslItem {
  const item = plainItem(source);
  const { archivedUrl, withheld } = source;
  if (!archivedUrl || withheld || item.archive || item.archive_location) return item;
  return { ...item, archive: hostOf(archivedUrl) || archivedUrl, archive_location: archivedUrl };
}

/** Sources as a CSL-JSON file: what Zotero, pandoc and citation processors read. */
export function toCslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(toCslItem), null, 2)}\n`;
}

/** The item without what is derived: a style would print the archive of each copy. */
export function plainItem(source: Source): CslItem {
  const { csl, withheld } = source;
  const type = TYPES.has(source.type) ? source.type : ANY_TYPE;
  const head = { id: source.id, type };
  if (withheld) {
    return {
      ...head,
      ...dates(csl, ['issued']),
      note: `Not named: ${withheld}`,
      ...customOf(source),
    };
  }
  const texts = textVariables(csl);
  return {
    ...head,
    ...texts,
    ...(texts.DOI ? { DOI: bareDoi(texts.DOI) } : {}),
    ...names(csl),
    ...dates(csl, DATE_VARIABLES),
    ...categoriesOf(csl),
    ...customOf(source),
  };
}

function textVariables(
  csl: Source['csl'],
): Partial<Record<(typeof TEXT_VARIABLES)[number], string>> {
  const texts: Partial<Record<(typeof TEXT_VARIABLES)[number], string>> = {};
  for (const name of TEXT_VARIABLES) {
    const text = textOf(own(csl, name));
    if (text) texts[name] = text;
  }
  // what CSL 1.0.2 calls `event-title` was `event` before
  const event = texts.event ?? textOf(own(csl, 'event-title'));
  return event ? { ...texts, event } : texts;
}

/** A text that says something; numbers, as Zotero and others write them, as text. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function bareDoi(doi: string): string {
  return doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
}

function names(csl: Source['csl']): Partial<Record<(typeof NAME_VARIABLES)[number], CslName[]>> {
  const found: Partial<Record<(typeof NAME_VARIABLES)[number], CslName[]>> = {};
  for (const variable of NAME_VARIABLES) {
    const list = listOf(own(csl, variable)).flatMap(nameOf);
    if (list.length > 0) found[variable] = list;
  }
  return found;
}

function nameOf(value: unknown): CslName[] {
  if (!isObject(value)) return [];
  const name: Partial<Record<(typeof NAME_PARTS)[number], string>> = {};
  for (const part of NAME_PARTS) {
    const text = textOf(own(value, part));
    if (text) name[part] = text;
  }
  if (name.literal) return [{ literal: name.literal }];
  return name.family || name.given ? [name] : [];
}

function dates(csl: Source['csl'], variables: readonly (typeof DATE_VARIABLES)[number][]) {
  return Object.fromEntries(
    variables.flatMap((variable) => {
      const date = toCslDate(own(csl, variable));
      return date ? [[variable, date] as const] : [];
    }),
  );
}

function categoriesOf(csl: Source['csl']): { readonly categories?: string[] } {
  const categories = listOf(own(csl, 'categories')).filter((item) => typeof item === 'string');
  return categories.length > 0 ? { categories } : {};
}

/** As read: only what the timeline file defines. */
function customOf(source: Source): { readonly custom?: CslCustom } {
  const { archivedUrl, basedOn, origins, withheld, note } = source;
  const custom: CslCustom = {
    ...(archivedUrl && !withheld ? { archivedUrl } : {}),
    ...(basedOn.length > 0 ? { basedOn } : {}),
    ...(origins.length > 0 ? { origins } : {}),
    ...(withheld ? { withheld } : {}),
    ...(note ? { note } : {}),
  };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? property(object, key) : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? Array.from(itemsOf(value), ([, item]) => item) : [];
}
