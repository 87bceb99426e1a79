import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Frame } from '../layout/frame.js';
import type { Chart } from './chart-input.js';
import type { ViewContext } from './context.js';
import { place } from './place.js';
import { categoryLabel } from './words.js';

/** The heads of the groups' bands: each names its group, says how many events it has, and folds it. */
export function bandsTemplate(
  frame: Frame,
  context: ViewContext,
  chart: Chart,
): TemplateResult | typeof nothing {
  const { bands, axisY } = frame;
  if (bands.length === 0) return nothing;
  return html`${guard(
    [bands, axisY, context],
    () =>
      html`<div class="bands">
        ${bands.map(({ group, isOpen, y, heightPx }) => {
          const { id, count } = chart.groups[group] ?? { id: '', count: 0 };
          return html`<div class="band" ${place(0, axisY + y, { 'block-size': heightPx })}>
            <button
              type="button"
              part="band"
              class="band-head"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => chart.fold(id)}
            >
              <span class="sign" aria-hidden="true"></span>${categoryLabel(id, context)}
              <span class="band-count">${context.words.events(count)}</span>
            </button>
          </div>`;
        })}
      </div>`,
  )}`;
}
