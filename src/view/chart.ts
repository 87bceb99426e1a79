import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleOf } from './event-style.js';
import type {
  CardItem,
  ClusterItem,
  Frame,
  FrameItem,
  MarkItem,
  SpanItem,
} from '../layout/frame.js';
import type { TimelineEvent } from '../model/timeline.js';
import { axisTemplate } from './axis.js';
import { cardDate } from './card-size.js';
import {
  dateOf,
  evidenceInWords,
  inFileLanguage,
  nameOf,
  titleOf,
  type ViewContext,
} from './context.js';
import { place, type Lengths } from './place.js';

/** What the chart shows and does. */
export interface Chart {
  /** Absent until the chart has a size. */
  readonly frame: Frame | undefined;
  /** How many events have a date, and so a place. */
  readonly dated: number;
  /** The event whose button Tab reaches. */
  readonly active: number;
  readonly selected: string | undefined;
  readonly hint: string | undefined;
  select(index: number, byKeyboard: boolean): void;
  openCluster(cluster: ClusterItem, button: HTMLElement): void;
  /** Tab or a click has brought focus to the button of this event. */
  activate(index: number): void;
}

/** The chart: an ordered list of buttons, one for each event or cluster, over a drawing that only sighted readers need. */
export function chartTemplate(context: ViewContext, chart: Chart): TemplateResult {
  const { words } = context;
  return html`<div
    part="chart"
    class="chart"
    role="group"
    aria-label=${words.chart}
    aria-describedby="help"
    ${place({ axis: chart.frame?.axisY ?? 0 })}
  >
    <p id="help" class="hidden">${words.chartHelp}</p>
    <div class="probe" aria-hidden="true">
      <span class="title"></span><span class="label"></span>
    </div>
    ${chart.frame ? frameTemplate(chart.frame, context, chart) : nothing}
    <p class="hint" aria-hidden="true">${chart.hint ?? nothing}</p>
  </div>`;
}

function frameTemplate(frame: Frame, context: ViewContext, chart: Chart) {
  return html`${axisTemplate(frame, context)}
    <ol class="items" role="list">
      ${repeat(
        frame.items,
        (item) => item.index,
        (item) => html`<li ${place(lengthsOf(item))}>${itemTemplate(item, context, chart)}</li>`,
      )}
    </ol>`;
}

function lengthsOf(item: FrameItem): Lengths {
  const { x } = item;
  if (item.kind === 'card') return { x, top: item.top, width: item.widthPx, height: item.heightPx };
  if (item.kind === 'span') {
    return { x, lane: item.lane, width: item.widthPx, label: item.labelOffsetPx };
  }
  return { x };
}

function itemTemplate(item: FrameItem, context: ViewContext, chart: Chart) {
  if (item.kind === 'cluster') return clusterTemplate(item, context, chart);
  const event = context.timeline.events.at(item.index);
  if (!event) return nothing;
  switch (item.kind) {
    case 'card':
      return eventButton(event, item, context, chart, cardBody(item, event, context));
    case 'span':
      return eventButton(event, item, context, chart, spanBody(event, context));
    case 'mark':
      return eventButton(event, item, context, chart, html`<span class="dot"></span>`);
  }
}

function eventButton(
  event: TimelineEvent,
  item: CardItem | SpanItem | MarkItem,
  context: ViewContext,
  chart: Chart,
  body: TemplateResult,
) {
  const isSelected = event.id === chart.selected;
  return html`<button
    type="button"
    part=${item.kind}
    class="event ${item.kind} ${styleOf(event, item, context)}"
    data-index=${item.index}
    tabindex=${isActive(item, chart) ? 0 : -1}
    aria-label=${nameOf(event, context, dateShown(item, event, context))}
    aria-current=${isSelected ? 'true' : nothing}
    title=${item.kind === 'mark' ? `${dateOf(event, context, 'short')}: ${titleOf(event, context)}` : nothing}
    @focus=${() => chart.activate(item.index)}
    @click=${({ detail }: MouseEvent) => chart.select(item.index, detail === 0)}
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
  return html`<span class="stem"></span>
    <span class="dot"></span>
    <span class="flag">
      <span class="title">${inFileLanguage(titleOf(event, context), context)}</span>
      <span class="date">${cardDate(event, context, card.widthPx)}</span>
      <span class="evidence">${evidenceInWords(event, context)}</span>
      ${disputed ? html`<span class="differ">${context.words.sourcesDiffer}</span>` : nothing}
    </span>`;
}

function spanBody(event: TimelineEvent, context: ViewContext) {
  return html`<span class="bar"></span>
    <span class="label">${inFileLanguage(titleOf(event, context), context)}</span>`;
}

function clusterTemplate(cluster: ClusterItem, context: ViewContext, chart: Chart) {
  const { words } = context;
  const { indices } = cluster;
  const isSelected = indices.some((i) => context.timeline.events.at(i)?.id === chart.selected);
  return html`<button
    type="button"
    part="cluster"
    class="event cluster ${cluster.isLifted ? 'lifted' : ''}"
    data-index=${cluster.index}
    tabindex=${isActive(cluster, chart) ? 0 : -1}
    aria-label=${words.cluster(indices.length, datesOf(cluster, context))}
    aria-haspopup="dialog"
    aria-current=${isSelected ? 'true' : nothing}
    @focus=${() => chart.activate(cluster.index)}
    @click=${({ currentTarget }: Event) => chart.openCluster(cluster, currentTarget as HTMLElement)}
  >
    <span class="dot">${compact(indices.length, context.locale)}</span>
  </button>`;
}

/** "12", "1.2K": what the room of a mark takes; the name says it in full. */
function compact(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact' }).format(count);
}

/** From the first to the last date of a cluster. */
export function datesOf({ indices }: ClusterItem, context: ViewContext): string {
  const { events } = context.timeline;
  const ends = [events.at(indices[0] ?? 0), events.at(indices.at(-1) ?? 0)];
  return [...new Set(ends.flatMap((event) => (event ? dateOf(event, context, 'short') : [])))].join(
    ' – ',
  );
}

function isActive(item: FrameItem, { active }: Chart): boolean {
  return item.kind === 'cluster' ? item.indices.includes(active) : item.index === active;
}
