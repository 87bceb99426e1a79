import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { NewsTimeline } from '../src/index.js';
import {
  drawnTimeline,
  eventually,
  expectFocus,
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
  title: 'Questions/Who says so?',
  component: 'news-timeline',
  args: { src: './data/afghanistan.json' },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const find = (element: NewsTimeline, selector: string) =>
  eventually(() => {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  });

const state = (element: NewsTimeline) =>
  wordsOf(element.renderRoot.querySelector('.finding-state') ?? element);

export const AReferenceBesideItsNumber: Story = {
  args: { selected: 'recognition' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const [number] = partsOf(element, 'cite');
    if (!number) throw new Error('Nothing is cited.');
    await step('A press on a number says who says so', async () => {
      await userEvent.click(number);
      const card = await find(element, '.popover:popover-open');
      await eventually(() => expect(wordsOf(card)).toMatch(/^Source \d+/));
      await expect(card).toHaveAttribute('role', 'dialog');
    });
    await step('and leads to the list of sources', async () => {
      await userEvent.click(await findButton(element, 'Find it in the list of sources'));
      await eventually(() =>
        expect(element.shadowRoot?.activeElement).toHaveAttribute(
          'data-reference',
          number.dataset['cites'],
        ),
      );
    });
  },
};

export const HowWeCount: Story = {
  args: { selected: 'recognition' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await userEvent.click(await findButton(element, 'How we count'));
    const meaning = wordsOf(await find(element, '.meaning'));
    await expect(meaning).toContain('not known to rest on one another');
    await expect(meaning).toMatch(/1 \+ 2/);
  },
};

/** The five articles that the timeline began with count as four: two of them retell one report. */
export const AllSources: Story = {
  args: { layout: 'sources' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await find(element, '[data-source]');
    await step('Each source leads to what rests on it', async () => {
      const row = await find(element, '[data-source="s2"]');
      const more = row.querySelector<HTMLElement>('[aria-expanded]');
      if (!more) throw new Error('Nothing rests on it.');
      await userEvent.click(more);
      await eventually(() => expect(row.querySelectorAll('.cited-in li')).toHaveLength(11));
    });
    await step('Choosing one shows its events in the chart', async () => {
      const row = await find(element, '[data-source="s2"]');
      await userEvent.click(row.querySelector('input') ?? row);
      await find(element, '.stands-out');
      await find(element, '.steps-back');
    });
  },
};

export const AllSourcesOnAPhone: Story = {
  args: { layout: 'sources' },
  decorators: [within({ width: '360px' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await find(element, '[data-source]');
    await expect(partsOf(element, 'chart')).toHaveLength(0);
  },
};

export const SearchingAndFiltering: Story = {
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('A search counts what it finds', async () => {
      await userEvent.click(await findButton(element, 'Search and filter'));
      const field = await find(element, '.finding-panel input[type=search]');
      await userEvent.type(field, 'ambassador');
      await eventually(() => expect(state(element)).toMatch(/^\d of 27 events for “ambassador”/));
    });
    await step('and one press shows all again', async () => {
      await userEvent.click(await findButton(element, 'Show all'));
      await eventually(() => expect(state(element)).toBe(''));
    });
  },
};

export const SourcesInConflictOnly: Story = {
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await userEvent.click(await findButton(element, 'Search and filter'));
    await eventually(async () => {
      const labels = [...element.renderRoot.querySelectorAll<HTMLElement>('.values label')];
      const conflict = labels.find((label) => wordsOf(label).startsWith('Sources in conflict'));
      if (!conflict) throw new Error('There is no such choice.');
      if (!conflict.querySelector('input')?.checked) await userEvent.click(conflict);
    });
    await eventually(() => expect(state(element)).toMatch(/^5 of 27 events/));
  },
};

/** Sources without a date are never in it: nobody knows what they told when. */
export const AsPublishedByADay: Story = {
  args: { knownBy: '2021-08-31' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await eventually(() => expect(state(element)).toMatch(/^As published by 31 August 2021/));
  },
};

export const CopyingAndSaving: Story = {
  args: { selected: 'delisting' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await userEvent.click(await findButton(element, 'Copy and save'));
    await eventually(() =>
      expect(wordsOf(element.renderRoot.querySelector('.popover') ?? element)).toMatch(/BibTeX/),
    );
    await findPart(element, 'popover');
    await userEvent.click(await findButton(element, 'Close'));
    await expectFocus(element, await findButton(element, 'Copy and save'));
  },
};
