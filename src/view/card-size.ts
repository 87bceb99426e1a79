import type { TimelineEvent } from '../model/timeline.js';
import type { ViewContext } from './context.js';
import { dateOf, evidenceInWords, titleOf } from './words.js';

/** Measures text in the fonts of the chart; see the controller of that name. */
export interface TextMeasure {
  lines(words: string, text: 'title' | 'label', widthPx: number): number;
  width(words: string, text: 'title' | 'label'): number;
  lineHeight(text: 'title' | 'label'): number;
}

/** A card's padding beside its text, and the space between its lines; the style sheet says the same. */
const PADDING_PX = 21;
const SPACE_PX = 8;
/** What a character of a date takes at most, on average. */
const CHARACTER_PX = 7.8;
/** No title of more is measured: it is cut long before. */
const MAX_CHARACTERS = 300;
/** Titles are cut after this many lines. */
export const MAX_TITLE_LINES = 4;

/** Height of an event's card at a width, px. */
export function cardHeight(
  index: number,
  widthPx: number,
  context: ViewContext,
  measure: TextMeasure,
): number {
  const event = context.timeline.events.at(index);
  if (!event) return 0;
  const innerPx = widthPx - PADDING_PX;
  const titleLines = measure.lines(
    titleOf(event, context).slice(0, MAX_CHARACTERS),
    'title',
    innerPx,
  );
  const labels = [
    evidenceInWords(event, context),
    ...(context.evidence(event).disputed ? [`≠ ${context.words.sourcesDiffer}`] : []),
  ];
  // dates are set bold, and so a little wider than what is measured
  const dateLines = measure.lines(cardDate(event, context, widthPx), 'label', innerPx * 0.93);
  const labelLines = labels.reduce(
    (sum, text) => sum + measure.lines(text, 'label', innerPx),
    dateLines,
  );
  return (
    Math.min(titleLines, MAX_TITLE_LINES) * measure.lineHeight('title') +
    labelLines * measure.lineHeight('label') +
    SPACE_PX
  );
}

/** Width of a span's label on one line, px. */
export function labelWidth(index: number, context: ViewContext, measure: TextMeasure): number {
  const event = context.timeline.events.at(index);
  if (!event) return 0;
  const sign = context.evidence(event).disputed ? '≠ ' : '';
  return (
    Math.ceil(measure.width(sign + titleOf(event, context).slice(0, MAX_CHARACTERS), 'label')) + 8
  );
}

/** The date on a card: in full where one line takes it. */
export function cardDate(event: TimelineEvent, context: ViewContext, widthPx: number): string {
  const full = dateOf(event, context);
  return full.length * CHARACTER_PX <= widthPx - PADDING_PX
    ? full
    : dateOf(event, context, 'short');
}
