import type { Citation, Source } from './timeline.js';
import { textFragment } from './text-fragment.js';

/** No server takes longer ones: common limits are 8 KB. */
const LONGEST = 8000;

/** Relative addresses are recognised by ending up on this host, which no one can own (RFC 2606). */
const NOWHERE = 'https://nowhere.invalid/';

/**
 * The address of a link, where a text may be one: `http:`, `https:` or relative, without user name or password. Anything
 * else is text and gives `undefined`, as does an address of more than 8,000 characters.
 *
 * @param base absolute address against which a relative one is resolved; without it, relative ones stay as they are
 */
export function safeUrl(text: string, base?: string): string | undefined {
  const url = text.length > LONGEST ? undefined : parse(text, NOWHERE);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  if (url.host !== 'nowhere.invalid') return url.href;
  return parse(text, base)?.href ?? (text.trim() || undefined);
}

/** The host of an address as the browser will ask for it, for display: `news.example:8080`. Empty where there is none. */
export function hostOf(url: string): string {
  return parse(url)?.host ?? '';
}

/** An address that is no link, as text: what could hide or reorder parts of it is written out. */
export function addressText(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Where a citation leads: its source's address, opened at the words quoted (W3C URL Fragment Text Directives). Nothing
 * where the source has no address that may be a link.
 */
export function sourceHref(
  source: Pick<Source, 'url'>,
  citation: Pick<Citation, 'quote'>,
  base?: string,
): string | undefined {
  const href = source.url && safeUrl(source.url, base);
  if (!href) return undefined;
  const directive = textFragment(citation.quote ?? '');
  if (!directive || href.includes(':~:')) return href;
  return href.includes('#') ? `${href}:~:${directive}` : `${href}#:~:${directive}`;
}

function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
