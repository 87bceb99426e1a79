import type { SourceInFile } from '../../src/model/timeline-file.js';

/** Sources of every kind: well known, hardly known, resting on others, withheld. */
export const bridgeSources = [
  {
    id: 'gazette',
    type: 'article-newspaper',
    title: 'Band, lemonade and a bridge',
    'container-title': 'The Wending Gazette',
    author: [{ family: 'Heron', given: 'Ada' }],
    issued: { 'date-parts': [[1931, 6, 8]] },
    accessed: { 'date-parts': [[2024, 11, 2]] },
    URL: 'https://gazette.example.org/1931/06/08/bridge',
    custom: {
      archivedUrl: 'https://archive.example.com/gazette/1931/06/08/bridge',
      note: 'Corrected on 9 June 1931.',
    },
  },
  {
    id: 'courier',
    type: 'article-newspaper',
    title: 'Wending has its bridge',
    'container-title': 'Valley Courier',
    issued: { 'date-parts': [[1931, 6, 9]] },
    URL: 'https://courier.example.org/wending-has-its-bridge',
    custom: { basedOn: ['gazette'], note: 'Reprints the Gazette.' },
  },
  {
    id: 'minutes',
    type: 'report',
    title: 'Minutes of the parish council',
    publisher: 'Little Wending Parish Council',
    issued: { literal: 'bound in three volumes' },
  },
  {
    id: 'chronicle',
    type: 'book',
    title: 'Eine Dorfchronik',
    publisher: 'Verlag am Steg',
    author: [{ family: 'Rohr', given: 'C.' }, { literal: 'Geschichtsverein Wending' }],
    issued: { 'date-parts': [[1978]], circa: true },
    language: 'de',
    URL: 'https://chronik.example.org/',
  },
  {
    id: 'letter',
    type: 'document',
    custom: { note: 'A letter without a head, found in the toll house.' },
  },
  {
    id: 'radio',
    type: 'broadcast',
    title: 'The news at seven',
    publisher: 'Radio Wending',
    issued: { 'date-parts': [[1968, 2, 6]] },
    URL: 'https://radio.example.org/1968/02/06',
    custom: { origins: ['Valley News Agency'] },
  },
  {
    id: 'post',
    type: 'article-newspaper',
    title: 'Bridge shut',
    'container-title': 'The Wending Post',
    issued: { 'date-parts': [[1968, 2, 7]] },
    URL: 'https://post.example.org/bridge-shut',
    custom: { origins: ['Valley News Agency'] },
  },
  {
    id: 'worker',
    type: 'interview',
    custom: { withheld: 'a worker on the bridge, who feared for his place in the choir' },
  },
  {
    id: 'clerk',
    type: 'interview',
    custom: { withheld: 'a clerk of the parish' },
  },
] satisfies readonly SourceInFile[];
