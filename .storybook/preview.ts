import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

// The timelines here are written in British English, and an element takes its dates' language from its page.
const lang = 'en-GB';
document.documentElement.lang = lang;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    htmlLang: lang,
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Timelines',
          ['Afghanistan', '*'],
          'Guides',
          [
            'Getting started',
            'Writing a timeline',
            'The timeline file',
            'Embedding',
            'Taking it away',
            'Reference',
          ],
          'Questions',
        ],
      },
    },
  },
};

export default preview;
