import { sourceHref } from '../model/links.js';
import type { Citation, Source } from '../model/timeline.js';
import { formatSpan } from '../time/format.js';
import type { ViewContext } from './context.js';
import type { Reference } from './references.js';
import { wholeOf } from './shown-timeline.js';

/** So many of one kind are named, and the rest counted. */
export const MOST_NAMED = 20;

/** When a source was published, in words: its own where it gives no date. */
export function issuedInWords(
  { issued, issuedText }: Source,
  { dateWords, locale }: ViewContext,
): string | undefined {
  return issued ? formatSpan(issued, dateWords, locale, 'full') : issuedText;
}

/** The address of a source, opened at the words cited, where it has one that may be a link. */
export function hrefOf(
  { source, citations }: Reference,
  { baseUrl }: ViewContext,
): string | undefined {
  const quoted = citations.find(({ quote }) => quote) ?? citations[0];
  return sourceHref(source, quoted ? wholeOf(quoted) : {}, baseUrl);
}

/** "paragraphs 1, 2 and 5, page 3": locators of one source, each once, joined by label. */
export function locatorsInWords(citations: readonly Citation[], context: ViewContext): string {
  const { words } = context;
  const byLabel = new Map<string | undefined, Set<string>>();
  for (const { label, locator } of citations) {
    if (locator) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(locator));
  }
  return [...byLabel]
    .slice(0, MOST_NAMED)
    .map(([label, locators]) =>
      words.locator(label, firstOf([...locators].sort(byNumber), context)),
    )
    .join(', ');
}

/** The first of many, and how many more there are. */
export function firstOf(
  items: readonly (string | number)[],
  { words }: ViewContext,
): readonly string[] {
  const left = items.length - MOST_NAMED;
  const named = items.slice(0, MOST_NAMED).map(String);
  return left > 0 ? [...named, words.more(left)] : named;
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
