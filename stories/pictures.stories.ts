import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { pictures } from './data/pictures.js';
import { drawnTimeline, eventually, findButton, findPart, wordsOf } from './support/reading.js';
import { within } from './support/surroundings.js';
import {
  renderTimeline,
  timelineArgTypes,
  timelineParameters,
  type TimelineArgs,
} from './support/timeline-story.js';

const meta = {
  title: 'Questions/Pictures',
  component: 'news-timeline',
  args: { data: pictures },
  argTypes: timelineArgTypes,
  parameters: timelineParameters,
  render: (args) => renderTimeline(args),
} satisfies Meta<TimelineArgs>;

export default meta;
type Story = StoryObj<TimelineArgs>;

export const FromTheFilesHost: Story = {
  args: { selected: 'own' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(wordsOf(await findPart(element, 'figure'))).toContain('Photo: M. Reed');
    await expect(element.renderRoot.querySelectorAll('figure img')).toHaveLength(4);
  },
};

export const FromAnotherHost: Story = {
  args: { selected: 'elsewhere' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await findButton(element, /^Load the image from /);
    await expect(element.renderRoot.querySelectorAll('figure img')).toHaveLength(0);
  },
};

export const AfterThePress: Story = {
  args: { selected: 'elsewhere' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await userEvent.click(await findButton(element, /^Load the image from /));
    await eventually(() =>
      expect(element.renderRoot.querySelectorAll('.frame.shown img')).toHaveLength(1),
    );
  },
};

export const NotLoaded: Story = {
  args: { selected: 'failed' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    const figure = await findPart(element, 'figure');
    figure.scrollIntoView();
    await eventually(() => expect(wordsOf(figure)).toContain('could not be loaded'));
    await expect(wordsOf(figure)).toContain('Two painters on a plank');
  },
};

export const FilmSoundAndCorrections: Story = {
  args: { selected: 'others' },
  play: async ({ canvasElement }) => {
    const element = await drawnTimeline(canvasElement);
    await expect(wordsOf(await findPart(element, 'figure'))).toContain('Video on films.example');
    await userEvent.click(await findButton(element, 'Corrected May 2024'));
    await expect(wordsOf(element.shadowRoot?.activeElement as Element)).toBe('Corrections');
  },
};

export const Narrow: Story = {
  args: { selected: 'elsewhere' },
  decorators: [within({ width: '280px' })],
};

export const Dark: Story = {
  args: { selected: 'own' },
  decorators: [within({ colorScheme: 'dark' })],
};

export const RightToLeft: Story = {
  args: { selected: 'elsewhere' },
  decorators: [within({ dir: 'rtl' })],
};
