import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { acrossASilence } from './data/made-up.js';
import {
  drawnTimeline,
  eventually,
  findButton,
  findPart,
  focusIn,
  partsOf,
  wordsOf,
} from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Quiet stretches',
  component: 'news-timeline',
  args: { data: acrossASilence, layout: 'chart', scale: 'compressed' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const SaidOnTheAxis: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const gap = await findPart(element, 'break');
    await expect(gap.getAttribute('aria-label')).toContain('54 years without an event');
  },
};

export const ThereAndBack: Story = {
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const whole = element.viewport;
    await step('A press on a gap shows what is on both sides', async () => {
      (await findPart(element, 'break')).focus();
      await userEvent.keyboard('{Enter}');
      await eventually(() => expect(lengthOf(element.viewport)).toBeLessThan(lengthOf(whole)));
      await eventually(() => expect(isIn(element.viewport, Date.UTC(1903, 10))).toBe(true));
      await expect(isIn(element.viewport, Date.UTC(1958, 3))).toBe(true);
      await expect(isIn(element.viewport, Date.UTC(1901, 1))).toBe(false);
    });
    await step('and Escape leads back, with focus still on the gap', async () => {
      await userEvent.keyboard('{Escape}');
      await eventually(() => expect(element.viewport).toEqual(whole));
      await eventually(() => expect(focusIn(element)?.getAttribute('part')).toBe('break'));
    });
  },
};

export const ASpanAcross: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const span = await findPart(element, 'span');
    await expect(span.querySelectorAll('.cut')).toHaveLength(1);
    await expect(wordsOf(span)).toContain('A span across the silence');
  },
};

export const TrueToTheCalendar: Story = {
  args: { scale: 'time' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(partsOf(element, 'break')).toHaveLength(0);
  },
};

export const InAfghanistan: Story = {
  args: { data: undefined, src: 'data/afghanistan.json' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const [gap] = partsOf(element, 'break');
    if (!gap) throw new Error('No gap is drawn.');
    const before = lengthOf(element.viewport);
    await userEvent.click(gap);
    await eventually(() => expect(lengthOf(element.viewport)).toBeLessThan(before));
    await userEvent.keyboard('{Escape}');
    await eventually(() => expect(lengthOf(element.viewport)).toBe(before));
  },
};

export const Dark: Story = { decorators: [within({ colorScheme: 'dark' })] };

export const RightToLeft: Story = {
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const gap = (await findPart(element, 'break')).getBoundingClientRect();
    const before = (await findButton(element, /^Event 1,/)).getBoundingClientRect();
    await expect(gap.left).toBeLessThan(before.right);
  },
};

interface Window {
  readonly from: number;
  readonly to: number;
}

function lengthOf(window: Window | undefined): number {
  return window ? window.to - window.from : Number.NaN;
}

function isIn(window: Window | undefined, ms: number): boolean {
  return window !== undefined && window.from < ms && ms < window.to;
}
