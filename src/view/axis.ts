import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Extent } from '../layout/extents.js';
import type { Frame } from '../layout/frame.js';
import {
  ABOVE_PX,
  EXTENT_HALF_PX,
  extentShape,
  fixedContext,
  linePath,
  tickPath,
} from './axis-shapes.js';
import type { ViewContext } from './context.js';
import { isFaded } from './event-style.js';
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
      <path class="tick" d=${tickPath(frame)} />
    </svg>
    <div class="ticks" aria-hidden="true">
      ${repeat(
        ticks,
        ({ ms }) => ms,
        ({ x, label, context: above }) =>
          html`<span class="tick" ${place(x * context.toward)}
            ><span>${label}</span>${above ? html`<span class="above">${above}</span>` : ''}</span
          >`,
      )}
    </div>`;
}

/** What a date covers; another date that is told for the same event, joined to its mark. */
function extentTemplate(extent: Extent, axisY: number, context: ViewContext) {
  const event = context.timeline.events.at(extent.index);
  const { x, y, widthPx, join } = extentShape(extent, axisY);
  return svg`<rect
    class="extent ${event && isFaded(event) ? 'vague' : ''} ${extent.joinX === undefined ? '' : 'other'}"
    x=${x} y=${y} width=${widthPx} height=${2 * EXTENT_HALF_PX} rx=${EXTENT_HALF_PX} />${
      join ? svg`<path class="join" d=${join} />` : nothing
    }`;
}

/** See {@link fixedContext}. */
export function contextTemplate(
  frame: Frame,
  shiftPx: number,
  { locale }: ViewContext,
): TemplateResult | typeof nothing {
  const words = fixedContext(frame, shiftPx, locale);
  if (!words) return nothing;
  return html`<span class="above fixed" aria-hidden="true" ${place(0, frame.axisY + ABOVE_PX)}
    >${words}</span
  >`;
}
