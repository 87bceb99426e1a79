import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { NewsTimeline } from '../src/index.js';
import { acrossYearOne, deepTime } from './data/made-up.js';
import { drawnTimeline, eventually, findButton, findPart, wordsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Deep time',
  component: 'news-timeline',
  args: { data: deepTime, layout: 'chart' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const AHundredThousandYears: Story = {
  args: { scale: 'time' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('The axis says the era', async () => {
      await expect(await tickWords(element)).toContain('BC');
    });
    await step('and zooming leads from millennia to years', async () => {
      await element.zoomTo('1990', '2000');
      await eventually(async () => expect(await tickWords(element)).toContain('1998'));
      await expect(await tickWords(element)).not.toContain('BC');
    });
  },
};

export const AHundredThousandYearsCondensed: Story = { args: { scale: 'compressed' } };

export const AHundredThousandYearsOneByOne: Story = {
  args: { scale: 'even' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await findButton(element, /^Layer 1 settles/);
    await findButton(element, /^Survey 3/);
  },
};

export const AHundredThousandYearsInWords: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement }) => {
    const words = wordsOf(await findPart(await drawnTimeline(canvasElement), 'list'));
    for (const date of ['about 98,001 BC', 'about 11,701 BC', '800 BC', '120', '14 June 1998']) {
      await expect(words).toContain(date);
    }
  },
};

export const AcrossYearOne: Story = {
  args: { data: acrossYearOne, scale: 'time' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('Ticks have eras, and none says year 0', async () => {
      const words = await tickWords(element);
      await expect(words).toMatch(/\d BC/);
      await expect(words).not.toMatch(/(^|\s)0( |$)/);
    });
    await step('nor closer, where each year has its own', async () => {
      await element.zoomTo('-0002', '0002');
      await eventually(async () => expect(await tickWords(element)).toContain('1 BC'));
      await expect(await tickWords(element)).not.toMatch(/(^|\s)0( |$)/);
    });
    await step('and a button shows the whole again', async () => {
      await userEvent.click(await findButton(element, 'Show the whole timeline'));
      await eventually(async () => expect(await tickWords(element)).toMatch(/1\d BC/));
    });
  },
};

export const AcrossYearOneCloser: Story = {
  args: { data: acrossYearOne, scale: 'time', from: '-0002', to: '0003' },
};

export const AcrossYearOneNarrow: Story = {
  args: { data: acrossYearOne, scale: 'time' },
  decorators: [within({ width: '420px' })],
};

/** What the axis says, its ticks apart. */
async function tickWords(element: NewsTimeline): Promise<string> {
  await element.updateComplete;
  const ticks = element.renderRoot.querySelectorAll('.ticks > .tick > span');
  return [...ticks].map(wordsOf).join(' | ');
}
