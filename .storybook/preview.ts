import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

// The timelines here are written in British English, and an element takes its dates' language from its page.
document.documentElement.lang = 'en-GB';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: {
      storySort: { order: ['Timelines', ['Afghanistan', '*'], 'Guides', '*'] },
    },
  },
};

export default preview;
