// The same events in the format of this project.
import { randomNumbers } from './random.mjs';
import { categories, outlets, wordsOf } from './words.mjs';

const fewestSources = 10;

/** What stands before the events: a bibliography of one article for ten events, which the events cite in turn. */
export function timelineHead(count) {
  return {
    version: 1,
    title: `Made-up news, ${count} events`,
    lang: 'en',
    categories: categories.map((id) => ({ id, label: id[0].toUpperCase() + id.slice(1) })),
    sources: Array.from({ length: sourceCount(count) }, (_, k) => sourceAt(k)),
  };
}

/** An event with its description as two claims, each cited. */
export function timelineEvent({ id, title, start, end, category, description, sources }, i, count) {
  const middle = description.indexOf(' ', description.length / 2);
  const cited = sources.map((_, k) => ({
    source: sourceId((i * 7 + k * 13) % sourceCount(count)),
  }));
  return {
    id,
    // intervals of EDTF are of days
    date: end ? `${start.slice(0, 10)}/${end.slice(0, 10)}` : start,
    title,
    rank: rankOf(i),
    category,
    claims: [
      { text: `${description.slice(0, middle)}.`, cite: cited },
      { text: capital(description.slice(middle + 1)), cite: cited.slice(0, 1) },
    ],
  };
}

/** One event in twenty is a key event, three are of the second rank, ten of the third. */
export function rankOf(i) {
  const share = ((i * 2_654_435_761) % 2 ** 32) / 2 ** 32;
  if (share < 0.05) return 1;
  if (share < 0.2) return 2;
  return share < 0.7 ? 3 : 4;
}

function sourceAt(k) {
  const random = randomNumbers(k + 1);
  const outlet = Math.floor(random() * outlets.length);
  const issued = [2015 + Math.floor(random() * 10), 1 + Math.floor(random() * 12)];
  return {
    id: sourceId(k),
    type: 'article-newspaper',
    title: wordsOf(random, 40),
    'container-title': outlets[outlet],
    issued: { 'date-parts': [issued] },
    URL: `https://news${outlet}.example/${issued[0]}/${k}`,
  };
}

const sourceCount = (count) => Math.max(fewestSources, Math.round(count / 10));
const sourceId = (k) => `s${k}`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
