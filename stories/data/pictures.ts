import type { TimelineFile } from '../../src/model/timeline-file.js';

const here = '/stories/images';

/** This very server under a name that is another host to every browser. */
const there = location.origin.replace(
  location.hostname,
  location.hostname === 'localhost' ? '127.0.0.1' : 'localhost',
);

const claims = [{ text: 'The light was lit, and drawn.', cite: [{ source: 'album' }] }];

/** An album that never was: a picture in each of the ways in which there can be one. */
export const pictures = {
  version: 1,
  title: 'The album of Sand End',
  description: 'Invented: what was drawn, filmed and recorded at the lighthouse.',
  lang: 'en',
  updated: '2024-06-01',
  sources: [{ id: 'album', type: 'book', title: 'The album', publisher: 'The keepers' }],
  events: [
    {
      id: 'own',
      date: '1901-05-02',
      title: 'Pictures from here',
      rank: 1,
      claims,
      media: [
        {
          type: 'image',
          url: `${here}/harbour.svg`,
          alt: 'A red boat with white sails before low hills, the sun above.',
          caption: 'The supply boat, drawn by a keeper on a quiet day.',
          credit: 'M. Reed',
          licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
          width: 1200,
          height: 800,
        },
        {
          type: 'image',
          url: `${here}/lighthouse.svg`,
          alt: 'A lighthouse with two red bands at night.',
          caption: 'A tall picture is no taller than what can be seen at once.',
          width: 600,
          height: 1500,
        },
        {
          type: 'image',
          url: `${here}/coast.svg`,
          alt: 'A long low coast.',
          caption: 'The coast from the gallery.',
          credit: 'M. Reed',
          licence: 'CC0-1.0',
          width: 2400,
          height: 300,
        },
        {
          type: 'image',
          url: `${here}/harbour.svg`,
          alt: '',
          caption: 'Of a size that the file does not give.',
        },
      ],
    },
    {
      id: 'elsewhere',
      date: '1934',
      title: 'Pictures from elsewhere',
      rank: 1,
      claims,
      media: [
        {
          type: 'image',
          url: `${there}${here}/harbour.svg`,
          alt: 'A red boat with white sails before low hills, the sun above.',
          caption: 'Asked for only when a reader says so.',
          width: 1200,
          height: 800,
        },
        {
          type: 'image',
          url: `${there}${here}/lighthouse.svg`,
          alt: 'A lighthouse with two red bands at night.',
          caption: 'A tall one.',
          width: 600,
          height: 1500,
        },
        {
          type: 'image',
          url: `${there}${here}/coast.svg`,
          alt: 'A long low coast, with more words about it than the low space of such a picture can hold on a narrow page.',
          caption: 'A wide one.',
          width: 2400,
          height: 300,
        },
      ],
    },
    {
      id: 'failed',
      date: '1968',
      title: 'Pictures that do not come',
      rank: 1,
      claims,
      media: [
        {
          type: 'image',
          url: `${here}/lost.svg`,
          alt: 'Two painters on a plank, seen from below.',
          caption: 'Lost, but told.',
          credit: 'M. Reed',
          width: 1200,
          height: 800,
        },
        { type: 'image', url: 'javascript:alert(1)', alt: 'A picture whose address is none.' },
      ],
    },
    {
      id: 'others',
      date: '1990',
      title: 'Film, sound, and a picture without words',
      rank: 1,
      claims,
      media: [
        {
          type: 'video',
          url: 'https://films.example/light.mp4',
          alt: 'The lamp turns, for four minutes.',
          credit: 'The harbour office',
        },
        { type: 'audio', url: 'https://sounds.example/horn.mp3', alt: 'The horn, twice.' },
        // no `alt`: an issue for the editor, and words for those who cannot see it
        { type: 'image', url: `${here}/coast.svg`, width: 2400, height: 300 } as never,
      ],
      corrections: [
        { text: 'The name of the horn was misspelt.' },
        { date: '2024-05', text: 'The film was said to last three minutes.' },
        { date: '1999-11-12', text: 'An earlier version gave the year as 1991.' },
      ],
    },
  ],
} satisfies TimelineFile;
