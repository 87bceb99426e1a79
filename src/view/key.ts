import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from '../layout/frame.js';
import type { ViewContext } from './context.js';

/**
 * Explains the marks that the frame has, and that an axis which is not the calendar's can't be measured.
 *
 * @param dated how many events have a date
 */
export function keyTemplate(frame: Frame, dated: number, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const undated = timeline.events.length - dated;
  const clusters = frame.items.flatMap((item) => (item.kind === 'cluster' ? item : []));
  const events = frame.items.flatMap(({ kind, index }) =>
    kind === 'break' || kind === 'cluster' ? [] : (timeline.events.at(index) ?? []),
  );
  const hasKey = events.some(({ rank }) => rank === 1) || clusters.some((item) => item.hasKey);
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['rank-1', words.keyRankOne, hasKey],
    ['', words.keyEvent, events.some(({ rank }) => rank > 1)],
    ['conflict', words.keyConflict, events.some((event) => context.evidence(event).disputed)],
    ['cluster', words.keyCluster, clusters.length > 0],
  ];
  const note = noteOf(frame, context);
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
    ${note ? html`<p>${note}</p>` : nothing}
    ${undated ? html`<p>${words.undatedInList(undated)}</p>` : nothing}
  </div>`;
}

function noteOf({ scale, breaks }: Frame, { words }: ViewContext): string | undefined {
  if (scale.projection.kind === 'even') return words.evenNote;
  return breaks.length > 0 ? words.condensedNote : undefined;
}
