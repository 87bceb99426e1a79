import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { bridge } from './data/bridge.js';
import { otherDates } from './data/made-up.js';
import {
  drawnTimeline,
  eventually,
  findButton,
  findPart,
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
  title: 'Questions/Sources and disputes',
  component: 'news-timeline',
  args: { data: bridge },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** Expects the open story, or a part of it, to say each of these. */
function says(part: string, ...texts: readonly string[]): Story['play'] {
  return async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await findPart(element, part);
    const words = partsOf(element, part).map(wordsOf).join('\n');
    for (const text of texts) await expect(words).toContain(text);
  };
}

export const ManySources: Story = {
  args: { selected: 'opening' },
  play: says(
    'sources',
    '5 sources, 4 independent',
    'Heron',
    'Archived copy',
    'Rests on Band, lemonade and a bridge',
    'Address not known',
    'Title not known',
  ),
};

export const Quotations: Story = {
  args: { selected: 'opening', layout: 'list' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const german = element.renderRoot.querySelector('q[lang="de"]');
    await expect(german?.textContent).toContain('Kapelle');
  },
};

export const OneSource: Story = {
  args: { selected: 'toll' },
  play: says('sources', '2 of 3 statements rest on one source'),
};

export const ConflictAndDifference: Story = {
  args: { selected: 'closing' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await findPart(element, 'dispute');
    const [conflict = '', difference = ''] = partsOf(element, 'dispute').map(wordsOf);
    await expect(conflict).toContain('Sources in conflict: the day of the closing');
    await expect(conflict).toContain('3 February 1968');
    await expect(difference).toContain('Told differently: why the bridge was closed');
  },
};

export const SourceNotNamed: Story = {
  args: { selected: 'rivet' },
  play: says(
    'story',
    '1 source not named',
    'Not named: a worker on the bridge',
    '1 source and 2 not named',
    'No source given',
  ),
};

export const PicturesAndCorrections: Story = {
  args: { selected: 'painting' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('A picture from here is shown, one from elsewhere offered', async () => {
      await findPart(element, 'figure');
      await expect(element.renderRoot.querySelectorAll('figure img')).toHaveLength(1);
      await findButton(element, 'Load the image from images.example.com');
    });
    await step('Film and sound are links', async () => {
      await expect(element.renderRoot.querySelectorAll('figure a')).toHaveLength(2);
    });
    await step('Corrections stand in the story', async () => {
      await expect(wordsOf(await findPart(element, 'corrections'))).toContain('12 November 2024');
    });
  },
};

export const HowSourcesAreCounted: Story = {
  args: { selected: 'closing', layout: 'list' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const summary = await findButton(element, 'How we count');
    await userEvent.click(summary);
    await expect(summary.closest('details')).toHaveProperty('open', true);
    await expect(wordsOf(await findPart(element, 'sources'))).toContain('Counted as one with');
  },
};

export const OtherDatesAreJoined: Story = {
  args: { data: otherDates, layout: 'chart', scale: 'time', selected: 'event-2' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('Each other date is drawn and joined to the mark', async () => {
      await eventually(() => expect(drawn(element, 'rect.other')).toHaveLength(3));
      await expect(drawn(element, 'path.join')).toHaveLength(3);
    });
    await step('a month wider than a day', async () => {
      const [month, day] = drawn(element, 'rect.other')
        .map((date) => date.getBoundingClientRect())
        .sort((a, b) => a.left - b.left);
      await expect(month?.width).toBeGreaterThan(day?.width ?? Infinity);
    });
    await step('and the story gives the accounts side by side', async () => {
      const words = wordsOf(await findPart(element, 'dispute'));
      for (const date of ['10 March 1997', 'July 1997', '1 May 1998']) {
        await expect(words).toContain(date);
      }
    });
  },
};

export const OtherDatesCondensed: Story = {
  args: { data: otherDates, layout: 'chart', scale: 'compressed' },
};

export const OtherDatesDark: Story = {
  args: { data: otherDates, layout: 'chart', scale: 'time' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const OtherDatesRightToLeft: Story = {
  args: { data: otherDates, layout: 'chart', scale: 'time' },
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await eventually(() => expect(drawn(element, 'path.join')).toHaveLength(3));
    const own = (await findButton(element, /^Event 5/)).getBoundingClientRect();
    const lefts = drawn(element, 'rect.other').map((date) => date.getBoundingClientRect().left);
    await expect(Math.min(...lefts)).toBeGreaterThan(own.left);
  },
};

/** Pieces of the drawing under the buttons. */
function drawn(element: { renderRoot: ParentNode }, selector: string): Element[] {
  return [...element.renderRoot.querySelectorAll(`.axis ${selector}`)];
}
