import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import {
  drawnTimeline,
  eventually,
  expectFocus,
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
  title: 'Timelines/Afghanistan',
  component: 'news-timeline',
  // The stories of this file are pages; side by side they would be one very long one.
  tags: ['!autodocs'],
  args: { src: 'data/afghanistan.json' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const TheWhole: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.timeline?.events).toHaveLength(27);
    await expect(wordsOf(await findPart(element, 'story'))).toContain('27 events');
  },
};

export const OneEventOpen: Story = {
  args: { selected: 'recognition' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const story = await findPart(element, 'story');
    await expect(wordsOf(story)).toContain('Told differently');
    await expect(partsOf(element, 'cite').length).toBeGreaterThan(10);
  },
};

export const FromCardToSources: Story = {
  args: { layout: 'chart' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('A click on a card opens its story', async () => {
      await userEvent.click(await findButton(element, /^Taliban return to power/));
      await eventually(() => expect(element).toHaveAttribute('selected', 'takeover'));
      await expect(wordsOf(await findPart(element, 'story-title'))).toBe('Taliban return to power');
    });
    await step(
      'A number in the text opens the card of its source, which leads to the list',
      async () => {
        const [number] = partsOf(element, 'cite');
        if (!number) throw new Error('Nothing is cited.');
        await userEvent.click(number);
        await userEvent.click(await findButton(element, 'Find it in the list of sources'));
        const reference = focusIn(element);
        await expect(reference).toHaveAttribute('data-reference', number.dataset['cites']);
      },
    );
    await step('and the number of the source back to the text', async () => {
      await userEvent.click(await findButton(element, /^Back to where/));
      await expectFocus(element, 'cite');
    });
  },
};

export const AsAList: Story = {
  args: { layout: 'list' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const button = await findButton(element, /Last Soviet troops leave/);
    await step('A line opens to its story', async () => {
      await userEvent.click(button);
      await eventually(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
      await findPart(element, 'references');
    });
    await step('and closes again', async () => {
      await userEvent.click(button);
      await eventually(() => expect(button).toHaveAttribute('aria-expanded', 'false'));
      await expect(partsOf(element, 'references')).toHaveLength(0);
    });
  },
};

export const Narrow: Story = {
  args: { selected: 'delisting' },
  decorators: [within({ width: '360px' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(partsOf(element, 'chart')).toHaveLength(0);
    await expect(partsOf(element, 'list-item')).toHaveLength(27);
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
};

export const Dark: Story = {
  args: { selected: 'takeover' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const RightToLeft: Story = {
  args: { selected: 'first-rule', layout: 'chart' },
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('The arrow keys follow the direction', async () => {
      const first = await findButton(element, /^Last Soviet troops/);
      const before = Number(first.dataset['index']);
      first.focus();
      await userEvent.keyboard('{ArrowLeft}');
      await eventually(() =>
        expect(Number((focusIn(element) as HTMLElement).dataset['index'])).toBeGreaterThan(before),
      );
    });
  },
};

export const TrueToTheCalendar: Story = {
  args: { scale: 'time', layout: 'chart' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const calendar = await findButton(element, 'Calendar');
    await expect(calendar).toHaveAttribute('aria-pressed', 'true');
  },
};

export const ByKeyboardAlone: Story = {
  args: { layout: 'chart' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const stops = () => element.renderRoot.querySelectorAll('[data-index][tabindex="0"]');
    await step('Tab reaches one event', async () => {
      await eventually(() => expect(stops()).toHaveLength(1));
      (stops()[0] as HTMLElement).focus();
    });
    await step('End goes to the last event, an arrow to the one before', async () => {
      await userEvent.keyboard('{End}');
      await eventually(() => expect(indexOf(focusIn(element))).toBeGreaterThan(20));
      const last = indexOf(focusIn(element));
      await userEvent.keyboard('{ArrowLeft}');
      await eventually(() => expect(indexOf(focusIn(element))).toBeLessThan(last));
    });
    await step('Home goes to the first', async () => {
      await userEvent.keyboard('{Home}');
      await eventually(() => expect(indexOf(focusIn(element))).toBe(0));
    });
    await step('Enter opens, and focus goes to the headline', async () => {
      await userEvent.keyboard('{Enter}');
      await expectFocus(element, 'story-title');
      await expect(element).toHaveAttribute('selected', 'soviet-war');
    });
    await step('Escape returns to the event, and once more closes the story', async () => {
      await userEvent.keyboard('{Escape}');
      await eventually(() => expect(indexOf(focusIn(element))).toBe(0));
      await userEvent.keyboard('{Escape}');
      await eventually(() => expect(element).not.toHaveAttribute('selected'));
    });
    await step('Plus, minus and 0 zoom', async () => {
      const whole = lengthOf(element);
      await userEvent.keyboard('+');
      await eventually(() => expect(lengthOf(element)).toBeLessThan(whole));
      await userEvent.keyboard('0');
      await eventually(() => expect(lengthOf(element)).toBe(whole));
    });
  },
};

export const FromYearToYear: Story = {
  args: { layout: 'chart', from: '2020', to: '2025' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await eventually(() => expect(element.viewport?.from).toBeGreaterThan(Date.UTC(2019, 0)));
  },
};

function indexOf(button: Element | null): number {
  return Number(button instanceof HTMLElement ? button.dataset['index'] : Number.NaN);
}

function lengthOf({ viewport }: { viewport: { from: number; to: number } | undefined }): number {
  return viewport ? viewport.to - viewport.from : Number.NaN;
}
