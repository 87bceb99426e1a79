import type { Messages } from '../i18n/messages.js';
import type { EventEvidence } from '../model/evidence.js';
import { LONGEST_NAME, shortText } from './short-text.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';

/** What it takes to say of an event what is known of it: part of what every template has. */
export interface Wording {
  readonly words: Messages;
  evidence(event: TimelineEvent): EventEvidence;
  /** An event's date in words, see {@link dateOf}. */
  date(event: TimelineEvent, style: 'full' | 'short'): string;
}

/** An event's title; its date where the file gives none. */
export function titleOf(event: TimelineEvent, wording: Wording): string {
  return event.title || dateOf(event, wording) || event.id;
}

/** An event's date in words at its own precision; the text as written, or that it is not known, where it can't be read. */
export function dateOf(
  event: TimelineEvent,
  wording: Wording,
  style: 'full' | 'short' = 'full',
): string {
  return wording.date(event, style);
}

/** An event's evidence in one line: on cards, in lists and in accessible names. */
export function evidenceInWords(event: TimelineEvent, wording: Wording): string {
  const { words } = wording;
  const { independent, withheld } = wording.evidence(event);
  if (independent > 0) return words.independentSources(independent);
  return withheld > 0 ? words.withheldOnly(withheld) : words.uncited;
}

/** What a screen reader says of an event: title, date, evidence. */
export function nameOf(event: TimelineEvent, wording: Wording, date: string): string {
  const parts = [titleOf(event, wording), date, evidenceInWords(event, wording)];
  if (wording.evidence(event).disputed) parts.push(wording.words.sourcesDiffer);
  return parts.join(', ');
}

/** A category's label; its id where the file does not describe it; a word for events that have none. */
export function categoryLabel(
  id: string,
  { timeline, words }: { readonly timeline: Timeline; readonly words: Messages },
): string {
  if (!id) return words.otherGroup;
  const found = timeline.categories.find((category) => category.id === id);
  return found?.label ?? shortText(id, LONGEST_NAME, words);
}

/** A count as a cluster shows it, "12", "1.2K": what the room of a mark takes; a plus where there are more. */
export function countShown(count: number, isAtLeast: boolean, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 0 });
    formats.set(locale, format);
  }
  return format.format(count) + (isAtLeast ? '+' : '');
}

const formats = new Map<string, Intl.NumberFormat>();
