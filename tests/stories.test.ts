import { expect } from '@open-wc/testing';
import * as renderer from '@storybook/web-components/entry-preview';
import { composeStory, setProjectAnnotations } from 'storybook/preview-api';
import { storyFiles } from 'virtual:stories';
import preview from '../.storybook/preview.js';

interface RunnableStory {
  readonly storyName: string;
  readonly parameters: { readonly a11y?: { readonly test?: string } };
  readonly run: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

const project = setProjectAnnotations([renderer, preview]);

function storiesOf(file: string): readonly RunnableStory[] {
  const { default: meta, ...stories } = storyFiles[file] ?? { default: {} };
  return Object.entries(stories).map(([name, story]) => {
    const composed: unknown = composeStory(story as never, meta, project, undefined, name);
    return composed as RunnableStory;
  });
}

describe('stories', () => {
  it('are found', () => {
    expect(Object.keys(storyFiles)).to.not.be.empty;
  });
});

for (const [file, { default: meta }] of Object.entries(storyFiles)) {
  describe(`stories: ${meta.title ?? file}`, () => {
    let canvas: HTMLElement;

    beforeEach(() => {
      canvas = document.createElement('main');
      document.body.append(canvas);
    });

    afterEach(() => {
      canvas.remove();
    });

    for (const story of storiesOf(file)) {
      it(`${story.storyName} renders, plays and is accessible`, async () => {
        await story.run({ canvasElement: canvas });
        expect(canvas.childElementCount, 'elements on the page').to.be.greaterThan(0);
        if (story.parameters.a11y?.test !== 'off') await expect(canvas).to.be.accessible();
      });
    }
  });
}
