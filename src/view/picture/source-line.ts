import { pictureEn } from '../../i18n/picture-en.js';
import type { Frame } from '../../layout/frame.js';
import { safeUrl } from '../../model/links.js';
import type { ViewContext } from '../context.js';
import { edtfInWords, stretchInWords } from './stretch.js';
import { shownText } from './text.js';

/** What is shown, and what else is to be said of it. */
export interface PictureFacts {
  /** What the chart shows at rest: exactly its window. */
  readonly frame: Frame;
  readonly context: ViewContext;
  /** From the first to the last date of the timeline, UTC ms. */
  readonly domainMs: readonly [number, number];
  /** The day on which the picture is made, EDTF: `2026-11-25`. */
  readonly saved: string;
  /** What else must be known of what is shown: sentences, such as that events were left out by a filter. */
  readonly notes?: readonly string[];
}

/** What stands below a picture. */
export interface SourceLine {
  /** Sentences: what is shown, who made it, on what it rests, how old it is. */
  readonly text: string;
  /** The timeline's own address, where it has one that may be a link. */
  readonly address: string | undefined;
}

const MOST_CHARACTERS = 300;
const MOST_ADDRESS_CHARACTERS = 500;

/** Says what the picture shows and where that comes from, for whoever meets it without the page. */
export function sourceLine({
  frame,
  context,
  domainMs,
  saved,
  notes = [],
}: PictureFacts): SourceLine {
  const { timeline, words, baseUrl } = context;
  const { authors, publisher, sources, updated } = timeline;
  const { count, isAtLeast } = eventsIn(frame);
  const stretch = stretchInWords(
    Math.max(frame.scale.fromMs, domainMs[0]),
    Math.min(frame.scale.toMs, domainMs[1]),
    context,
  );
  const facts = [
    pictureEn.pictureOf(count, isAtLeast, stretch),
    ...notes,
    shownText(authors.join(', '), MOST_CHARACTERS),
    shownText(publisher ?? '', MOST_CHARACTERS),
    sources.length > 0 ? pictureEn.pictureSources(sources.length) : '',
    updated ? words.updated(shownText(edtfInWords(updated, context), MOST_CHARACTERS)) : '',
    pictureEn.pictureSaved(edtfInWords(saved, context)),
  ];
  const href = timeline.url ? safeUrl(timeline.url, baseUrl) : undefined;
  return {
    text: pictureEn.sentences(facts.filter(Boolean)),
    address: href && /^https?:/.test(href) ? shownText(href, MOST_ADDRESS_CHARACTERS) : undefined,
  };
}

/** How many events a frame shows, one by one or in clusters. */
export function eventsIn({ items }: Frame): {
  readonly count: number;
  readonly isAtLeast: boolean;
} {
  let count = 0;
  let isAtLeast = false;
  for (const item of items) {
    if (item.kind === 'break') continue;
    count += item.kind === 'cluster' ? item.members.count : 1;
    isAtLeast ||= item.kind === 'cluster' && item.members.isAtLeast === true;
  }
  return { count, isAtLeast };
}
