import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  beforeChrist,
  decadesAndSeasons,
  openEnds,
  qualified,
  yearToMoment,
} from './data/precision.js';
import { drawnTimeline, findPart, wordsOf } from './support/reading.js';
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
