import { event, source, timelineOf } from './timelines.js';

const cite = (id: string, more: object = {}) => ({ source: id, ...more });

/** A timeline for all that a story can say of its sources; the first event is `told`. */
export const evidence = timelineOf(
  [
    event('told', '2001-05', {
      title: 'Told in many ways',
      claims: [
        {
          text: 'Three papers write it.',
          cite: [
            cite('first', { label: 'page', locator: '3', quote: 'It was so.', lang: 'en' }),
            cite('copy'),
            cite('second', { label: 'paragraph', locator: 2 }),
          ],
        },
        {
          text: 'One paper alone writes it.',
          cite: [cite('first', { label: 'page', locator: '4' })],
        },
        { text: 'An official says it.', cite: [cite('official')] },
        { text: 'Nobody is named.', cite: [] },
      ],
      disputes: [
        {
          about: 'the day',
          kind: 'conflict',
          accounts: [
            { says: 'It was on the first.', date: '2001-05-01', cite: [cite('first')] },
            { says: 'It was on the second.', date: '2001-05-02', cite: [cite('second')] },
          ],
        },
        {
          about: 'the mood',
          kind: 'difference',
          accounts: [
            { says: 'People were calm.', cite: [cite('nowhere')] },
            { says: 'People sang.', cite: [cite('second')] },
          ],
        },
      ],
      corrections: [{ date: '2002-01-05', text: 'A name was put right.' }],
    }),
    event('later', '2003'),
    event('last', '2005', {
      disputes: [
        {
          about: 'the tone',
          accounts: [
            { says: 'Loud.', cite: [cite('first')] },
            { says: 'Soft.', cite: [cite('second')] },
          ],
        },
      ],
    }),
  ],
  [
    source('first', { 'container-title': 'The first', language: 'en' }),
    source('copy', { custom: { basedOn: ['first'], note: 'A reprint.' } }),
    source('second', { custom: { archivedUrl: 'https://archive.example/second' } }),
    { id: 'official', type: 'interview', custom: { withheld: 'an official who feared dismissal' } },
    { id: 'nowhere', type: 'article-newspaper', title: 'A cutting without an address' },
  ],
);
