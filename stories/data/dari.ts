import type { TimelineFile } from '../../src/model/timeline-file.js';

/** A village bridge that never was, in Dari. */
export const dariBridge = {
  version: 1,
  title: 'پل قریهٔ انار',
  description: 'یک داستان ساختگی دربارهٔ یک پل',
  lang: 'fa-AF',
  sources: [
    {
      id: 'paper',
      type: 'article-newspaper',
      title: 'پل تازه باز شد',
      'container-title': 'روزنامهٔ انار',
      language: 'fa-AF',
      issued: { 'date-parts': [[1962, 4, 2]] },
      URL: 'https://paper.example.org/bridge',
    },
    {
      id: 'letter',
      type: 'document',
      title: 'A letter from the engineer',
      publisher: 'Village archive',
      language: 'en',
      URL: 'https://archive.example.org/letter',
    },
  ],
  events: [
    {
      id: 'plan',
      date: '1958/1961-09',
      title: 'ساختن پل',
      claims: [
        {
          text: 'ساختن پل سه سال طول کشید.',
          cite: [{ source: 'letter', quote: 'Three years, and not one dry week.', lang: 'en' }],
        },
      ],
    },
    {
      id: 'opening',
      date: '1962-04-01',
      title: 'پل باز می‌شود',
      summary: 'مردم قریه پل را جشن می‌گیرند.',
      rank: 1,
      claims: [
        {
          text: 'پل در روز اول اپریل باز شد.',
          cite: [{ source: 'paper', label: 'page', locator: '1' }, { source: 'letter' }],
        },
      ],
    },
    {
      id: 'trees',
      date: '1975~',
      title: 'درختان انار در کنار پل',
      claims: [{ text: 'درختان انار در کنار پل نشانده شدند.', cite: [{ source: 'paper' }] }],
    },
    {
      id: 'lamp',
      date: '1981-11',
      title: 'چراغ پل',
      rank: 2,
      claims: [
        { text: 'پل یک چراغ گرفت.', cite: [{ source: 'paper' }] },
        { text: 'چراغ آبی بود.', cite: [{ source: 'letter' }] },
      ],
    },
  ],
} satisfies TimelineFile;
