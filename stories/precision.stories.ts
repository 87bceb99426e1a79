import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  beforeChrist,
  decadesAndSeasons,
  openEnds,
  qualified,
  yearToMoment,
} from './data/precision.js';
import { asWideAsKnown, setsOfDates } from './data/made-up.js';
import { drawnTimeline, eventually, findButton, findPart, wordsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Precision',
  component: 'news-timeline',
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** Expects the list to say each of these dates. */
function says(...dates: readonly string[]): Story['play'] {
  return async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.issues).toHaveLength(0);
    const words = wordsOf(await findPart(element, 'list'));
    for (const date of dates) await expect(words).toContain(date);
  };
}

export const YearToSecond: Story = {
  args: { data: yearToMoment },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.timeline?.events).toHaveLength(6);
    await expect(element.issues).toHaveLength(0);
  },
};

export const YearToSecondInWords: Story = {
  args: { data: yearToMoment, layout: 'list' },
  play: says('1823', 'May 1823', '17 May 1823', '2 November 1824, 16:52:30 UTC', '7:05 UTC+1'),
};

export const DecadesAndSeasons: Story = { args: { data: decadesAndSeasons } };

export const DecadesAndSeasonsInWords: Story = {
  args: { data: decadesAndSeasons, layout: 'list' },
  play: says('the 1810s', 'spring 1831', 'a month in 1842', 'a day in September 1842'),
};

export const ApproximateAndUncertain: Story = { args: { data: qualified } };

export const ApproximateAndUncertainInWords: Story = {
  args: { data: qualified, layout: 'list' },
  play: says('about 1790', 'possibly 1801', 'about 1777, uncertain', '1819 and 1821'),
};

export const OpenAndUnknownEnds: Story = { args: { data: openEnds } };

export const OpenAndUnknownEndsInWords: Story = {
  args: { data: openEnds, layout: 'list' },
  play: says('until 1822', 'since 2 November 1824', 'from 1830, end not known', 'about 1845'),
};

export const BeforeTheFirstYear: Story = { args: { data: beforeChrist } };

export const BeforeTheFirstYearInWords: Story = {
  args: { data: beforeChrist, layout: 'list' },
  play: says('12,001 BC', '751 BC', '15 March 44 BC', '1 BC'),
};

export const AsWideAsItIsKnown: Story = {
  args: { data: asWideAsKnown, layout: 'chart', scale: 'time' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    const widths = () =>
      [...element.renderRoot.querySelectorAll('.axis .extent')].map(
        (extent) => extent.getBoundingClientRect().width,
      );
    await step('A year is drawn four times as wide as a season', async () => {
      await eventually(() => expect(widths().length).toBeGreaterThan(1));
      const [year = 0, season = 0] = widths();
      await expect(year / season).toBeGreaterThan(3.8);
      await expect(year / season).toBeLessThan(4.2);
    });
    await step('What is not sure fades', async () => {
      await expect(element.renderRoot.querySelectorAll('.axis .vague')).not.toHaveLength(0);
    });
    await step('and what goes on has no end', async () => {
      await expect(await findButton(element, /^Since a month/)).toHaveClass('open-end');
    });
  },
};

export const AsWideAsItIsKnownInWords: Story = {
  args: { data: asWideAsKnown, layout: 'list' },
  play: says(
    '2001',
    'summer 2002',
    'March 2003',
    '20 November 2003',
    'about 2004',
    'possibly June 2005',
    'since February 2006',
  ),
};

export const AsWideAsItIsKnownDark: Story = {
  args: { data: asWideAsKnown, layout: 'chart', scale: 'time' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const SetsOfDates: Story = {
  args: { data: setsOfDates, layout: 'chart', scale: 'time' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.issues).toHaveLength(0);
    await expect(await findButton(element, /^In that month or before/)).toHaveClass('open-start');
    await expect(await findButton(element, /^In that month or after/)).toHaveClass('open-end');
  },
};

export const SetsOfDatesInWords: Story = {
  args: { data: setsOfDates, layout: 'list' },
  play: says('2001 or 2003', '2006 and 2007', 'the 2010s'),
};
