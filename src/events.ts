import type { Issue } from './model/issues.js';
import type { Source, Timeline, TimelineEvent } from './model/timeline.js';

/** A window of time, UTC milliseconds. */
export interface TimelineRange {
  readonly from: number;
  readonly to: number;
}

/** What the element's events carry. All bubble and are composed. */
export interface TimelineEventDetails {
  /** A file was read; `issues` holds what was wrong in it. */
  'timeline-load': { readonly timeline: Timeline; readonly issues: readonly Issue[] };
  /** Nothing usable came of the file. */
  'timeline-error': { readonly issues: readonly Issue[]; readonly cause: unknown };
  /** The reader chose an event, or none; before it is shown. `preventDefault()` keeps the old choice. */
  'timeline-select': { readonly event: TimelineEvent } | null;
  /** A reference was copied. */
  'timeline-cite': {
    /** In whose story it stands; undefined in the view of all sources. */
    readonly event: TimelineEvent | undefined;
    readonly source: Source;
    readonly format: 'newspaper' | 'apa' | 'bibtex' | 'ris' | 'csl-json';
    readonly text: string;
  };
  /** The window moves. */
  'timeline-range-input': TimelineRange;
  /** The window has settled. */
  'timeline-range-change': TimelineRange;
}

/** The element's events by name. */
export type TimelineEventMap = {
  [Name in keyof TimelineEventDetails]: CustomEvent<TimelineEventDetails[Name]>;
};

declare global {
  interface HTMLElementEventMap {
    'timeline-load': TimelineEventMap['timeline-load'];
    'timeline-error': TimelineEventMap['timeline-error'];
    'timeline-select': TimelineEventMap['timeline-select'];
    'timeline-cite': TimelineEventMap['timeline-cite'];
    'timeline-range-input': TimelineEventMap['timeline-range-input'];
    'timeline-range-change': TimelineEventMap['timeline-range-change'];
  }
}

/** Dispatches one of the element's events; false where a listener prevented its default. */
export function emit<Name extends keyof TimelineEventDetails>(
  target: EventTarget,
  name: Name,
  detail: TimelineEventDetails[Name],
): boolean {
  const init = { detail, bubbles: true, composed: true, cancelable: name === 'timeline-select' };
  return target.dispatchEvent(new CustomEvent(name, init));
}
