import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { overlapping } from './data/made-up.js';
import { observatory } from './data/observatory.js';
import { drawnTimeline, eventually, findButton, findPart, partsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
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
    const boxes = barsOf(element);
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

export const ManyAtOnce: Story = {
  args: { data: overlapping, layout: 'chart', scale: 'time' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('Lanes keep bars apart', async () => {
      await findPart(element, 'span');
      const boxes = barsOf(element);
      const overlaps = boxes.filter((a, i) => boxes.slice(i + 1).some((b) => doOverlap(a, b)));
      await expect(overlaps).toHaveLength(0);
    });
    await step('and every span is somewhere: a bar, a card, a mark or in a cluster', async () => {
      const buttons = element.renderRoot.querySelectorAll('.items [data-index]');
      const names = [...buttons].map((button) => button.getAttribute('aria-label') ?? '');
      const counts = names.map((name) => Number(/^(\d+) events/.exec(name)?.[1] ?? 1));
      await expect(counts.reduce((sum, count) => sum + count)).toBe(12);
    });
  },
};

export const ManyAtOnceDark: Story = {
  args: { data: overlapping, layout: 'chart', scale: 'time' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const ManyAtOnceRightToLeft: Story = {
  args: { data: overlapping, layout: 'chart', scale: 'time' },
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const first = barOf(await findButton(element, /^Survey of site 1,/));
    const last = barOf(await findButton(element, /^Survey of site 10/));
    await expect(last.right).toBeLessThan(first.right);
  },
};

export const FromBeforeTheWindow: Story = {
  args: { data: overlapping, layout: 'chart', scale: 'time', from: '1968', to: '1970' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const running = partsOf(element, 'span').length;
    const before = partsOf(element, 'cluster').map((one) => one.getAttribute('aria-label') ?? '');
    const inCluster = before.map((name) =>
      Number(/^(\d+) events? from before/.exec(name)?.[1] ?? 0),
    );
    await expect(running + inCluster.reduce((sum, count) => sum + count, 0)).toBe(5);
  },
};

function barOf(button: Element): DOMRect {
  return (button.querySelector('.bar') ?? button).getBoundingClientRect();
}

/** Where bars are drawn: a span's button has no box of its own. */
function barsOf(element: { renderRoot: ParentNode }): readonly DOMRect[] {
  const bars = [...element.renderRoot.querySelectorAll('.span > .bar')];
  return bars.map((bar) => bar.getBoundingClientRect());
}

function doOverlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
