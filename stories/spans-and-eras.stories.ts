import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { observatory } from './data/observatory.js';
import { drawnTimeline, eventually, findButton, findPart, partsOf } from './support/reading.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Spans and eras',
  component: 'news-timeline',
  args: { data: observatory },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const FollowingAndOverlapping: Story = {
  args: { layout: 'chart' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await findPart(element, 'span');
    const boxes = partsOf(element, 'span').map((span) => span.getBoundingClientRect());
    const overlaps = boxes.filter((a, i) => boxes.slice(i + 1).some((b) => doOverlap(a, b)));
    await expect(overlaps).toHaveLength(0);
  },
};

export const ASpanOpens: Story = {
  args: { layout: 'chart' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await userEvent.click(await findButton(element, /^Sloe directs/));
    await eventually(() => expect(element).toHaveAttribute('selected', 'sloe'));
  },
};

export const TrueToTheCalendar: Story = { args: { layout: 'chart', scale: 'time' } };

export const Condensed: Story = { args: { layout: 'chart', scale: 'compressed' } };

export const AsSectionsOfAList: Story = { args: { layout: 'list' } };

function doOverlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
