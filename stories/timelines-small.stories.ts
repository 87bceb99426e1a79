import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { drawnTimeline, eventually, findButton, findPart, wordsOf } from './support/reading.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Timelines/Small',
  component: 'news-timeline',
  args: { src: 'data/small.json' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const TenEvents: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.timeline?.events).toHaveLength(10);
    await expect(element.issues).toHaveLength(0);
  },
};

export const FromBeginningToEnd: Story = {
  args: { layout: 'chart' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('The introduction offers the first event', async () => {
      await userEvent.click(await findButton(element, 'Start with the first event'));
      await eventually(async () =>
        expect(wordsOf(await findPart(element, 'story'))).toContain('1 of 10'),
      );
    });
    await step('and each story the next', async () => {
      await userEvent.click(await findButton(element, /^Next:/));
      await eventually(async () =>
        expect(wordsOf(await findPart(element, 'story'))).toContain('2 of 10'),
      );
    });
  },
};

export const FromChartToListAndBack: Story = {
  args: { layout: 'chart' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await userEvent.click(await findButton(element, 'List'));
    await findPart(element, 'list');
    await userEvent.click(await findButton(element, 'Chart'));
    await findPart(element, 'card');
  },
};
