// Made-up news, the same for the same number of events. Nothing here needs Node: adapters make events in the page too.
import { randomNumbers } from './random.mjs';
import { categories, outlets, wordsOf } from './words.mjs';

const day = 86_400_000;
const minute = 60_000;
const from = Date.UTC(2015, 0, 1);
const to = Date.UTC(2025, 0, 1);

/**
 * A record has about 540 bytes of JSON: a million of them pass the longest string of the engine, and no page can parse
 * such a file in one piece. Above so many events, records have a short text and one source.
 */
export const fullUpTo = 500_000;

/**
 * Events in order of time: `id`, `title`, `start`, `end` (one in ten), `category`, `description`, `sources`.
 *
 * @param {number} count how many
 */
export function* eventsOf(count, seed = 1) {
  // numbers of their own, so that heads are the same without them
  const random = randomNumbers(seed + 1_000_000);
  const isFull = count <= fullUpTo;
  let i = 0;
  for (const head of headsOf(count, seed))
    yield { ...head, ...detailsAt(i++, head, random, isFull) };
}

/** The same events without `description` and `sources`, in a fraction of the time. */
export function* headsOf(count, seed = 1) {
  const random = randomNumbers(seed);
  const times = timesOf(random, count);
  for (let i = 0; i < count; i++) yield headAt(i, times[i], random);
}

/** News comes in bursts: three in ten events are on their own, the others follow the start of one of √n stories. */
function timesOf(random, count) {
  const anyTime = () => from + random() * (to - from);
  const stories = Array.from({ length: Math.max(1, Math.round(Math.sqrt(count))) }, () => ({
    start: anyTime(),
    decay: (2 + random() * 60) * day,
  }));
  const timeOf = () => {
    if (random() < 0.3) return anyTime();
    const { start, decay } = stories[Math.floor(random() * stories.length)];
    const time = start - Math.log(1 - random()) * decay;
    return time < to ? time : anyTime();
  };
  return Float64Array.from({ length: count }, () => Math.round(timeOf() / minute) * minute).sort();
}

function headAt(i, time, random) {
  const isDay = random() < 0.5;
  const written = (ms) => new Date(ms).toISOString().slice(0, isDay ? 10 : 16) + (isDay ? '' : 'Z');
  return {
    id: `e${i}`,
    title: wordsOf(random, 28 + random() * 30),
    start: written(time),
    ...(random() < 0.1 && { end: written(time + (1 + random() * 45) * day) }),
    category: categories[Math.floor(random() * categories.length)],
  };
}

function detailsAt(i, { start }, random, isFull) {
  const sourceCount = isFull ? 1 + Math.floor(random() * 3) : 1;
  return {
    description: `${wordsOf(random, isFull ? 180 + random() * 40 : 60)}.`,
    sources: Array.from({ length: sourceCount }, (_, k) => {
      const outlet = Math.floor(random() * outlets.length);
      return {
        url: `https://news${outlet}.example/${start.slice(0, 4)}/${i}-${k}`,
        title: `${outlets[outlet]}: ${wordsOf(random, 20)}`,
      };
    }),
  };
}
