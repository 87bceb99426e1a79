import { n } from './english.js';
import type { TakeAwayWords } from './take-away.js';

const FORMATS = {
  newspaper: 'Text, as in a newspaper',
  apa: 'Text, APA style',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
} as const;

/** What the menus say in which a reader copies and saves, in English. */
export const takeAwayEn: TakeAwayWords = {
  copied: 'Copied',
  save: 'Save',
  allSources: (count) => (count === 1 ? 'The source' : `All ${n(count)} sources`),
  filesToSave: 'Files',
  format: (format) => FORMATS[format],
  picture: (format) => `The chart as a picture (${format.toUpperCase()})`,
  data: 'The timeline’s data (JSON)',
  copyAs: (what) => `Copy: ${what}`,
  saveAs: (what) => `Save: ${what}`,
  copyByHand: 'This page does not let the timeline copy. The text, to be copied by hand:',
  notSaved: 'The file could not be had.',
};
