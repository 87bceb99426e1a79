import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { inCategories } from './data/made-up.js';
import { drawnTimeline, eventually, findButton, partsOf, wordsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const five = inCategories(5);
const fifteen = inCategories(15);

const meta = {
  title: 'Questions/Categories',
  component: 'news-timeline',
  args: { data: five, layout: 'chart', groupBy: 'category' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const ABandForEach: Story = {
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('Heads name the categories in the order of the file, and count', async () => {
      await eventually(() => expect(partsOf(element, 'band')).toHaveLength(6));
      const [first = '', ...later] = partsOf(element, 'band').map(wordsOf);
      await expect(first).toBe('Site 1 16 events');
      await expect(later.at(-1)).toBe('Other events 5 events');
    });
    await step('The spans of a band stand under its head', async () => {
      const [first, second] = partsOf(element, 'band').map((head) => head.getBoundingClientRect());
      const digs = partsOf(element, 'span')
        .filter((span) => span.getAttribute('aria-label')?.includes('at Site 1,'))
        .map((span) => (span.querySelector('.bar') ?? span).getBoundingClientRect());
      await expect(digs).not.toHaveLength(0);
      for (const dig of digs) {
        await expect(dig.top).toBeGreaterThanOrEqual(first?.bottom ?? Infinity);
        await expect(dig.bottom).toBeLessThanOrEqual(second?.top ?? 0);
      }
    });
  },
};

export const Folded: Story = {
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const before = heightOf(element);
    await step('A press on a head folds its band', async () => {
      for (const name of [/^Site 1/, /^Site 4/]) {
        const head = await findButton(element, name);
        await userEvent.click(head);
        await eventually(() => expect(head).toHaveAttribute('aria-expanded', 'false'));
      }
      await eventually(() => expect(heightOf(element)).toBeLessThan(before));
      await expect(namesOf(element)).not.toMatch(/ (of|at) Site 1,/);
      await expect(namesOf(element)).toMatch(/ (of|at) Site 2,/);
    });
  },
};

export const FoldedAndOpenedAgain: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const before = heightOf(element);
    const head = await findButton(element, /^Site 2/);
    head.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(heightOf(element)).toBeLessThan(before));
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(heightOf(element)).toBe(before));
    await expect(namesOf(element)).toMatch(/ (of|at) Site 2,/);
  },
};

export const MoreThanTwelve: Story = {
  args: { data: fifteen },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('The eleven largest have bands of their own', async () => {
      await eventually(() => expect(partsOf(element, 'band')).toHaveLength(12));
    });
    await step('and the last holds all others, so that no event is lost', async () => {
      const counts = partsOf(element, 'band').map((head) => /(\d+) events?$/.exec(wordsOf(head)));
      const total = counts.reduce((sum, found) => sum + Number(found?.[1]), 0);
      await expect(total).toBe(element.timeline?.events.length);
    });
  },
};

export const NotGrouped: Story = {
  args: { groupBy: 'none' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(partsOf(element, 'band')).toHaveLength(0);
  },
};

export const OneByOne: Story = { args: { scale: 'even' } };

export const Dark: Story = {
  args: { selected: 'event-1' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const RightToLeft: Story = {
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await eventually(() => expect(partsOf(element, 'band')).toHaveLength(6));
    const [head] = partsOf(element, 'band').map((part) => part.getBoundingClientRect());
    const chart = element.getBoundingClientRect();
    await expect(head?.right).toBeGreaterThan((chart.left + chart.right) / 2);
  },
};

export const Narrow: Story = {
  decorators: [within({ width: '420px' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
};

function heightOf(element: HTMLElement): number {
  return element.getBoundingClientRect().height;
}

/** The names of all events that are drawn. */
function namesOf(element: { renderRoot: ParentNode }): string {
  const buttons = element.renderRoot.querySelectorAll('.items [data-index]');
  return [...buttons].map((button) => button.getAttribute('aria-label')).join('\n');
}
