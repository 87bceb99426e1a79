import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { crowdedDay, lighthouseLog } from './support/many-events.js';
import {
  drawnTimeline,
  eventually,
  findButton,
  findPart,
  partsOf,
  wordsOf,
} from './support/reading.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Many events',
  component: 'news-timeline',
  // One page with all of them would be slow.
  tags: ['!autodocs'],
  args: { layout: 'chart' },
  argTypes: { ...timelineArgTypes, data: { control: false } },
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const log = lighthouseLog(1000);
const openDays = crowdedDay(40);

export const ThousandEvents: Story = {
  args: { data: log },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('What is drawn depends on the room, not on the number', async () => {
      await findPart(element, 'cluster');
      const buttons = element.renderRoot.querySelectorAll('[data-index]');
      await expect(buttons.length).toBeLessThan(200);
    });
    await step('A cluster opens its list', async () => {
      await userEvent.click(await findPart(element, 'cluster'));
      const popover = await findPart(element, 'popover');
      await eventually(() => expect(popover.matches(':popover-open')).toBe(true));
      await expect(popover.querySelectorAll('li').length).toBeGreaterThan(1);
    });
    await step('and a line of the list its story', async () => {
      const popover = await findPart(element, 'popover');
      const line = popover.querySelector('li button');
      if (!line) throw new Error('The list is empty.');
      await userEvent.click(line);
      await findPart(element, 'story-title');
      await expect(element).toHaveAttribute('selected');
    });
  },
};

export const ThousandEventsCloser: Story = {
  args: { data: log },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const plus = await findButton(element, 'Zoom in');
    const before = lengthOf(element.viewport);
    for (let press = 0; press < 5; press++) await userEvent.click(plus);
    await eventually(() => expect(lengthOf(element.viewport)).toBeLessThan(before / 5));
  },
};

export const ThousandEventsAsAList: Story = {
  args: { data: log, layout: 'list' },
  // The list is long, and its lines are alike: the other stories look at all that is in one.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('200 events are in the page', async () => {
      await expect(partsOf(element, 'list-item')).toHaveLength(200);
    });
    await step('and the later ones a button away', async () => {
      await userEvent.click(await findButton(element, '800 later events'));
      await findButton(element, '200 earlier events');
      const [first] = partsOf(element, 'list-item');
      await expect(first).toHaveAttribute('data-id', element.timeline?.events.at(200)?.id);
    });
  },
};

export const SameDayCrowd: Story = {
  args: { data: openDays },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const cluster = await findPart(element, 'cluster');
    await userEvent.click(cluster);
    const popover = await findPart(element, 'popover');
    await eventually(() => expect(wordsOf(popover)).toContain('Visitor'));
    await userEvent.click(await findButton(element, 'Close'));
    await eventually(() => expect(popover.matches(':popover-open')).toBe(false));
  },
};

function lengthOf(viewport: { from: number; to: number } | undefined): number {
  return viewport ? viewport.to - viewport.from : Number.NaN;
}
