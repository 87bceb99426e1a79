import type { TimelineFile } from '../../src/model/timeline-file.js';

const DOINGS = [
  'The lamp is trimmed',
  'A ship asks the way',
  'Fog all night',
  'The keeper paints the door',
  'A gull breaks a pane',
  'The supply boat comes',
  'The clock is set right',
  'A visitor counts the steps',
] as const;

const SOURCE_COUNT = 12;
const DAY_MS = 86_400_000;

/** Numbers from 0 to 1, the same for the same seed. Mulberry32, by Tommy Ettinger. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The log of a lighthouse that never was: `count` events between 1901 and 2000, a few of them of rank 1. */
export function lighthouseLog(count: number, seed = 1): TimelineFile {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const start = Date.UTC(1901, 0, 1);
  const length = Date.UTC(2000, 11, 31) - start;
  const events = Array.from({ length: count }, (_, i) => {
    // The later, the denser, as logs are.
    const day = new Date(start + Math.sqrt(random()) * length).toISOString().slice(0, 10);
    const doing = pick(DOINGS) ?? DOINGS[0];
    const cite = [...new Set([bookAt(random), bookAt(random)])].map((source) => ({ source }));
    return {
      id: `entry-${i + 1}`,
      date: random() < 0.2 ? day.slice(0, 7) : day,
      title: `${doing} (${i + 1})`,
      rank: rankFor(i),
      claims: [{ text: `${doing}, says entry ${i + 1} of the log.`, cite }],
    };
  });
  return file(
    `The log of the light at Sand End, ${count.toLocaleString('en-GB')} entries`,
    events,
    SOURCE_COUNT,
  );
}

/** A day on which everybody came at once: `count` events of one date, then as many by the minute on the next. */
export function crowdedDay(count: number): TimelineFile {
  const noon = Date.UTC(1957, 5, 2, 12);
  const events = Array.from({ length: count * 2 }, (_, i) => {
    const isTimed = i >= count;
    const moment = new Date(noon - (isTimed ? 0 : DAY_MS) + (isTimed ? i - count : 0) * 60_000);
    return {
      id: `visit-${i + 1}`,
      date: isTimed ? `${moment.toISOString().slice(0, 16)}Z` : moment.toISOString().slice(0, 10),
      title: `Visitor ${i + 1} climbs the tower`,
      rank: i === 0 ? (1 as const) : (3 as const),
      claims: [{ text: `Visitor ${i + 1} climbed the tower.`, cite: [{ source: 'book-1' }] }],
    };
  });
  return file('Open days at the light at Sand End', events, 1);
}

/** Surveys that never were: `count` of them between 1950 and 2020, most of them in a few busy years, as news are. */
export function surveys(count: number, seed = 3): TimelineFile {
  const random = createRandom(seed);
  const start = Date.UTC(1950, 0, 1);
  const length = Date.UTC(2020, 0, 1) - start;
  const busy = Array.from({ length: 12 }, () => random());
  const events = Array.from({ length: count }, (_, i) => {
    const centre = busy[Math.floor(random() * busy.length)] ?? 0;
    const share = random() < 0.4 ? random() : centre + (random() - random()) / 40;
    const moment = new Date(start + Math.min(Math.max(share, 0), 1) * length);
    return {
      id: `survey-${i + 1}`,
      date: moment.toISOString().slice(0, 10),
      title: `Survey ${i + 1}`,
      rank: rankAmongMany(i),
      claims: [{ text: `This is survey ${i + 1}.`, cite: [{ source: 'book-1' }] }],
    };
  });
  return file(`${count.toLocaleString('en-GB')} surveys`, events, 1);
}

/** A day on which `count` surveys were made, among two years with one in each month. */
export function crowdAmongOthers(count: number): TimelineFile {
  const others = Array.from({ length: 24 }, (_, month) => ({
    date: new Date(Date.UTC(1986, month, 9)).toISOString().slice(0, 10),
    rank: month % 8 === 0 ? (1 as const) : (2 as const),
  }));
  const crowd = Array.from({ length: count }, () => ({ date: '1987-06-02', rank: 3 as const }));
  const events = [...others, ...crowd].map(({ date, rank }, i) => ({
    id: `survey-${i + 1}`,
    date,
    title: `Survey of site ${i + 1}`,
    rank,
    claims: [{ text: `Site ${i + 1} was surveyed.`, cite: [{ source: 'book-1' }] }],
  }));
  return file('A day of surveys', events, 1);
}

function file(title: string, events: TimelineFile['events'], sourceCount: number): TimelineFile {
  return {
    version: 1,
    title,
    description: 'Invented, and the same each time.',
    lang: 'en',
    sources: Array.from({ length: sourceCount }, (_, i) => ({
      id: `book-${i + 1}`,
      type: 'document',
      title: `Log book ${i + 1} of the light at Sand End`,
      publisher: `Keeper ${i + 1}`,
      URL: `https://lights.example.org/sand-end/${i + 1}`,
    })),
    events,
  };
}

function bookAt(random: () => number): string {
  return `book-${1 + Math.floor(random() * SOURCE_COUNT)}`;
}

function rankAmongMany(i: number): 1 | 2 | 3 | 4 {
  if (i % 2500 === 0) return 1;
  if (i % 100 === 0) return 2;
  return i % 2 === 0 ? 3 : 4;
}

function rankFor(i: number): 1 | 2 | 3 | 4 {
  if (i % 200 === 0) return 1;
  if (i % 20 === 0) return 2;
  return i % 3 === 0 ? 3 : 4;
}
