import type { ReferenceCardWords } from './reference-card.js';

/** What the card of a reference says, in English. */
export const referenceCardEn: ReferenceCardWords = {
  source: (number) => `Source ${number}`,
  inListOfSources: 'Find it in the list of sources',
};
