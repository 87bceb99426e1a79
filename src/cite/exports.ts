import type { DateWords } from '../i18n/dates.js';
import type { Messages } from '../i18n/messages.js';
import { safeUrl } from '../model/links.js';
import type { Source } from '../model/timeline.js';
import { formatSpan } from '../time/format.js';
import { apaReference } from './apa.js';
import { toBibtex } from './bibtex.js';
import { toCslJson } from './csl-json.js';
import { newspaperReference } from './newspaper.js';
import { toRis } from './ris.js';

export { apaReference } from './apa.js';
export { toBibtex } from './bibtex.js';
export { toCslItem, toCslJson } from './csl-json.js';
export type { CslDate, CslItem, CslName } from './csl-json.js';
export { jsonLdScript, toJsonLd } from './json-ld.js';
export type { JsonLd } from './json-ld.js';
export { newspaperReference } from './newspaper.js';
export type { NewspaperWords } from './newspaper.js';
export { toRis } from './ris.js';

/** What references can be taken away as. */
export type ReferenceFormat = 'newspaper' | 'apa' | 'bibtex' | 'ris' | 'csl-json';

/** What a newspaper's style takes from the reader's language; the other formats have their own. */
export interface ReferenceWords {
  readonly words: Pick<Messages, 'withheld'>;
  readonly dateWords: DateWords;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** The address relative links are read against. */
  readonly baseUrl?: string;
}

const FILES: Readonly<Record<ReferenceFormat, readonly [name: string, mediaType: string]>> = {
  newspaper: ['references.txt', 'text/plain'],
  apa: ['references-apa.txt', 'text/plain'],
  bibtex: ['references.bib', 'application/x-bibtex'],
  ris: ['references.ris', 'application/x-research-info-systems'],
  'csl-json': ['references.json', 'application/vnd.citationstyles.csl+json'],
};

/**
 * References in one of the formats: in the two styles one a line, in the order given; else a whole file. Never throws, and
 * of a source that is not named tells no more than why.
 */
export function exportReferences(
  sources: readonly Source[],
  format: ReferenceFormat,
  inWords: ReferenceWords,
): string {
  switch (format) {
    case 'newspaper':
      return sources.map((source) => inNewspaper(source, inWords)).join('\n');
    case 'apa':
      return sources.map(apaReference).join('\n');
    case 'bibtex':
      return toBibtex(sources);
    case 'ris':
      return toRis(sources);
    case 'csl-json':
      return toCslJson(sources);
  }
}

/** What the file is called when it is saved. */
export function fileNameOf(format: ReferenceFormat): string {
  return FILES[format][0];
}

/** The media type of the file; its text is UTF-8. */
export function mediaTypeOf(format: ReferenceFormat): string {
  return FILES[format][1];
}

function inNewspaper(
  source: Source,
  { words, dateWords, locale, baseUrl }: ReferenceWords,
): string {
  const { issued, issuedText, url, withheld } = source;
  const date = issued ? formatSpan(issued, dateWords, locale, 'full') : issuedText;
  if (withheld)
    return newspaperReference({ authors: [], publisher: words.withheld(withheld) }, { date });
  return newspaperReference(source, { date, url: url && safeUrl(url, baseUrl) });
}
