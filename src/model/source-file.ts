import * as v from 'valibot';
import { fullText, sourceId, text } from './field-shapes.js';

const optionalText = v.optional(text);
const textOrNumber = v.union([text, v.number()]);

/** A name variable of CSL-JSON 1.0. */
const nameSchema = v.looseObject({
  family: optionalText,
  given: optionalText,
  literal: optionalText,
  suffix: optionalText,
  'dropping-particle': optionalText,
  'non-dropping-particle': optionalText,
});

/** A date variable of CSL-JSON 1.0, or an EDTF text as in CSL 1.1. */
const dateSchema = v.optional(
  v.union([
    text,
    v.looseObject({
      'date-parts': v.optional(v.array(v.array(textOrNumber))),
      season: v.optional(textOrNumber),
      circa: v.optional(v.union([text, v.number(), v.boolean()])),
      literal: optionalText,
      raw: optionalText,
    }),
  ]),
);

/** The shape of a source: a CSL-JSON item, whose other fields may be anything and are kept. */
export const sourceSchema = v.looseObject({
  id: sourceId,
  type: fullText,
  title: optionalText,
  publisher: optionalText,
  'container-title': optionalText,
  author: v.optional(v.array(nameSchema)),
  issued: dateSchema,
  accessed: dateSchema,
  URL: optionalText,
  language: optionalText,
  custom: v.optional(
    v.looseObject({
      archivedUrl: optionalText,
      basedOn: v.optional(v.array(sourceId)),
      origins: v.optional(v.array(text)),
      withheld: optionalText,
      note: optionalText,
    }),
  ),
});
