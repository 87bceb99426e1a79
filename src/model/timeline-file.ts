import * as v from 'valibot';
import { fullText, sourceId, text } from './field-shapes.js';
import { sourceSchema } from './source-file.js';

const optionalText = v.optional(text);
const optionalTexts = v.optional(v.array(text));

const cite = v.optional(
  v.array(
    v.object({
      source: sourceId,
      label: optionalText,
      locator: v.optional(v.union([text, v.number()])),
      quote: optionalText,
      lang: optionalText,
    }),
  ),
);

const accountSchema = v.object({ says: fullText, date: optionalText, cite });

const disputeSchema = v.object({
  about: fullText,
  kind: v.optional(v.picklist(['conflict', 'difference'])),
  accounts: v.pipe(v.array(accountSchema), v.minLength(2)),
});

const pixels = v.optional(v.pipe(v.number(), v.gtValue(0)));

const mediaSchema = v.object({
  type: v.optional(v.picklist(['image', 'video', 'audio'])),
  url: fullText,
  alt: text,
  caption: optionalText,
  credit: optionalText,
  licence: optionalText,
  width: pixels,
  height: pixels,
});

/** The shape of an event. */
export const eventSchema = v.object({
  id: fullText,
  date: text,
  title: fullText,
  summary: optionalText,
  rank: v.optional(v.picklist([1, 2, 3, 4, 5])),
  category: optionalText,
  tags: optionalTexts,
  place: v.optional(v.object({ name: fullText })),
  claims: v.pipe(v.array(v.object({ text: fullText, cite })), v.minLength(1)),
  disputes: v.optional(v.array(disputeSchema)),
  media: v.optional(v.array(mediaSchema)),
  corrections: v.optional(v.array(v.object({ date: optionalText, text: fullText }))),
});

/**
 * The shape of a timeline file, version 1, from which come its type, the JSON Schema and the reader's checks.
 *
 * Expected, beside what the format names (`version`; of events `id`, `date`, `title`, `claims`; of sources `id`, `type`; of
 * media `url`, `alt`; two accounts): what a thing is nothing without: `events`, the `text` of a claim, the `source` of a
 * citation, `about` of a dispute, `says` of an account, `name` of a place, `id` and `label` of a category, `text` of a
 * correction. An expected text holds more than space (but for `alt`: empty means decoration). Other fields are allowed
 * everywhere; only sources keep theirs.
 *
 * What editors show beside it is in `timeline-help.ts`, so that readers need not load it.
 */
export const timelineFileSchema = v.object({
  $schema: optionalText,
  version: v.literal(1),
  title: optionalText,
  description: optionalText,
  lang: optionalText,
  updated: optionalText,
  publisher: optionalText,
  authors: optionalTexts,
  url: optionalText,
  licence: optionalText,
  categories: v.optional(v.array(v.object({ id: fullText, label: fullText }))),
  sources: v.optional(v.array(sourceSchema)),
  events: v.array(eventSchema),
});

/** The same, without looking into sources and events. */
export const fileHeadSchema = v.object({
  ...timelineFileSchema.entries,
  sources: v.optional(v.array(v.unknown())),
  events: v.array(v.unknown()),
});

/** What stands beside columns: the same without sources and events. */
export const columnsHeadSchema = v.object({
  ...timelineFileSchema.entries,
  sources: v.optional(v.unknown()),
  events: v.optional(v.unknown()),
});

type Written<T> = T extends object ? { readonly [Key in keyof T]: Written<T[Key]> } : T;

/** A timeline file as it is written, for `satisfies TimelineFile`. */
export type TimelineFile = Written<v.InferInput<typeof timelineFileSchema>>;
/** An event as it is written. */
export type EventInFile = Written<v.InferInput<typeof eventSchema>>;
/** A source as it is written: a CSL-JSON item. */
export type SourceInFile = Written<v.InferInput<typeof sourceSchema>>;
