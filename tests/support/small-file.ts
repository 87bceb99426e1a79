import { readTimeline } from '../../src/model/read.js';
import type { EventInFile, TimelineFile } from '../../src/model/timeline-file.js';

/** An event with which nothing is wrong. */
export const event: EventInFile = {
  id: 'a',
  date: '1989',
  title: 'First',
  claims: [{ text: 'It happened.', cite: [{ source: 's1' }] }],
};

/** A file with which nothing is wrong. */
export const smallFile = {
  version: 1,
  title: 'Small',
  sources: [{ id: 's1', type: 'webpage', title: 'Article', volume: 7 }],
  events: [event],
} as const satisfies TimelineFile;

/** The small file with its first event followed by others. */
export const withEvents = (...events: readonly unknown[]) => ({
  ...smallFile,
  events: [event, ...events],
});
/** The small file with an event "Second" that differs from the first as given. */
export const withEvent = (fields: object) =>
  withEvents({ ...event, id: 'b', title: 'Second', ...fields });
/** The small file with more sources. */
export const withSources = (...sources: readonly object[]) => ({
  ...smallFile,
  sources: [...smallFile.sources, ...sources],
});

/** Each issue as "severity code pointer: message". */
export const issuesOf = (file: unknown) =>
  readTimeline(file).issues.map(
    ({ severity, code, pointer, message }) => `${severity} ${code} ${pointer}: ${message}`,
  );
/** The ids of its events, in their order. */
export const idsOf = (file: unknown) => readTimeline(file).timeline?.events.map(({ id }) => id);
export const eventOf = (file: unknown, id: string) =>
  readTimeline(file).timeline?.events.find((candidate) => candidate.id === id);
export const sourceOf = (file: unknown, id: string) =>
  readTimeline(file).timeline?.sources.find((source) => source.id === id);
