import { expect } from '@open-wc/testing';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStory, setProjectAnnotations } from 'storybook/preview-api';
import { storyFiles } from 'virtual:stories';
import preview from '../.storybook/preview.js';

interface RunnableStory {
  readonly parameters: { readonly a11y?: { readonly test?: string } };
  readonly run: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

const project = setProjectAnnotations([renderer, preview]);

function compose(file: string, name: string): RunnableStory {
  const { default: meta, ...stories } = storyFiles[file] ?? { default: {} };
  const story: unknown = composeStory(stories[name] as never, meta, project, undefined, name);
  return story as RunnableStory;
}

/** The words of an export's name: `ThousandEvents` → `thousand events`. */
function inWords(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}

for (const [file, { default: meta, ...stories }] of Object.entries(storyFiles)) {
  describe(`stories: ${meta.title ?? file}`, () => {
    let canvas: HTMLElement;

    beforeEach(() => {
      canvas = document.createElement('main');
      document.body.append(canvas);
    });

    afterEach(() => {
      canvas.remove();
    });

    for (const name of Object.keys(stories)) {
      it(`${inWords(name)} renders, plays and is accessible`, async () => {
        const story = compose(file, name);
        await story.run({ canvasElement: canvas });
        expect(canvas.childElementCount, 'elements on the page').to.be.greaterThan(0);
        if (story.parameters.a11y?.test !== 'off') await expect(canvas).to.be.accessible();
      }).timeout(30_000);
    }
  });
}
