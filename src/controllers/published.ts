import { asPublishedBy, publicationDays, type PublicationDays } from '../model/published-by.js';
import type { Timeline } from '../model/timeline.js';
import { parseEdtf } from '../time/edtf.js';
import { warnOnce } from './attributes.js';
import { memo } from './memo.js';

/** The timeline as it had been published by a day. */
export class Published {
  readonly #told = memo((timeline: Timeline, endMs: number) => asPublishedBy(timeline, endMs));
  readonly #days = memo((timeline: Timeline): PublicationDays => publicationDays(timeline));

  /** All of it where no day is asked for, or none that can be read. */
  by(knownBy: string | undefined, timeline: Timeline): Timeline {
    const endMs = endOf(knownBy);
    return endMs === undefined ? timeline : this.#told(timeline, endMs);
  }

  days(timeline: Timeline): PublicationDays {
    return this.#days(timeline);
  }
}

/** The end of the stretch that an attribute names, exclusive, UTC ms; undefined, with a warning, for what names none. */
export function endOf(knownBy: string | undefined | null): number | undefined {
  if (!knownBy) return undefined;
  const read = parseEdtf(knownBy);
  if (read.ok && Number.isFinite(read.span.endMs)) return read.span.endMs;
  warnOnce('attribute.unreadable-date', `known-by="${knownBy}" is not a date; it is ignored.`);
  return undefined;
}

/** The last day of a stretch that ends then, ISO 8601. */
export function dayBefore(endMs: number): string {
  return new Date(endMs - 1).toISOString().slice(0, 10);
}
