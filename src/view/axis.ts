import { html, svg, type TemplateResult } from 'lit';
import { BREAK_HALF_PX, type Break } from '../layout/breaks.js';
import type { Frame } from '../layout/frame.js';
import type { ViewContext } from './context.js';
import { isVague } from './event-style.js';
import { place } from './place.js';

/** The drawing under the buttons: the line with its breaks, what dates cover, and the words of the axis. */
export function axisTemplate(frame: Frame, context: ViewContext): TemplateResult {
  const { axisY, scale, breaks, ticks } = frame;
  return html`<svg class="axis" part="axis" aria-hidden="true">
      ${frame.extents.map(({ index, x, widthPx }) => {
        const span = context.timeline.events.at(index)?.span;
        const isFaded = span && (isVague(span.start) || isVague(span.end));
        return svg`<rect class="extent ${isFaded ? 'vague' : ''}" x=${x} y=${axisY - 4} width=${widthPx} height="8" rx="4" />`;
      })}
      <path class="line" d=${linePath(breaks, scale.widthPx, axisY)} />
      ${ticks.map(({ x }) => svg`<path class="tick" d="M${round(x)} ${axisY + 4}v7" />`)}
    </svg>
    <div class="ticks" aria-hidden="true">
      ${ticks.map(
        ({ x, label, context: above }) =>
          html`<span class="tick" ${place({ x })}
            >${label}${above ? html`<span class="above">${above}</span>` : ''}</span
          >`,
      )}
      ${breaks.map(({ x, words }) =>
        words ? html`<span class="gap" ${place({ x })}>${words}</span>` : '',
      )}
    </div>`;
}

/** A straight line that is visibly broken in the middle of each stated gap. */
function linePath(breaks: readonly Break[], widthPx: number, y: number): string {
  const zigzags = breaks.map(({ x }) => `H${round(x - BREAK_HALF_PX)}m0 0h5l3 -7l5 14l5 -14l3 7h5`);
  return `M0 ${y}${zigzags.join('')}H${widthPx}`;
}

const round = (px: number) => Math.round(px * 10) / 10;
