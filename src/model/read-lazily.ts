import type { IssueWords } from '../i18n/issues.js';
import { issuesEn } from '../i18n/issues-en.js';
import { columnSteps } from './columns.js';
import { inOrder } from './event-order.js';
import { EventSeed } from './event-seed.js';
import { LazyEvents } from './lazy-events.js';
import { LONGEST_QUOTE, type CitedSources } from './read-claims.js';
import { readDate } from './read-date.js';
import { createEvent, readEvent, type EventContext } from './read-event.js';
import { isPlainEvent } from './plain-event.js';
import { readWith, type ReadResult } from './read-steps.js';
import type { Reading } from './reading.js';
import type { Steps } from './steps.js';
import type { EventInFile } from './timeline-file.js';
import type { TimelineEvent } from './timeline.js';

/**
 * Reads a timeline file as `readSteps` does, with the same result but for when events are made: at first, each is only looked
 * at, which takes half of the time. What is wrong with any of them is known and told all the same. An event that is not made
 * takes the memory of what is written, and 24 bytes and those of its date beside it.
 *
 * @param value what `JSON.parse` made, for nobody else: the timeline keeps parts of it
 */
export function readLazily(
  value: unknown,
  words: IssueWords = issuesEn,
): Steps<ReadResult<LazyEvents>> {
  return readWith(readEvents, value, words);
}

const EVENTS_A_STEP = 32;

function* readEvents(
  written: readonly unknown[],
  context: EventContext,
  reading: Reading,
): Steps<LazyEvents> {
  const total = written.length;
  const quiet: Reading = { ...reading, issues: [] };
  const read: TimelineEvent[] = [];
  for (let i = 0; i < total; i++) {
    if (i % EVENTS_A_STEP === 0) yield { read: i, total };
    const item = written[i];
    const seed = seedOf(item, i, context, quiet);
    if (seed) {
      read.push(seed);
      continue;
    }
    reading.path.push(i);
    const event = readEvent(item, i, context, reading);
    if (event) read.push(event);
    reading.path.pop();
  }
  reading.item = undefined;
  const events = yield* inOrder(read);
  const columns = yield* columnSteps({ events, categories: context.categories });
  const { sources } = context;
  return new LazyEvents(events, columns, (seed) => createEvent(seed.written, seed, sources, quiet));
}

/** What an event can be made from later; nothing where there is something to tell of it, or more to make than usual. */
function seedOf(
  item: unknown,
  fileIndex: number,
  { sources, ids, updated }: EventContext,
  quiet: Reading,
): EventSeed | undefined {
  if (!isPlainEvent(item) || item.claims.length === 0) return undefined;
  const span = readDate(item.date, quiet);
  const isTold = quiet.issues.length > 0;
  quiet.issues.length = 0;
  if (!span || isTold || (updated && span.startMs >= updated.endMs)) return undefined;
  if (!item.claims.every((claim) => isCited(claim, sources))) return undefined;
  return ids.takeNew(item.id) ? new EventSeed(item, span, fileIndex) : undefined;
}

/** Whether nothing is to be told of a claim; notes what it cites. */
function isCited({ cite }: EventInFile['claims'][number], sources: CitedSources): boolean {
  if (!cite || cite.length === 0) return false;
  for (const { source, quote } of cite) {
    const known = sources.get(String(source));
    if (!known || (quote && quote.length > LONGEST_QUOTE)) return false;
    known.isCited = true;
  }
  return true;
}
