import afghanistan from '../../data/afghanistan.json' with { type: 'json' };
import type { EventInFile, SourceInFile, TimelineFile } from '../../src/model/timeline-file.js';

export { afghanistan };

/** The five events of rank 1 in the real timeline. */
export const keyEvents = [
  'soviet-withdrawal',
  'first-rule',
  'takeover',
  'delisting',
  'recognition',
] as const;

/** One event with one claim of one source. */
export function event(id: string, date: string, more: Partial<EventInFile> = {}): EventInFile {
  return {
    id,
    date,
    title: `The event ${id}`,
    claims: [{ text: `It is told of ${id}.`, cite: [{ source: 'paper' }] }],
    ...more,
  };
}

/** A source with a title, a publisher and an address. */
export function source(id: string, more: Partial<SourceInFile> = {}): SourceInFile {
  return {
    id,
    type: 'webpage',
    title: `The report ${id}`,
    publisher: `The ${id}`,
    URL: `https://${id}.example/report`,
    ...more,
  };
}

/** A timeline of these events, with the source `paper` and those given. */
export function timelineOf(
  events: readonly EventInFile[],
  sources: readonly SourceInFile[] = [],
): TimelineFile {
  return {
    version: 1,
    title: 'A test',
    lang: 'en',
    sources: [source('paper'), ...sources],
    events,
  };
}

/** Events a day apart from 1 January 2000, called `e0`, `e1` … */
export function daily(count: number): EventInFile[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    return event(`e${i}`, day);
  });
}
