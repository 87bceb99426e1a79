import { datesEn } from '../../src/i18n/dates-en.js';
import { en } from '../../src/i18n/en.js';
import { layoutFrame } from '../../src/layout/frame.js';
import { byCategory, ungrouped } from '../../src/layout/grouping.js';
import { linesOf } from '../../src/layout/lines.js';
import { planOf } from '../../src/layout/plan.js';
import type { Timeline } from '../../src/model/timeline.js';
import type { ScaleKind } from '../../src/time/projection.js';
import { createScale, paddedExtent } from '../../src/time/scale.js';
import { cardHeight, labelWidth, type TextMeasure } from '../../src/view/card-size.js';
import { createContext } from '../../src/view/context.js';
import type { ChartPicture } from '../../src/view/picture/chart-svg.js';
import { fontSet, type Font, type PictureColours } from '../../src/view/picture/look.js';

/** How a picture of a timeline is made. */
export interface PictureOptions {
  readonly timeline: Timeline;
  readonly widthPx?: number;
  readonly heightPx?: number;
  readonly scale?: ScaleKind;
  readonly toward?: 1 | -1;
  readonly selected?: string;
  readonly isGrouped?: boolean;
  readonly locale?: string;
  /** The share of the whole that is in view. */
  readonly view?: readonly [number, number];
  readonly colours?: PictureColours;
  readonly family?: string;
  readonly headingFamily?: string;
}

export const LIGHT: PictureColours = {
  ...{ surface: '#ffffff', ink: '#16181c', soft: '#474c54', edge: '#8b877e', rule: '#d9d6cf' },
  ...{ faint: '#f3f1ec', tint: '#efece5', accent: '#8f1d19', conflict: '#6b4200' },
};

export const DARK: PictureColours = {
  ...{ surface: '#141619', ink: '#eceae6', soft: '#bbb9b3', edge: '#6f757d', rule: '#33373d' },
  ...{ faint: '#1d2024', tint: '#23272c', accent: '#ffa396', conflict: '#f0b95a' },
};

const drawing = document.createElement('canvas').getContext('2d');

/** Width of a text on one line, measured as the element measures it. */
export function measure(text: string, { family, sizePx, weight, isItalic }: Font): number {
  if (!drawing) return text.length * 8;
  drawing.font = `${isItalic ? 'italic ' : ''}${weight} ${sizePx}px ${family}`;
  return drawing.measureText(text).width;
}

/** All that the picture of a timeline is made from, laid out as the element lays it out. */
export function pictureOf(options: PictureOptions): ChartPicture {
  const { timeline, widthPx = 1136, heightPx = 400, toward = 1, locale = 'en-GB' } = options;
  const plan = planOf(timeline);
  if (!plan) throw new Error('The timeline has no dates.');
  const fonts = {
    family: options.family ?? 'sans-serif',
    headingFamily: options.headingFamily ?? 'serif',
    sizePx: 16,
  };
  const context = createContext({
    ...{ timeline, words: en, dateWords: datesEn, locale, toward },
    ...{ headingLevel: 2, baseUrl: 'https://news.example/a/' },
  });
  const { title, label } = fontSet(fonts);
  const fontOf = (text: 'title' | 'label') => (text === 'title' ? title : label);
  const measured: TextMeasure = {
    width: (words, text) => measure(words, fontOf(text)),
    lines: (words, text, width) => linesOf(words, width, (part) => measure(part, fontOf(text))),
    lineHeight: (text) => fontOf(text).lineHeightPx,
  };
  const projection = plan.projection(options.scale ?? plan.suits);
  const whole = paddedExtent(projection, plan.domainMs, widthPx, { startPx: 24, endPx: 128 });
  const [from, to] = options.view ?? [0, 1];
  const at = (share: number) => whole.from + share * (whole.to - whole.from);
  const grouping = options.isGrouped ? byCategory(plan.columns) : ungrouped(plan.columns);
  const bandsPx = options.isGrouped ? grouping.groups.length * 70 : 0;
  const frame = layoutFrame({
    ...{ columns: plan.columns, grouping, closed: new Set<string>(), gaps: plan.gaps, locale },
    scale: createScale(projection, { from: at(from), to: at(to) }, widthPx),
    heightPx: heightPx + bandsPx,
    cardHeight: (index, width) => cardHeight(index, width, context, measured),
    labelWidth: (index) => labelWidth(index, context, measured),
  });
  const ids = Array.from(timeline.events, ({ id }) => id);
  return {
    ...{ frame, context, groups: grouping.groups, domainMs: plan.domainMs, measure, fonts },
    selected: options.selected === undefined ? -1 : ids.indexOf(options.selected),
    saved: '2026-11-25',
    colours: options.colours ?? LIGHT,
  };
}
