import { html, type TemplateResult } from 'lit';

/**
 * Dates that HTML's `datetime` says in the same words as EDTF: a year, a month, a day, or an instant with its offset. Not what
 * is qualified, a season, an interval or a set.
 */
const PLAIN =
  /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;

/** A date in words, with the date as machines read it where there is one that says the same. */
export function timeElement(written: string | undefined, words: string): TemplateResult | string {
  return written && PLAIN.test(written) ? html`<time datetime=${written}>${words}</time>` : words;
}
