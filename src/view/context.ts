import { html, nothing, type TemplateResult } from 'lit';
import type { DateWords } from '../i18n/dates.js';
import { eventEvidence, indexSources, type SourceIndex } from '../model/evidence.js';
import { once } from '../model/once.js';
import type { Source, Timeline, TimelineEvent } from '../model/timeline.js';
import { formatSpan } from '../time/format.js';
import type { Wording } from './words.js';

import { shownTimeline } from './shown-timeline.js';

export { dateOf, evidenceInWords, nameOf, titleOf } from './words.js';

/** What every template needs: the timeline as it is shown, what is derived from it, and the reader's words. */
export interface ViewContext extends Wording {
  /** With texts no longer than a page can bear, see `shownTimeline`. */
  readonly timeline: Timeline;
  readonly sources: SourceIndex;
  readonly dateWords: DateWords;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** Level of the timeline's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** The address relative links are read against: that of the file. */
  readonly baseUrl: string;
  /** Where the inline end lies: 1 to the right, -1 to the left. */
  readonly toward: 1 | -1;
  /** On paper nothing waits for a press. */
  readonly isPrinted?: boolean;
  /** An event of the timeline as read, as it is shown. */
  shown(event: TimelineEvent): TimelineEvent;
  source(id: string): Source | undefined;
}

/** What a context is made from. */
export type ContextInput = Pick<
  ViewContext,
  'timeline' | 'words' | 'dateWords' | 'locale' | 'headingLevel' | 'baseUrl' | 'toward'
>;

/** Derives what templates ask for again and again; evidence and dates are worked out once an event, when they are first asked for. */
export function createContext(input: ContextInput): ViewContext {
  const sources = indexSources(input.timeline.sources);
  const shown = shownTimeline(input.timeline, input.words);
  const dates = {
    full: once((event: TimelineEvent) => dateInWords(event, input, 'full')),
    short: once((event: TimelineEvent) => dateInWords(event, input, 'short')),
  };
  return {
    ...input,
    timeline: shown.timeline,
    shown: shown.part,
    sources,
    source(id) {
      const found = sources.get(id);
      return found && shown.part(found.source);
    },
    evidence: once((event) => eventEvidence(event, sources)),
    date: (event, style) => dates[style](event),
  };
}

function dateInWords(
  event: TimelineEvent,
  { words, dateWords, locale }: ContextInput,
  style: 'full' | 'short',
): string {
  if (!event.span) return event.date ? `${words.undated} (${event.date})` : words.undated;
  return formatSpan(event.span, dateWords, locale, style);
}

/** Text from the file, in the file's language and its own direction. */
export function inFileLanguage(text: string, { timeline }: ViewContext): TemplateResult {
  return html`<span lang=${timeline.lang ?? nothing} dir="auto">${text}</span>`;
}
