import { categories } from './words.mjs';
import { headsOf } from './events.mjs';
import { rankOf } from './timeline-file.mjs';

const day = 86_400_000;
const minute = 60_000;

/**
 * The same events as columns in order of time, for so many that no file of objects would be read. A day begins before the
 * minutes in it, so the order is not quite that of the events.
 */
export function columnsOf(count) {
  const events = Array.from(headsOf(count), columnsOfEvent);
  events.sort((a, b) => a.start - b.start);
  const column = (Kind, name) => Kind.from(events, (event) => event[name]);
  return {
    start: column(Float64Array, 'start'),
    end: column(Float64Array, 'end'),
    rank: column(Uint8Array, 'rank'),
    category: column(Uint8Array, 'category'),
    title: column(Array, 'title'),
  };
}

function columnsOfEvent({ start, end, category, title }, i) {
  return {
    start: Date.parse(start),
    end: endOf(end ?? start),
    rank: rankOf(i),
    category: categories.indexOf(category),
    title,
  };
}

/** A day lasts until the next, a minute likewise. */
function endOf(written) {
  return Date.parse(written) + (written.length === 10 ? day : minute);
}
