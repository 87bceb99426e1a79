import type { Messages } from '../i18n/messages.js';
import type { EventList, Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { limitOf, shortText } from './short-text.js';

/** What identifies or leads somewhere stays as written: it is compared, looked up or asked of `safeUrl`. */
const KEPT: ReadonlySet<string> = new Set([
  'id',
  'source',
  'category',
  'basedOn',
  'url',
  'archivedUrl',
  'csl',
  'span',
  'issued',
  'accessed',
]);

/** A BCP 47 tag that is longer names no language. */
const LONGEST_LANGUAGE = 64;

type Words = Pick<Messages, 'shortened'>;

/** A timeline as templates see it, and what it is made of. */
export interface Shown {
  /** Its sources are as read: most of a long list are never shown. */
  readonly timeline: Timeline;
  /** An event or a source of the timeline as it is shown; one that is already is itself. */
  readonly part: <Part extends TimelineEvent | Source>(part: Part) => Part;
}

/**
 * The timeline with texts no longer than a page can bear, so that no template has to think of them. What is short enough is
 * the very same object; an event or a source is looked at when it is first shown, once.
 */
export function shownTimeline(timeline: Timeline, words: Words): Shown {
  const known = new WeakMap<object, object>();
  const part = <Part extends object>(whole: Part): Part => {
    const before = known.get(whole);
    if (before) return before as Part;
    const shown = shorten(whole, words);
    known.set(whole, shown);
    known.set(shown, shown);
    return shown;
  };
  const { events, sources, ...head } = timeline;
  return {
    timeline: { ...shorten(head, words), sources, events: shownEvents(events, part) },
    part,
  };
}

/** What a shown event, source or citation was made from: itself where nothing was shortened. */
export function wholeOf<Part extends object>(shown: Part): Part {
  return (wholes.get(shown) as Part | undefined) ?? shown;
}

const wholes = new WeakMap<object, object>();

function shownEvents(events: EventList, shown: (event: TimelineEvent) => TimelineEvent): EventList {
  return {
    length: events.length,
    at(index) {
      const event = events.at(index);
      return event && shown(event);
    },
    *[Symbol.iterator]() {
      for (const event of events) yield shown(event);
    },
  };
}

function shorten<Whole extends object>(whole: Whole, words: Words): Whole {
  return shortPart(whole, '', words) as Whole;
}

function shortPart(part: unknown, field: string, words: Words): unknown {
  if (typeof part === 'string') return shortField(part, field, words);
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return shortList(part, field, words);
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(part)) {
    if (KEPT.has(key)) continue;
    const short = shortPart(value, key, words);
    if (short === value) continue;
    copy ??= { ...part };
    copy[key] = short;
  }
  if (!copy) return part;
  wholes.set(copy, part);
  return copy;
}

function shortList(list: readonly unknown[], field: string, words: Words): readonly unknown[] {
  const copy = list.map((item) => shortPart(item, field, words));
  return copy.some((item, i) => item !== list[i]) ? copy : list;
}

function shortField(text: string, field: string, words: Words): string | undefined {
  if (field !== 'lang' && field !== 'language') return shortText(text, limitOf(field), words);
  return text.length > LONGEST_LANGUAGE ? undefined : text;
}
