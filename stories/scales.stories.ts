import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { NewsTimeline } from '../src/index.js';
import { drawnTimeline, eventually, findButton, partsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Scales',
  component: 'news-timeline',
  // One page with all of them would be slow.
  tags: ['!autodocs'],
  args: { src: 'data/afghanistan.json', layout: 'chart' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const SCALES = ['time', 'compressed', 'even'] as const;

/** The same events three times; the headings say which is which. */
function oneAboveTheOther(args: TimelineArgs) {
  return html`<style>
      .three news-timeline::part(story),
      .three news-timeline::part(description),
      .three news-timeline::part(footer) {
        display: none;
      }
    </style>
    <div class="three">
      ${SCALES.map((scale) =>
        renderTimeline({ ...args, scale, label: `Afghanistan, scale ${scale}` }),
      )}
    </div>`;
}

export const OneAboveTheOther: Story = {
  render: (args) => oneAboveTheOther(args),
  play: async ({ canvasElement, step }) => {
    const [calendar, condensed, oneByOne] = await Promise.all(
      SCALES.map((_, place) => drawnTimeline(canvasElement, place)),
    );
    if (!calendar || !condensed || !oneByOne) throw new Error('Three timelines were expected.');
    await step('Each shows the same stretch of time, and says how', async () => {
      for (const [element, name] of [
        [calendar, 'Calendar'],
        [condensed, 'Condensed'],
        [oneByOne, 'One by one'],
      ] as const) {
        await expect(await findButton(element, name)).toHaveAttribute('aria-pressed', 'true');
      }
    });
    await step(
      'The less true to the calendar, the more events stand apart, in the end all',
      async () => {
        const apart = [calendar, condensed, oneByOne].map(placesOf);
        await expect(apart[1]).toBeGreaterThan(apart[0] ?? 0);
        await expect(apart[2]).toBeGreaterThanOrEqual(apart[1] ?? Infinity);
      },
    );
    await step('One by one, no events share a cluster', async () => {
      await expect(partsOf(oneByOne, 'cluster')).toHaveLength(0);
      await expect(placesOf(oneByOne)).toBe(oneByOne.timeline?.events.length);
    });
  },
};

export const FromOneToTheOther: Story = {
  args: { scale: 'time' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const clusters = () => partsOf(element, 'cluster').length;
    await expect(clusters()).toBeGreaterThan(0);
    await step('One by one parts what the calendar presses together', async () => {
      await userEvent.click(await findButton(element, 'One by one'));
      await eventually(() => expect(clusters()).toBe(0));
    });
    await step('and the calendar brings it back', async () => {
      await userEvent.click(await findButton(element, 'Calendar'));
      await eventually(() => expect(clusters()).toBeGreaterThan(0));
    });
  },
};

export const OneByOneDark: Story = {
  args: { scale: 'even', selected: 'takeover' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const OneByOneRightToLeft: Story = {
  args: { scale: 'even' },
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const first = (await findButton(element, /^Last Soviet troops/)).getBoundingClientRect();
    const later = (await findButton(element, /^Taliban return to power/)).getBoundingClientRect();
    await expect(later.right).toBeLessThan(first.right);
  },
};

/** How many places on the axis have something of their own. */
function placesOf(element: NewsTimeline): number {
  return element.renderRoot.querySelectorAll('.items [data-index]:not(.break)').length;
}
