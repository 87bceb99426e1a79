import { plural } from './english.js';
import type { PictureWords } from './picture.js';

/** What a saved picture says under its chart, in English. */
export const pictureEn: PictureWords = {
  pictureOf: (events, isAtLeast, dates) =>
    `Chart of ${isAtLeast ? 'at least ' : ''}${plural(events, 'event')}${dates ? `, ${dates}` : ''}`,
  pictureSources: (count) => `Rests on ${plural(count, 'source')}`,
  pictureSaved: (date) => `Saved ${date}`,
  sentences: (facts) => facts.map((fact) => (/[.!?…]$/.test(fact) ? fact : `${fact}.`)).join(' '),
};
