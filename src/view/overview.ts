import { html, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Density } from '../layout/overview.js';
import type { Scale } from '../time/scale.js';
import { tickContext } from '../time/tick-words.js';
import type { ViewContext } from './context.js';
import { place } from './place.js';

/** Which part of the window the reader moves. */
export type WindowPart = 'from' | 'to' | 'both';

/** What the overview shows and does. */
export interface Overview {
  readonly density: Density;
  /** First and last moment of the timeline, UTC ms. */
  readonly domainMs: readonly [number, number];
  /** The whole timeline on the overview's width. */
  readonly whole: Scale;
  /** The window of the chart. */
  readonly view: Scale;
  /** Moves a part of the window by `px` of the overview towards later time. */
  move(part: WindowPart, px: number): void;
  startDrag(part: WindowPart, event: PointerEvent): void;
}

const HEIGHT_PX = 36;
const KEY_STEP_PX = 16;

/** The whole timeline in small, with a window that can be dragged, resized and moved by keys. */
export function overviewTemplate(context: ViewContext, overview: Overview): TemplateResult {
  const { words, locale } = context;
  const { whole, view, density, domainMs } = overview;
  const from = whole.x(view.fromMs);
  const to = whole.x(view.toMs);
  return html`<div part="overview" class="overview" role="group" aria-label=${words.overview}>
    <span class="end" aria-hidden="true">${tickContext(domainMs[0], 'year', locale)}</span>
    <span class="end last" aria-hidden="true">${tickContext(domainMs[1] - 1, 'year', locale)}</span>
    <svg aria-hidden="true">${guard([density], () => svg`<path d=${densityPath(density)} />`)}</svg>
    <div
      class="window"
      ${place(from * context.toward, 0, { 'inline-size': to - from })}
      @pointerdown=${(event: PointerEvent) => overview.startDrag('both', event)}
    >
      ${handle('from', words.overviewFrom, view.fromMs, overview, context)}
      ${handle('both', words.overviewWindow, (view.fromMs + view.toMs) / 2, overview, context)}
      ${handle('to', words.overviewTo, view.toMs, overview, context)}
    </div>
  </div>`;
}

function handle(
  part: WindowPart,
  label: string,
  ms: number,
  overview: Overview,
  { locale }: ViewContext,
) {
  const { whole, view } = overview;
  const percent = (at: number) => Math.round((100 * whole.x(at)) / whole.widthPx);
  const text =
    part === 'both'
      ? `${dayOf(view.fromMs, locale)} – ${dayOf(view.toMs, locale)}`
      : dayOf(ms, locale);
  return html`<span
    class="handle ${part}"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percent(ms)}
    aria-valuetext=${text}
    @pointerdown=${(event: PointerEvent) => overview.startDrag(part, event)}
    @keydown=${(event: KeyboardEvent) => moveByKey(part, event, overview)}
  ></span>`;
}

function moveByKey(part: WindowPart, event: KeyboardEvent, overview: Overview): void {
  const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const { widthPx } = overview.whole;
  const px = new Map([
    [forward, KEY_STEP_PX],
    ['ArrowUp', KEY_STEP_PX],
    [back, -KEY_STEP_PX],
    ['ArrowDown', -KEY_STEP_PX],
    ['PageUp', widthPx / 5],
    ['PageDown', -widthPx / 5],
    ['Home', -widthPx],
    ['End', widthPx],
  ]).get(event.key);
  if (px === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  overview.move(part, px);
}

function densityPath({ stripPx, shares }: Density): string {
  return shares
    .map((share, i) => {
      if (share === 0) return '';
      const height = Math.round(5 + share * 9);
      return `M${i * stripPx + 1} ${HEIGHT_PX - 4}v-${height}h${stripPx - 2}v${height}z`;
    })
    .join('');
}

function dayOf(ms: number, locale: string): string {
  return tickContext(ms, 'minute', locale);
}
