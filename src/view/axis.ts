import { html, nothing, svg, type TemplateResult } from 'lit';
import { BREAK_HALF_PX, type Break } from '../layout/breaks.js';
import type { Extent } from '../layout/extents.js';
import type { Frame } from '../layout/frame.js';
import type { ViewContext } from './context.js';
import { contextAt } from '../time/tick-context.js';
import { isVague } from './event-style.js';
import { place } from './place.js';

/** The drawing under the buttons: the line with its breaks, what dates cover, and the words of the axis. */
export function axisTemplate(frame: Frame, context: ViewContext): TemplateResult {
  const { axisY, scale, breaks, ticks, bands } = frame;
  return html`<svg class="axis" part="axis" aria-hidden="true">
      ${bands.map(({ isOpen, markY }) =>
        isOpen ? svg`<path class="band-line" d="M0 ${axisY + markY}H${scale.widthPx}" />` : nothing,
      )}
      ${frame.extents.map((extent) => extentTemplate(extent, axisY, context))}
      <path class="line" d=${linePath(breaks, scale.widthPx, axisY)} />
      <path class="tick" d=${ticks.map(({ x }) => `M${round(x)} ${axisY + 4}v7`).join('')} />
    </svg>
    <div class="ticks" aria-hidden="true">
      ${ticks.map(
        ({ x, label, context: above }) =>
          html`<span class="tick" ${place(x * context.toward)}
            ><span>${label}</span>${above ? html`<span class="above">${above}</span>` : ''}</span
          >`,
      )}
    </div>`;
}

/** What a date covers; another date that is told for the same event, joined to its mark. */
function extentTemplate(
  { index, x, y, widthPx, joinX }: Extent,
  axisY: number,
  context: ViewContext,
) {
  const span = context.timeline.events.at(index)?.span;
  const isFaded = span && (isVague(span.start) || isVague(span.end));
  const lineY = axisY + y;
  const width = Math.max(widthPx, LEAST_PX);
  const bar = svg`<rect
    class="extent ${isFaded ? 'vague' : ''} ${joinX === undefined ? '' : 'other'}"
    x=${round(x)} y=${lineY - 4} width=${round(width)} height="8" rx="4" />`;
  if (joinX === undefined || (joinX >= x && joinX <= x + width)) return bar;
  const middle = (joinX + x + width / 2) / 2;
  const rise = Math.min(JOIN_PX, Math.abs(x - joinX));
  return svg`${bar}<path class="join" d="M${round(joinX)} ${lineY}Q${round(middle)} ${lineY - rise} ${round(x + width / 2)} ${lineY - 4}" />`;
}

/** Another date is drawn at least as wide as a mark; its join rises at most this far. */
const LEAST_PX = 8;
const JOIN_PX = 36;

/** A straight line that is visibly broken in the middle of each stated gap. */
function linePath(breaks: readonly Break[], widthPx: number, y: number): string {
  const zigzags = breaks.map(({ x }) => `H${round(x - BREAK_HALF_PX)}m0 0h5l3 -7l5 14l5 -14l3 7h5`);
  return `M0 ${y}${zigzags.join('')}H${round(widthPx)}`;
}

const round = (px: number) => Math.round(px * 10) / 10;

/**
 * The year or day that the first ticks of the window leave out, because one outside it has said it; it stands at the
 * window's start, and makes way for the next tick that says its own.
 */
export function contextTemplate(
  { axisY, scale, ticks }: Frame,
  shiftPx: number,
  { locale }: ViewContext,
): TemplateResult | typeof nothing {
  const { words, nextX } = contextAt(scale.ms(-shiftPx), ticks, locale);
  const isSaid = ticks.some(({ x, context }) => context === words && x >= -shiftPx);
  if (!words || isSaid || nextX + shiftPx < words.length * CHARACTER_PX) return nothing;
  return html`<span class="above fixed" aria-hidden="true" ${place(0, axisY + ABOVE_PX)}
    >${words}</span
  >`;
}

/** From the axis to the second line of the ticks' words; what a bold character takes, and half of a tick beside it. */
const ABOVE_PX = 29;
const CHARACTER_PX = 13;
