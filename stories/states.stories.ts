import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { observatory } from './data/observatory.js';
import { always, answer, never, oneByOne } from './support/answers.js';
import {
  drawnTimeline,
  eventually,
  findButton,
  findPart,
  timelineIn,
  wordsOf,
} from './support/reading.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

/** A server that does not exist: the stories answer for it. */
const host = 'https://news.example.org';
const addresses = {
  slow: `${host}/slow.json`,
  missing: `${host}/missing.json`,
  page: `${host}/index.html`,
  broken: `${host}/comma.json`,
  shaky: `${host}/shaky.json`,
};

answer(addresses.slow, never);
answer(addresses.missing, always('', 404));
answer(addresses.page, always('<!doctype html><title>News</title>'));
answer(addresses.broken, always('{\n  "version": 1,\n  "events": [],\n}'));

const nothing = { version: 1, title: 'A quiet village', lang: 'en', events: [] };

const meta = {
  title: 'Questions/States',
  component: 'news-timeline',
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** Expects the message of a timeline that cannot be shown. */
function fails(message: string): Story['play'] {
  return async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const words = wordsOf(await findPart(element, 'error'));
    await expect(words).toContain('The timeline could not be shown.');
    await expect(words).toContain(message);
    await expect(element.matches(':state(error)')).toBe(true);
  };
}

export const Loading: Story = {
  args: { src: addresses.slow },
  play: async ({ canvasElement }) => {
    const element = timelineIn(canvasElement);
    await expect(wordsOf(await findPart(element, 'status'))).toBe('Loading the timeline …');
    await expect(element.matches(':state(loading)')).toBe(true);
  },
};

export const Empty: Story = {
  args: { data: nothing },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(wordsOf(await findPart(element, 'status'))).toContain('no events yet');
    await expect(element.matches(':state(empty)')).toBe(true);
  },
};

export const PartlyBroken: Story = {
  args: { src: 'data/broken.json' },
  play: async ({ canvasElement, step }) => {
    const element = await drawnTimeline(canvasElement);
    await step('What could be read is shown', async () => {
      await expect(element.timeline?.events.length).toBeGreaterThan(0);
    });
    await step('and a line opens what could not', async () => {
      const issues = await findPart(element, 'issues');
      await userEvent.click(await findButton(element, /in this timeline/));
      await expect(issues).toHaveProperty('open', true);
      await expect(wordsOf(issues)).toContain('date.unreadable');
    });
  },
};

export const NoSuchFile: Story = {
  args: { src: addresses.missing },
  play: fails('The server answered 404'),
};

export const NotJson: Story = {
  args: { src: addresses.broken },
  play: fails('The file is not JSON: line 4, column 1'),
};

export const PageInsteadOfFile: Story = {
  args: { src: addresses.page },
  play: fails('looks like a web page'),
};

export const FutureVersion: Story = {
  args: { data: { version: 2, events: [] } },
  play: fails('The file has version 2 of the format. Only version 1 can be read.'),
};

export const TryAgain: Story = {
  args: { src: addresses.shaky },
  beforeEach: () => {
    answer(addresses.shaky, oneByOne(always('', 503), always(JSON.stringify(observatory))));
  },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(wordsOf(await findPart(element, 'error'))).toContain('Try again later.');
    await userEvent.click(await findButton(element, 'Try again'));
    await eventually(async () =>
      expect(wordsOf(await findPart(element, 'heading'))).toBe(observatory.title),
    );
  },
};

export const EventNotInTheFile: Story = {
  args: { data: observatory, selected: 'flood', layout: 'chart' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(wordsOf(await findPart(element, 'story'))).toContain('“flood” is not in this');
    await userEvent.click(await findButton(element, 'Show all events'));
    await eventually(() => expect(element).not.toHaveAttribute('selected'));
  },
};

export const OwnHeadingAndFooter: Story = {
  args: { data: observatory },
  render: (args) =>
    renderTimeline(
      args,
      html`<h2 slot="heading">A heading of the page’s own</h2>
        <p slot="footer">A footer of the page’s own</p>`,
    ),
};

export const OwnWordsForNothing: Story = {
  args: { data: nothing },
  render: (args) =>
    renderTimeline(args, html`<p slot="empty">Nothing has happened. We will tell you.</p>`),
};

export const OwnWordsForFailure: Story = {
  args: { src: addresses.missing },
  render: (args) =>
    renderTimeline(args, html`<p slot="error">Sorry: the timeline is away. Ring the desk.</p>`),
};

const ownList = html`<ol>
  <li>5 October 1891: first light</li>
  <li>19 May 1910: a comet over Pear Hill</li>
</ol>`;

export const OwnListWhileLoading: Story = {
  args: { src: addresses.slow },
  render: (args) => renderTimeline(args, ownList),
  play: async ({ canvasElement }) => {
    const element = timelineIn(canvasElement);
    await eventually(() => expect(element.querySelector('ol')?.assignedSlot).not.toBeNull());
  },
};

export const OwnListAfterFailure: Story = {
  args: { src: addresses.missing },
  render: (args) => renderTimeline(args, ownList),
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await findPart(element, 'error');
    await expect(element.querySelector('ol')?.assignedSlot).not.toBeNull();
  },
};

export const OwnListReplaced: Story = {
  args: { data: observatory },
  render: (args) => renderTimeline(args, ownList),
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(element.querySelector('ol')?.assignedSlot).toBeNull();
  },
};
