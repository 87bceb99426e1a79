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
  const random = randomNumbers(seed);
  const isFull = count <= fullUpTo;
  const times = timesOf(random, count);
  for (let i = 0; i < count; i++) yield eventAt(i, times[i], random, isFull);
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

function eventAt(i, time, random, isFull) {
  const isDay = random() < 0.5;
  const written = (ms) => new Date(ms).toISOString().slice(0, isDay ? 10 : 16) + (isDay ? '' : 'Z');
  const start = written(time);
  return {
    id: `e${i}`,
    title: wordsOf(random, 28 + random() * 30),
    start,
    ...(random() < 0.1 && { end: written(time + (1 + random() * 45) * day) }),
    category: categories[Math.floor(random() * categories.length)],
    description: `${wordsOf(random, isFull ? 180 + random() * 40 : 60)}.`,
    sources: Array.from({ length: isFull ? 1 + Math.floor(random() * 3) : 1 }, (_, k) => {
      const outlet = Math.floor(random() * outlets.length);
      return {
        url: `https://news${outlet}.example/${start.slice(0, 4)}/${i}-${k}`,
        title: `${outlets[outlet]}: ${wordsOf(random, 20)}`,
      };
    }),
  };
}
