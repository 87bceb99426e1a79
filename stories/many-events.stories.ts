import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { NewsTimeline } from '../src/index.js';
import type { TimelineFile } from '../src/model/timeline-file.js';
import { crowdAmongOthers, crowdedDay, lighthouseLog, surveys } from './support/many-events.js';
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
  title: 'Questions/Many events',
  component: 'news-timeline',
  // One page with all of them would be slow.
  tags: ['!autodocs'],
  args: { layout: 'chart' },
  argTypes: { ...timelineArgTypes, data: { control: false } },
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

const log = lighthouseLog(1000);
const openDays = crowdedDay(40);

export const ThousandEvents: Story = {
  args: { data: log },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('What is drawn depends on the room, not on the number', async () => {
      await findPart(element, 'cluster');
      const buttons = element.renderRoot.querySelectorAll('[data-index]');
      await expect(buttons.length).toBeLessThan(200);
    });
    await step('A cluster opens its list', async () => {
      await userEvent.click(await findPart(element, 'cluster'));
      const popover = await findPart(element, 'popover');
      await eventually(() => expect(popover.matches(':popover-open')).toBe(true));
      await expect(popover.querySelectorAll('li').length).toBeGreaterThan(1);
    });
    await step('and a line of the list its story', async () => {
      const popover = await findPart(element, 'popover');
      const line = popover.querySelector('li button');
      if (!line) throw new Error('The list is empty.');
      await userEvent.click(line);
      await findPart(element, 'story-title');
      await expect(element).toHaveAttribute('selected');
    });
  },
};

export const ThousandEventsCloser: Story = {
  args: { data: log },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const plus = await findButton(element, 'Zoom in');
    const before = lengthOf(element.viewport);
    for (let press = 0; press < 5; press++) await userEvent.click(plus);
    await eventually(() => expect(lengthOf(element.viewport)).toBeLessThan(before / 5));
  },
};

export const ThousandEventsAsAList: Story = {
  args: { data: log, layout: 'list' },
  // The list is long, and its lines are alike: the other stories look at all that is in one.
  parameters: { a11y: { test: 'off' } },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('200 events are in the page', async () => {
      await expect(partsOf(element, 'list-item')).toHaveLength(200);
    });
    await step('and the later ones a button away', async () => {
      await userEvent.click(await findButton(element, '800 later events'));
      await findButton(element, '200 earlier events');
      const [first] = partsOf(element, 'list-item');
      await expect(first).toHaveAttribute('data-id', element.timeline?.events.at(200)?.id);
    });
  },
};

export const SameDayCrowd: Story = {
  args: { data: openDays },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const cluster = await findPart(element, 'cluster');
    await userEvent.click(cluster);
    const popover = await findPart(element, 'popover');
    await eventually(() => expect(wordsOf(popover)).toContain('Visitor'));
    await userEvent.click(await findButton(element, 'Close'));
    await eventually(() => expect(popover.matches(':popover-open')).toBe(false));
  },
};

const CROWD = 300;
const crowd = crowdAmongOthers(CROWD);

export const CrowdOfOneDay: Story = {
  args: { data: crowd, scale: 'time' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('A day with 300 events is one cluster that says so', async () => {
      await userEvent.click(await findButton(element, /^\d+ events, 2 Jun 1987/));
    });
    await step('Its list comes in pages, to the last event', async () => {
      const popover = await findPart(element, 'popover');
      const lines = () => popover.querySelectorAll('li').length;
      await eventually(() => expect(lines()).toBe(100));
      while (partsOf(element, 'popover').some((list) => wordsOf(list).includes('Show more'))) {
        const before = lines();
        await userEvent.click(await findButton(element, /^Show more/));
        await eventually(() => expect(lines()).toBeGreaterThan(before));
      }
      await expect(lines()).toBeGreaterThan(CROWD - 20);
    });
    await step('Zooming cannot part a day, and is not offered', async () => {
      await expect(wordsOf(await findPart(element, 'popover'))).not.toContain('Zoom in here');
    });
  },
};

export const CrowdOneByOne: Story = {
  args: { data: crowd, scale: 'even' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('Among all others, they are clusters', async () => {
      await findPart(element, 'cluster');
    });
    await step('which zooming in parts, event by event', async () => {
      const middle = partsOf(element, 'cluster');
      await userEvent.click(middle[Math.floor(middle.length / 2)] ?? element);
      await userEvent.click(await findButton(element, 'Zoom in here'));
      await eventually(() => expect(partsOf(element, 'cluster')).toHaveLength(0));
      await expect(partsOf(element, 'card').length).toBeGreaterThan(1);
    });
  },
};

/** Made when a story is opened, and once: it is no argument, because Storybook would copy it to its controls. */
function renderSurveys(count: number) {
  let data: TimelineFile | undefined;
  return (args: TimelineArgs) => renderTimeline({ ...args, data: (data ??= surveys(count)) });
}

/** Expects the number of elements to depend on the room, at each zoom, and clusters to say how many events they hold. */
function staysBounded(count: number): Story['play'] {
  return async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.timeline?.events).toHaveLength(count);
    for (const name of ['The whole', 'closer', 'closer still', 'and in the middle of it all']) {
      await step(name, async () => {
        await expect(element.renderRoot.querySelectorAll('*').length).toBeLessThan(1500);
        await expect(drawnEvents(element)).toBeLessThanOrEqual(count);
        for (const cluster of partsOf(element, 'cluster')) {
          await expect(cluster.getAttribute('aria-label')).toMatch(/^[\d,]+ events, \d/);
        }
      });
      const before = lengthOf(element.viewport);
      await userEvent.click(await findButton(element, 'Zoom in'));
      await userEvent.click(await findButton(element, 'Zoom in'));
      await eventually(() => expect(lengthOf(element.viewport)).toBeLessThan(before));
    }
    await step('The whole again: no event is lost', async () => {
      await element.fit();
      await eventually(() => expect(drawnEvents(element)).toBe(count));
    });
  };
}

export const TenThousandEvents: Story = {
  render: renderSurveys(10_000),
  play: staysBounded(10_000),
};

export const HundredThousandEvents: Story = {
  render: renderSurveys(100_000),
  play: staysBounded(100_000),
};

export const HundredThousandEventsNarrow: Story = {
  render: renderSurveys(100_000),
  decorators: [within({ width: '420px' })],
};

/** How many events stand in the chart, those in clusters among them, as their names say. */
function drawnEvents(element: NewsTimeline): number {
  const alone = ['card', 'mark', 'span'].flatMap((part) => partsOf(element, part)).length;
  const counts = partsOf(element, 'cluster').map((cluster) =>
    Number.parseInt((cluster.getAttribute('aria-label') ?? '').replaceAll(',', ''), 10),
  );
  return counts.reduce((sum, count) => sum + count, alone);
}

function lengthOf(viewport: { from: number; to: number } | undefined): number {
  return viewport ? viewport.to - viewport.from : Number.NaN;
}
