import type { TimeSpan } from '../time/time-span.js';
import { dateInOwnWords, displayName, edtfOfDate, type CslDate } from './csl.js';
import { fit, present } from './fit.js';
import { itemsOf, plainCopy, property } from './plain.js';
import type { CitedSources } from './read-claims.js';
import { readDate } from './read-date.js';
import { inside, report, shown, type Reading } from './reading.js';
import { reportLink } from './read-link.js';
import { sourceSchema } from './source-file.js';
import type { Steps } from './steps.js';
import type { Source } from './timeline.js';

/** What stands for a type that is missing: CSL's most general one. */
const ANY_TYPE = 'document';

/**
 * Reads the list of sources, where the reader stands. Left out are those without an id and, of those with the same id,
 * all but the first; numbers are places in the file all the same.
 */
export function* readSources(
  written: readonly unknown[],
  reading: Reading,
): Steps<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const [i, item] of itemsOf(written)) {
    if (i % SOURCES_A_STEP === 0) yield;
    if (item === undefined) continue;
    reading.item = item;
    inside(reading, i, () => {
      const source = readSource(item, i + 1, reading);
      if (!source) return;
      if (!sources.has(source.id)) sources.set(source.id, source);
      else report(reading, 'source.duplicate-id', { value: shown(source.id, reading) }, ['id']);
    });
  }
  const known: Source[] = [];
  for (const source of sources.values()) {
    if (known.length % SOURCES_A_STEP === 0) yield;
    known.push(knownBases(source, sources, written, reading));
  }
  reading.item = undefined;
  return Object.freeze(known);
}

const SOURCES_A_STEP = 16;

/** Reports the sources that nothing cites and nothing is based on; the reader stands at their list. */
export function* reportUncited(
  sources: readonly Source[],
  cited: CitedSources,
  written: readonly unknown[],
  reading: Reading,
): Steps<void> {
  const bases = new Set<string>();
  for (const { basedOn } of sources) for (const id of basedOn) bases.add(id);
  for (const [i, { id, number }] of sources.entries()) {
    if (i % SOURCES_A_STEP === 0) yield;
    if (cited.get(id)?.isCited || bases.has(id)) continue;
    reading.item = property(written, number - 1);
    report(reading, 'source.uncited', {}, [number - 1]);
  }
  reading.item = undefined;
}

function readSource(item: unknown, number: number, reading: Reading): Source | undefined {
  const found = fit(sourceSchema, item, reading);
  if (found?.id === undefined) return undefined;
  const { custom = {}, author, issued, accessed } = found;
  reportLink(found.URL, ['URL'], reading);
  reportLink(custom.archivedUrl, ['custom', 'archivedUrl'], reading);
  const span = issued === undefined ? undefined : readCslDate(issued, 'issued', reading);
  return {
    id: String(found.id),
    type: found.type ?? ANY_TYPE,
    number,
    title: found.title,
    publisher: found.publisher || found['container-title'],
    authors: Object.freeze(present(author).map(displayName).filter(Boolean)),
    issued: span,
    issuedText: span || issued === undefined ? undefined : dateInOwnWords(issued) || undefined,
    accessed: accessed === undefined ? undefined : readCslDate(accessed, 'accessed', reading),
    url: found.URL || undefined,
    archivedUrl: custom.archivedUrl || undefined,
    language: found.language,
    basedOn: Object.freeze(present(custom.basedOn).map(String)),
    origins: Object.freeze(present(custom.origins)),
    withheld: custom.withheld,
    note: custom.note,
    csl: plainCopy(item) as Source['csl'],
  };
}

function readCslDate(date: CslDate, field: string, reading: Reading): TimeSpan | undefined {
  const text = edtfOfDate(date);
  if (text === undefined) return undefined;
  // What is "raw" was never claimed to be EDTF.
  const isRaw = typeof date === 'object' && !date['date-parts']?.length;
  return inside(reading, field, () => readDate(text, isRaw ? silently(reading) : reading));
}

/** The same place in the file, with nobody listening. */
function silently(reading: Reading): Reading {
  return { ...reading, issues: [] };
}

/** The source with what it is based on, as far as that is in the file. Frozen. */
function knownBases(
  source: Source,
  sources: ReadonlyMap<string, Source>,
  written: readonly unknown[],
  reading: Reading,
): Source {
  if (source.basedOn.length === 0) return Object.freeze(source);
  const basedOn = source.basedOn.filter((id) => {
    if (sources.has(id)) return true;
    reading.item = property(written, source.number - 1);
    const steps = [source.number - 1, 'custom', 'basedOn'];
    report(reading, 'source.unknown-base', { value: shown(id, reading) }, steps);
    return false;
  });
  return Object.freeze({ ...source, basedOn: Object.freeze(basedOn) });
}
