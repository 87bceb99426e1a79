import type { TimelineFile } from '../../src/model/timeline-file.js';

const cite = [{ source: 'annals', label: 'chapter', locator: '3' }];

/** An observatory that never was: periods that follow, overlap, and hold events. */
export const observatory = {
  version: 1,
  title: 'An observatory on a hill, 1888–2024',
  description: 'Invented: who led it, what was built, and what was seen.',
  lang: 'en',
  licence: 'CC0-1.0',
  categories: [
    { id: 'people', label: 'People' },
    { id: 'building', label: 'Building' },
  ],
  sources: [
    {
      id: 'annals',
      type: 'book',
      title: 'Annals of the observatory on Pear Hill',
      publisher: 'Pear Hill Press',
      author: [{ family: 'Quince', given: 'A.' }],
      issued: { 'date-parts': [[2024]] },
      URL: 'https://observatory.example.org/annals',
    },
  ],
  events: [
    {
      id: 'building',
      date: '1888-04/1891-10-02',
      title: 'The dome is built',
      category: 'building',
      claims: [{ text: 'The dome was built between 1888 and 1891.', cite }],
    },
    {
      id: 'first-light',
      date: '1891-10-05',
      title: 'First light',
      rank: 1,
      claims: [{ text: 'The telescope saw first light on 5 October 1891.', cite }],
    },
    {
      id: 'medlar',
      date: '1891/1919~',
      title: 'Medlar directs',
      category: 'people',
      claims: [{ text: 'Medlar directed from 1891 until about 1919.', cite }],
    },
    {
      id: 'survey',
      date: '1902/1911',
      title: 'The survey of faint stars',
      claims: [{ text: 'Faint stars were counted from 1902 to 1911.', cite }],
    },
    {
      id: 'comet',
      date: '1910-05-19',
      title: 'A comet over Pear Hill',
      rank: 2,
      claims: [{ text: 'A comet stood over the hill on 19 May 1910.', cite }],
    },
    {
      id: 'sloe',
      date: '1919~/1950',
      title: 'Sloe directs',
      category: 'people',
      claims: [{ text: 'Sloe directed from about 1919 to 1950.', cite }],
    },
    {
      id: 'dark',
      date: '1940/1945',
      title: 'The dome stays shut',
      category: 'building',
      claims: [{ text: 'The dome was not opened from 1940 to 1945.', cite }],
    },
    {
      id: 'clock',
      date: '1950-03-01',
      title: 'The clock is replaced',
      claims: [{ text: 'The clock was replaced on 1 March 1950.', cite }],
    },
    {
      id: 'lamps',
      date: '1961/',
      title: 'Street lamps spoil the north',
      claims: [{ text: 'Street lamps spoilt the northern sky from 1961.', cite }],
    },
    {
      id: 'museum',
      date: '1988-06-01/..',
      title: 'A museum',
      rank: 1,
      category: 'building',
      claims: [{ text: 'The observatory has been a museum since 1 June 1988.', cite }],
    },
    {
      id: 'mirror',
      date: '2024-03/2024-05',
      title: 'The mirror is cleaned',
      category: 'building',
      claims: [{ text: 'The mirror was cleaned from March to May 2024.', cite }],
    },
  ],
} satisfies TimelineFile;
