import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { bridge } from './data/bridge.js';
import { dariBridge } from './data/dari.js';
import { observatory } from './data/observatory.js';
import { drawnTimeline, eventually, findButton, findPart, partsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Surroundings',
  component: 'news-timeline',
  args: { data: bridge },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

/** Expects nothing to be wider than the room that the page gives. */
const fits: Story['play'] = async ({ canvasElement }) => {
  const element = await drawnTimeline(canvasElement);
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
};

export const Column360: Story = {
  args: { selected: 'closing' },
  decorators: [within({ width: '360px' })],
  play: async (context) => {
    await fits(context);
    await expect(
      partsOf(await drawnTimeline(context.canvasElement), 'list-item').length,
    ).toBeGreaterThan(0);
  },
};

export const Column640: Story = {
  args: { selected: 'closing' },
  decorators: [within({ width: '640px' })],
  play: fits,
};

export const Dark: Story = {
  args: { selected: 'closing' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const DarkList: Story = {
  args: { selected: 'painting', layout: 'list' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const RightToLeft: Story = {
  args: { data: dariBridge, selected: 'opening' },
  decorators: [within({ dir: 'rtl' })],
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const title = await findPart(element, 'heading');
    await expect(title.querySelector('[lang="fa-AF"]')).not.toBeNull();
    await expect(getComputedStyle(title).direction).toBe('rtl');
  },
};

export const RightToLeftList: Story = {
  args: { data: dariBridge, selected: 'opening', layout: 'list' },
  decorators: [within({ dir: 'rtl', width: '360px' })],
  play: fits,
};

export const OtherDirectionThanThePage: Story = {
  args: { data: dariBridge, selected: 'lamp' },
};

export const BigText: Story = {
  args: { selected: 'closing' },
  decorators: [(story) => html`<div style="--timeline-font-size: 200%">${story()}</div>`],
  play: fits,
};

export const BigTextInNarrowColumn: Story = {
  args: { selected: 'closing' },
  decorators: [
    (story) =>
      html`<div style="--timeline-font-size: 200%; inline-size: 360px; max-inline-size: 100%">
        ${story()}
      </div>`,
  ],
  play: fits,
};

export const OtherColoursAndFonts: Story = {
  args: { selected: 'opening' },
  decorators: [
    (story) =>
      html`<div
        style="
          --timeline-heading-font: Georgia, 'Noto Serif', serif;
          --timeline-text-font: Georgia, 'Noto Serif', serif;
          --timeline-surface: #fff9f0;
          --timeline-accent: #005b66;
          --timeline-tint: #f2e6d2;
        "
      >
        ${story()}
      </div>`,
  ],
};

export const TwoOnOnePage: Story = {
  args: { layout: 'chart' },
  render: (args) =>
    html`${renderTimeline(args)}
      <hr />
      ${renderTimeline({ ...args, data: observatory, headingLevel: 3 })}`,
  play: async ({ canvasElement, step }) => {
    const first = await drawnTimeline(canvasElement);
    const second = await drawnTimeline(canvasElement, 1);
    await step('What is opened in one leaves the other alone', async () => {
      await userEvent.click(await findButton(second, /^First light/));
      await eventually(() => expect(second).toHaveAttribute('selected', 'first-light'));
      await expect(first).not.toHaveAttribute('selected');
    });
    await step('and so does a key', async () => {
      const before = first.viewport;
      await userEvent.keyboard('+');
      await expect(first.viewport).toEqual(before);
    });
  },
};

export const UnderAHeadingOfLevelFour: Story = {
  args: { headingLevel: 4, selected: 'opening' },
  render: (args) =>
    html`<h3>The village</h3>
      ${renderTimeline(args)}`,
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect((await findPart(element, 'heading')).localName).toBe('h4');
    await expect((await findPart(element, 'story-title')).localName).toBe('h5');
  },
};
