import { html, nothing, type TemplateResult } from 'lit';
import type {
  BreakItem,
  CardItem,
  ClusterItem,
  FrameItem,
  MarkItem,
  SpanItem,
} from '../layout/items.js';
import { labelAt } from '../layout/lanes.js';
import type { TimelineEvent } from '../model/timeline.js';
import { cardDate } from './card-size.js';
import type { Chart } from './chart-input.js';
import {
  dateOf,
  evidenceInWords,
  inFileLanguage,
  nameOf,
  titleOf,
  type ViewContext,
} from './context.js';
import { cutsOf } from './cuts.js';
import { styleOf } from './event-style.js';
import { place } from './place.js';
import { countShown } from './words.js';

/** The button of an item. */
export function itemTemplate(
  item: FrameItem,
  context: ViewContext,
  chart: Chart,
): TemplateResult | typeof nothing {
  if (item.kind === 'cluster') {
    return pointTemplate(clusterOf(item, context), item, context, chart);
  }
  if (item.kind === 'break') return breakTemplate(item, context, chart);
  const event = context.timeline.events.at(item.index);
  if (!event) return nothing;
  switch (item.kind) {
    case 'card':
      return eventButton(event, item, context, chart, cardBody(item, event, context));
    case 'span':
      return eventButton(
        event,
        item,
        context,
        chart,
        spanBody(item, event, context, chart.shiftPx),
      );
    case 'mark':
      return pointTemplate(markOf(event, item, context), item, context, chart);
  }
}

function isSelected(item: FrameItem, { selected }: Chart): boolean {
  return item.kind === 'cluster' ? item.members.has(selected) : item.index === selected;
}

/** Whether an item stands out among others, or steps back. */
function emphasisOf(item: FrameItem, { emphasis }: Chart): string {
  if (!emphasis) return '';
  const { first, last } =
    item.kind === 'cluster' ? item.members : { first: item.index, last: item.index };
  return emphasis.has(first, last) ? 'stands-out' : 'steps-back';
}

/** A name says what is seen: here, that an event stands out. */
function nameIn(chart: Chart, item: FrameItem, name: string, { words }: ViewContext): string {
  return emphasisOf(item, chart) === 'stands-out' ? `${name}, ${words.restsOnChosen}` : name;
}

function eventButton(
  event: TimelineEvent,
  item: CardItem | SpanItem,
  context: ViewContext,
  chart: Chart,
  body: TemplateResult,
) {
  return html`<button
    type="button"
    part=${item.kind}
    class="event ${item.kind} ${styleOf(event, item, context)} ${emphasisOf(item, chart)}"
    data-index=${item.index}
    tabindex=${item.index === chart.active ? 0 : -1}
    aria-label=${nameIn(chart, item, nameOf(event, context, dateShown(item, event, context)), context)}
    aria-current=${isSelected(item, chart) ? 'true' : nothing}
  >
    ${body}
  </button>`;
}

/** A name says what is seen: on a card, the date as it stands there. */
function dateShown(item: FrameItem, event: TimelineEvent, context: ViewContext): string {
  return item.kind === 'card'
    ? cardDate(event, context, item.widthPx)
    : dateOf(event, context, 'full');
}

function cardBody(card: CardItem, event: TimelineEvent, context: ViewContext) {
  const { disputed } = context.evidence(event);
  const { top, markY, widthPx, heightPx } = card;
  const stem = { 'inset-block-start': top, 'inset-block-end': -markY, '--drop': markY };
  return html`<span class="stem" ${place(0, 0, stem)}></span>
    <span class="dot" ${place(0, markY)}></span>
    <span class="flag" ${place(0, top, { 'inline-size': widthPx, 'min-block-size': heightPx })}>
      <span class="title">${inFileLanguage(titleOf(event, context), context)}</span>
      <span class="date">${cardDate(event, context, card.widthPx)}</span>
      <span class="evidence">${evidenceInWords(event, context)}</span>
      ${disputed ? html`<span class="differ">${context.words.sourcesDiffer}</span>` : nothing}
    </span>`;
}

/** A bar says at each stated gap that it crosses how long that is, where the words meet nothing. */
function spanBody(span: SpanItem, event: TimelineEvent, context: ViewContext, shiftPx: number) {
  return html`<span class="reach" ${place(0, 0, { 'inline-size': span.widthPx })}
      ><span class="bar"></span
    ></span>
    ${cutsOf(span).map(
      ({ x, isNotch, words }) =>
        html`<span
          class="cut ${isNotch ? 'notch' : ''}"
          data-words=${words ?? nothing}
          ${place(x * context.toward)}
        ></span>`,
    )}
    <span class="label" ${place(labelAt(span, -shiftPx) * context.toward)}
      >${inFileLanguage(titleOf(event, context), context)}</span
    >`;
}

/** What a mark and a cluster differ in. */
interface Point {
  readonly styles: string;
  readonly name: string;
  readonly tip?: string;
  /** How many events it holds. */
  readonly count?: string;
}

/** A mark or a cluster: one template, so that a mark that becomes a cluster keeps its button. */
function pointTemplate(
  { styles, name, tip, count }: Point,
  item: MarkItem | ClusterItem,
  context: ViewContext,
  chart: Chart,
) {
  return html`<button
    type="button"
    part=${item.kind}
    class="event ${item.kind} ${styles} ${emphasisOf(item, chart)}"
    data-index=${item.index}
    tabindex=${item.index === chart.active ? 0 : -1}
    aria-label=${nameIn(chart, item, name, context)}
    aria-haspopup=${count ? 'dialog' : nothing}
    aria-current=${isSelected(item, chart) ? 'true' : nothing}
    title=${tip ?? nothing}
  >
    <span class="dot" data-count=${count ?? nothing}></span>
  </button>`;
}

function markOf(event: TimelineEvent, item: MarkItem, context: ViewContext): Point {
  return {
    styles: styleOf(event, item, context),
    name: nameOf(event, context, dateOf(event, context, 'full')),
    tip: `${dateOf(event, context, 'short')}: ${titleOf(event, context)}`,
  };
}

function clusterOf(cluster: ClusterItem, context: ViewContext): Point {
  const { count, isAtLeast = false } = cluster.members;
  const { isLifted, hasKey, isBefore } = cluster;
  return {
    styles: `${isLifted ? 'lifted' : ''} ${hasKey ? 'rank-1' : ''} ${isBefore ? 'before' : ''}`,
    name: clusterName(cluster, context),
    count: countShown(count, isAtLeast, context.locale),
  };
}

/** What a cluster is called: how many events, from when to when. */
export function clusterName(cluster: ClusterItem, context: ViewContext): string {
  const { words } = context;
  const { count, isAtLeast = false } = cluster.members;
  const dates = datesOf(cluster, context);
  return cluster.isBefore
    ? words.clusterBefore(count, dates, isAtLeast)
    : words.cluster(count, dates);
}

/** A stated gap: pressing it looks at the two events on its sides. */
function breakTemplate({ index, broken }: BreakItem, { words }: ViewContext, chart: Chart) {
  return html`<button
    type="button"
    part="break"
    class="event break"
    data-index=${index}
    tabindex=${index === chart.active ? 0 : -1}
    aria-label=${words.breakName(broken.length)}
    title=${broken.length}
  >
    <span class="gap">${broken.words ?? nothing}</span>
  </button>`;
}

/** From the first to the last date of a cluster. */
export function datesOf({ members }: ClusterItem, context: ViewContext): string {
  const { events } = context.timeline;
  const ends = [events.at(members.first), events.at(members.last)];
  return [...new Set(ends.flatMap((event) => (event ? dateOf(event, context, 'short') : [])))].join(
    ' – ',
  );
}
