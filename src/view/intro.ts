import { html, nothing, type TemplateResult } from 'lit';
import type { EventList, TimelineEvent } from '../model/timeline.js';
import { dateOf, inFileLanguage, titleOf, type ViewContext } from './context.js';
import { heading } from './heading.js';
import { LONGEST_NAME, shortText } from './short-text.js';

/** In the story's place until an event is chosen: what this timeline is, and where to begin. */
export function introTemplate(context: ViewContext, select: (id: string) => void): TemplateResult {
  const { timeline, words } = context;
  const { events, sources } = timeline;
  const keyEvents = keyEventsOf(events);
  const first = events.at(0);
  return html`<div role="group" part="story" class="story intro" aria-label=${words.story}>
    <div class="column">
      <p class="claim">${words.introCounts(events.length, sources.length)}</p>
      ${
        first
          ? html`<button type="button" part="button" class="start" @click=${() => select(first.id)}>
              ${words.start}
            </button>`
          : nothing
      }
    </div>
    ${
      keyEvents.length
        ? html`<div class="sources">
            ${heading(context.headingLevel + 1, 'minor', words.keyEvents)}
            <ol class="key-events" role="list">
              ${keyEvents.map((event) => keyEvent(event, context, select))}
            </ol>
          </div>`
        : nothing
    }
  </div>`;
}

/** Among the first thousands: the introduction of a million events is not worth reading all of them. */
function keyEventsOf(events: EventList): readonly TimelineEvent[] {
  const found: TimelineEvent[] = [];
  for (let i = 0; i < Math.min(events.length, MOST_SEARCHED) && found.length < MOST_SHOWN; i++) {
    const event = events.at(i);
    if (event?.rank === 1) found.push(event);
  }
  return found;
}

const MOST_SEARCHED = 10_000;
const MOST_SHOWN = 8;

function keyEvent(event: TimelineEvent, context: ViewContext, select: (id: string) => void) {
  return html`<li>
    <span class="date">${dateOf(event, context)}</span>
    <button type="button" class="link" @click=${() => select(event.id)}>
      ${inFileLanguage(titleOf(event, context), context)}
    </button>
  </li>`;
}

/**
 * In the story's place where a link or the page asks for an event that is not there, or not among those that are shown.
 *
 * @param hidden the event, where it is one of the timeline
 */
export function missingTemplate(
  id: string,
  hidden: TimelineEvent | undefined,
  context: ViewContext,
  showAll: () => void,
): TemplateResult {
  const { words } = context;
  const name = shortText(hidden ? titleOf(hidden, context) : id, LONGEST_NAME, words);
  return html`<div role="group" part="story" class="story intro" aria-label=${words.story}>
    <div class="column">
      <p class="claim" role="status">${(hidden ? words.hiddenEvent : words.missingEvent)(name)}</p>
      <button type="button" part="button" class="start" @click=${showAll}>${words.showAll}</button>
    </div>
  </div>`;
}
