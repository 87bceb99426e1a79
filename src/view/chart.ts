import { html, noChange, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FrameItem } from '../layout/items.js';
import { axisTemplate, contextTemplate } from './axis.js';
import { bandsTemplate } from './bands.js';
import type { Chart } from './chart-input.js';
import type { ViewContext } from './context.js';
import { itemTemplate } from './items.js';
import { place } from './place.js';
import { slide } from './slide.js';

/** The chart: an ordered list of buttons, one for each event or cluster, over a drawing that only sighted readers need. */
export function chartTemplate(context: ViewContext, chart: Chart): TemplateResult {
  const { words, toward } = context;
  const { frame, shiftPx } = chart;
  return html`<div
    part="chart"
    class="chart"
    role="group"
    aria-label=${words.chart}
    aria-describedby="help"
    ${place(0, 0, { '--axis': frame?.axisY ?? 0, '--bands': frame?.bandsPx ?? 0 })}
  >
    <p id="help" class="hidden">${words.chartHelp}</p>
    <div class="probe" aria-hidden="true">
      <span class="title"></span><span class="label"></span>
    </div>
    ${
      frame
        ? html`${bandsTemplate(frame, context, chart)} ${contextTemplate(frame, shiftPx, context)}
            <div class="world ${shiftPx === 0 ? '' : 'sliding'}" ${place(shiftPx * toward)}>
              ${guard([frame, context], () => axisTemplate(frame, context))}
              ${itemsTemplate(context, chart)}
            </div>`
        : nothing
    }
    <p class="hint" aria-hidden="true">${chart.hint ?? nothing}</p>
  </div>`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- the buttons in it make clicks of keys */
function itemsTemplate(context: ViewContext, chart: Chart) {
  const { toward } = context;
  return html`<ol
    class="items"
    role="list"
    @click=${(event: MouseEvent) => pressed(event, chart)}
    @focusin=${({ target }: Event) => chart.activate(indexAt(target))}
    ${slide(chart.items, chart.shiftPx, toward)}
  >
    ${guard([chart.items, context, chart.active, chart.selected, chart.emphasis], () =>
      repeat(
        chart.items,
        ({ key }) => key,
        ({ item, isIdle }) =>
          html`<li
            class=${isIdle ? 'idle' : layerOf(item)}
            ${place(item.x * toward, offsetY(item))}
          >
            ${isIdle ? noChange : itemTemplate(item, context, chart)}
          </li>`,
      ),
    )}
  </ol>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

/** One listener for all buttons: an item costs nothing but its own writing. */
function pressed({ target, detail }: MouseEvent, chart: Chart): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  if (button) chart.press(Number(button.dataset['index']), button, detail === 0);
}

function indexAt(target: EventTarget | null): number {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return Number(button?.dataset['index'] ?? -1);
}

function offsetY(item: FrameItem): number {
  if (item.kind === 'span') return item.top;
  return item.kind === 'mark' || item.kind === 'cluster' ? item.y : 0;
}

/** What must be seen stands before what crowds it; bars before the stems that go down past them. */
function layerOf(item: FrameItem): string {
  if (item.kind === 'span') return 'front';
  if (item.kind === 'break') return '';
  if (item.kind !== 'card' && item.isLifted) return 'top';
  return (item.kind === 'cluster' ? item.hasKey : item.isKey) ? 'front' : '';
}
