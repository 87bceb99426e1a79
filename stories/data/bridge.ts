import type { TimelineFile } from '../../src/model/timeline-file.js';
import { bridgeSources } from './bridge-sources.js';

const images = 'https://images.example.com';

/** A village bridge that never was, in all the ways in which sources can be known, unknown and at odds. */
export const bridge = {
  version: 1,
  title: 'The bridge at Little Wending',
  description: 'Invented: a village, a bridge and those who wrote about it.',
  lang: 'en',
  updated: '2024-11-30',
  publisher: 'The Wending Desk',
  authors: ['A. Reed', 'B. Sedge'],
  url: 'https://desk.example.org/bridge',
  licence: 'CC0-1.0',
  sources: bridgeSources,
  events: [
    {
      id: 'opening',
      date: '1931-06-07',
      title: 'The bridge opens',
      summary: 'The bridge opens with a brass band.',
      rank: 1,
      place: { name: 'Little Wending' },
      claims: [
        {
          text: 'The bridge opened on 7 June 1931.',
          cite: [
            { source: 'gazette', label: 'page', locator: '1' },
            { source: 'courier', label: 'page', locator: '4' },
            { source: 'minutes', label: 'section', locator: '12' },
            { source: 'chronicle', label: 'chapter', locator: '2' },
            { source: 'letter' },
          ],
        },
        {
          text: 'A brass band played on the opening day.',
          cite: [
            {
              source: 'gazette',
              label: 'page',
              locator: '2',
              quote: 'The band played until the lemonade was gone.',
            },
            {
              source: 'chronicle',
              label: 'page',
              locator: '31',
              quote: 'Die Kapelle spielte, bis es dunkel war.',
              lang: 'de',
            },
          ],
        },
      ],
    },
    {
      id: 'toll',
      date: '1934',
      title: 'A toll is asked',
      claims: [
        {
          text: 'A toll of a penny was asked from 1934.',
          cite: [{ source: 'minutes', label: 'section', locator: '20' }],
        },
        {
          text: 'Geese crossed free of charge.',
          cite: [{ source: 'gazette' }, { source: 'courier' }],
        },
        {
          text: 'The toll paid for the lamp on the bridge.',
          cite: [{ source: 'minutes' }, { source: 'chronicle' }],
        },
      ],
    },
    {
      id: 'closing',
      date: '1968-02',
      title: 'The bridge is closed',
      summary: 'The bridge is closed for the winter.',
      rank: 1,
      claims: [
        {
          text: 'The bridge was closed in February 1968.',
          cite: [{ source: 'radio' }, { source: 'post' }, { source: 'gazette' }],
        },
      ],
      disputes: [
        {
          about: 'the day of the closing',
          kind: 'conflict',
          accounts: [
            {
              says: 'The gate was shut on the 3rd, a Saturday.',
              date: '1968-02-03',
              cite: [{ source: 'radio' }, { source: 'post' }],
            },
            {
              says: 'The gate was shut on the 5th, before the school bus.',
              date: '1968-02-05',
              cite: [{ source: 'gazette', label: 'paragraph', locator: '3' }],
            },
          ],
        },
        {
          about: 'why the bridge was closed',
          kind: 'difference',
          accounts: [
            { says: 'Ice had loosened a rail.', cite: [{ source: 'post' }] },
            {
              says: 'The parish had no money for salt.',
              cite: [{ source: 'minutes' }, { source: 'worker' }],
            },
          ],
        },
      ],
    },
    {
      id: 'rivet',
      date: '1968-03-11',
      title: 'A rivet is said to be missing',
      claims: [
        { text: 'A rivet was missing on the north side.', cite: [{ source: 'worker' }] },
        {
          text: 'Another had been replaced with a coin.',
          cite: [{ source: 'worker' }, { source: 'clerk' }, { source: 'gazette' }],
        },
        { text: 'Nobody wrote down who found it.', cite: [] },
      ],
    },
    {
      id: 'painting',
      date: '1990-22',
      title: 'The bridge is painted',
      rank: 2,
      claims: [
        { text: 'The bridge was painted in the summer of 1990.', cite: [{ source: 'post' }] },
      ],
      media: [
        {
          type: 'image',
          url: new URL('../images/bridge.png', import.meta.url).pathname,
          alt: 'A drawing of a low bridge of three arches over still water.',
          caption: 'The bridge, as a child of the village drew it.',
          credit: 'The Wending Desk',
          licence: 'CC0-1.0',
          width: 960,
          height: 540,
        },
        {
          type: 'image',
          url: `${images}/bridge-painters.jpg`,
          alt: 'Two painters on a plank, seen from below.',
          caption: 'The painters, from another host.',
          credit: 'Wending Camera Club',
          width: 800,
          height: 600,
        },
        { type: 'video', url: `${images}/painting.mp4`, alt: 'The painting, in four minutes.' },
        { type: 'audio', url: `${images}/brush.mp3`, alt: 'The sound of a brush on iron.' },
      ],
      corrections: [
        {
          date: '2024-11-12',
          text: 'An earlier version gave the year of the painting as 1991.',
        },
        { date: '2024-11-30', text: 'The name of the camera club was misspelt.' },
      ],
    },
  ],
} satisfies TimelineFile;
