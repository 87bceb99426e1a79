/** A timeline with one of each thing that a report on its evidence can find. */
export const unsound = {
  version: 1,
  title: 'Kites over the bay, as told by hearsay',
  lang: 'en',
  sources: [
    { id: 'almanac', type: 'book', title: 'The almanac', issued: { 'date-parts': [[1901]] } },
    {
      id: 'diary',
      type: 'manuscript',
      title: 'The diary of the ferryman',
      issued: { 'date-parts': [[1912]] },
      custom: { basedOn: ['lost-letters'] },
    },
    { id: 'poster', type: 'graphic', title: 'A poster that nobody cites' },
  ],
  events: [
    {
      id: 'kite',
      date: '1911-05-02',
      title: 'The kite rises',
      claims: [
        { text: 'A kite rose over the bay.', cite: [{ source: 'almanac' }, { source: 'diary' }] },
        { text: 'It was red.', cite: [{ source: 'diary' }] },
        { text: 'Everybody cheered.' },
      ],
    },
    {
      id: 'fall',
      date: '1911-05-03',
      title: 'The kite falls',
      claims: [
        {
          text: 'The kite came down by night.',
          cite: [
            {
              source: 'diary',
              quote: 'It sank, and it sank, and the night sank with it. '.repeat(7),
            },
          ],
        },
      ],
    },
  ],
};
