import type { ArgTypes } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { keyed } from 'lit/directives/keyed.js';
import '../../src/index.js';

/** The attributes and properties of the element, as the controls of a story set them. */
export interface TimelineArgs {
  src?: string;
  /** A timeline file; `unknown` because stories also show what is none. */
  data?: unknown;
  layout?: 'auto' | 'chart' | 'list' | 'sources';
  scale?: 'auto' | 'time' | 'compressed' | 'even';
  from?: string;
  to?: string;
  selected?: string;
  groupBy?: 'none' | 'category';
  knownBy?: string;
  zoom?: 'modifier' | 'free' | 'none';
  headingLevel?: number;
  label?: string;
  permalinks?: boolean;
}

/** Controls for what a page's author can set. */
export const timelineArgTypes: Partial<ArgTypes<TimelineArgs>> = {
  src: { control: 'text' },
  data: { control: 'object' },
  layout: { control: 'inline-radio', options: ['auto', 'chart', 'list', 'sources'] },
  scale: { control: 'inline-radio', options: ['auto', 'time', 'compressed', 'even'] },
  from: { control: 'text' },
  to: { control: 'text' },
  selected: { control: 'text' },
  groupBy: { control: 'inline-radio', options: ['none', 'category'] },
  knownBy: { control: 'text' },
  zoom: { control: 'inline-radio', options: ['modifier', 'free', 'none'] },
  headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  label: { control: 'text' },
  permalinks: { control: 'boolean' },
};

const settable = Object.keys(timelineArgTypes);

/** Shows controls for these alone: the manifest also lists what can only be read, styled or listened to. */
export const timelineParameters = {
  controls: { include: settable },
  docs: { controls: { include: settable } },
};

/**
 * The element with the arguments of a story, and optional content for its slots. `from` and `to` say what is shown at
 * first, so the element starts anew when they change.
 */
export function renderTimeline(args: TimelineArgs, content?: unknown): TemplateResult {
  return html`${keyed(
    `${args.from}/${args.to}`,
    html`<news-timeline
      src=${ifDefined(args.src || undefined)}
      .data=${args.data}
      layout=${args.layout ?? 'auto'}
      scale=${args.scale ?? 'auto'}
      from=${ifDefined(args.from || undefined)}
      to=${ifDefined(args.to || undefined)}
      selected=${ifDefined(args.selected || undefined)}
      group-by=${args.groupBy ?? 'none'}
      known-by=${ifDefined(args.knownBy || undefined)}
      zoom=${args.zoom ?? 'modifier'}
      heading-level=${args.headingLevel ?? 2}
      label=${ifDefined(args.label || undefined)}
      ?permalinks=${args.permalinks ?? false}
      >${content}</news-timeline
    >`,
  )}`;
}
