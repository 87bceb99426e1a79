import * as v from 'valibot';

/** A text. */
export const text = v.string();

/** A text that says something. */
export const fullText = v.pipe(text, v.regex(/\S/));

/** An id of a source; CSL allows numbers. */
export const sourceId = v.union([fullText, v.number()]);
