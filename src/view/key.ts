import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../layout/frame.js';
import type { ViewContext } from './context.js';

/**
 * Explains the marks that the frame has, and that a condensed axis can't be measured.
 *
 * @param dated how many events have a date
 */
export function keyTemplate(frame: Frame, dated: number, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const undated = timeline.events.length - dated;
  const events = frame.items.flatMap(({ index }) => timeline.events.at(index) ?? []);
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['rank-1', words.keyRankOne, events.some(({ rank }) => rank === 1)],
    ['', words.keyEvent, events.some(({ rank }) => rank > 1)],
    ['conflict', words.keyConflict, events.some((event) => context.evidence(event).disputed)],
    ['cluster', words.keyCluster, frame.items.some(({ kind }) => kind === 'cluster')],
  ];
  return html`<div part="key" class="key">
    <ul role="list">
      ${rows.map(([kind, text, isSeen]) =>
        isSeen
          ? html`<li>
              <span class="event mark ${kind}"><span class="dot"></span></span>${text}
            </li>`
          : nothing,
      )}
    </ul>
    ${frame.breaks.length ? html`<p>${words.condensedNote}</p>` : nothing}
    ${undated ? html`<p>${words.undatedInList(undated)}</p>` : nothing}
  </div>`;
}
