import { html, type TemplateResult } from 'lit';
import { addressText, hostOf, safeUrl } from '../model/links.js';
import type { ViewContext } from './context.js';
import { LONGEST_ADDRESS, shortText } from './short-text.js';

/** Marks that reorder what is around them: no link needs one, and each can make it look like another. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A link to somebody else's page: opens apart, and tells it no more than where the reader came from. */
export function anchor(href: string, content: unknown): TemplateResult {
  return html`<a
    href=${href}
    target="_blank"
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    >${typeof content === 'string' ? content.replace(REORDERING, '') : content}</a
  >`;
}

/** The host that an address leads to, as the browser will ask for it. */
export function hostTemplate(href: string): TemplateResult {
  return html`<span class="host" dir="ltr">${hostOf(href)}</span>`;
}

/** An address that is no link, with nothing hidden in it. */
export function writtenAddress(address: string, { words }: Pick<ViewContext, 'words'>) {
  const text = addressText(shortText(address, LONGEST_ADDRESS, words));
  return html`<span class="host" dir="ltr">${text}</span>`;
}

/** The terms under which something may be used: a link where they are given as an address, `https://…`. */
export function licenceTemplate(
  licence: string,
  { baseUrl }: ViewContext,
): TemplateResult | string {
  const href = /^\s*https?:\/\//i.test(licence) ? safeUrl(licence, baseUrl) : undefined;
  return href ? anchor(href, href.replace(/^https?:\/\/|\/$/g, '')) : licence;
}
