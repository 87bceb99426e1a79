import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../layout/frame.js';
import type { ViewContext } from './context.js';
import { keyNote, keyRows } from './key-rows.js';

/**
 * Explains the marks that the frame has, and that an axis which is not the calendar's can't be measured.
 *
 * @param dated how many events have a date
 */
export function keyTemplate(frame: Frame, dated: number, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const undated = timeline.events.length - dated;
  const note = keyNote(frame, context);
  return html`<div part="key" class="key">
    <ul role="list">
      ${keyRows(frame, context).map(
        ({ sign, text }) =>
          html`<li>
            <span class="event mark ${sign}"><span class="dot"></span></span>${text}
          </li>`,
      )}
    </ul>
    ${note ? html`<p>${note}</p>` : nothing}
    ${undated ? html`<p>${words.undatedInList(undated)}</p>` : nothing}
  </div>`;
}
