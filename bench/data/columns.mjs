import { categories } from './words.mjs';
import { eventsOf } from './events.mjs';
import { rankOf } from './timeline-file.mjs';

const day = 86_400_000;
const minute = 60_000;

/** The same events as columns, for so many that no file of objects would be read. */
export function columnsOf(count) {
  const columns = {
    start: new Float64Array(count),
    end: new Float64Array(count),
    rank: new Uint8Array(count),
    category: new Uint8Array(count),
    title: new Array(count),
  };
  let i = 0;
  for (const { start, end, category, title } of eventsOf(count)) {
    columns.start[i] = Date.parse(start);
    columns.end[i] = endOf(end ?? start);
    columns.rank[i] = rankOf(i);
    columns.category[i] = categories.indexOf(category);
    columns.title[i] = title;
    i++;
  }
  return columns;
}

/** A day lasts until the next, a minute likewise. */
function endOf(written) {
  return Date.parse(written) + (written.length === 10 ? day : minute);
}
