import { sourcesViewEn } from '../i18n/sources-view-en.js';
import { html, nothing, type TemplateResult } from 'lit';
import { citedSources, type CitedSource } from '../model/cites-by-source.js';
import { joinedWordsOf } from '../model/search-words.js';
import { once } from '../model/once.js';
import type { Timeline } from '../model/timeline.js';
import { dateOf, inFileLanguage, titleOf, type ViewContext } from './context.js';
import { copyButton, sourceTemplate } from './source.js';

/** What sources are sorted by. */
export type SourceOrder = 'number' | 'title' | 'publisher' | 'date' | 'events';

const ORDERS: readonly SourceOrder[] = ['number', 'title', 'publisher', 'date', 'events'];

/** What the view shows and does. */
export interface SourcesView {
  /** Ids of the sources whose events stand out. */
  readonly chosen: ReadonlySet<string>;
  /** Ids of the sources whose events are listed. */
  readonly open: ReadonlySet<string>;
  readonly query: string;
  readonly order: SourceOrder;
  /** How many are listed. */
  readonly most: number;
  more(pressed: HTMLElement): void;
  search(query: string): void;
  sort(order: SourceOrder): void;
  choose(id: string): void;
  clear(): void;
  toggle(id: string): void;
  /** Opens an event. */
  select(id: string): void;
}

/**
 * All that a timeline rests on: each source with the events that cite it.
 *
 * @param whole the timeline as read: what cites what is asked of all its events, which need not be made showable for that
 */
export function sourcesTemplate(
  view: SourcesView,
  whole: Timeline,
  hasChart: boolean,
  context: ViewContext,
): TemplateResult {
  const { words } = context;
  const all = sourcesOf(whole);
  const rows = sorted(matching(all, view.query), view.order, context);
  return html`<div
    role="group"
    part="sources-view"
    class="sources-view"
    aria-label=${words.sources}
  >
    <div class="sources-head">
      <p class="sum" role="status">
        ${sourcesViewEn.sourcesShown(rows.length, all.length)}
        ${
          view.chosen.size > 0
            ? html`· ${sourcesViewEn.sourcesChosen(view.chosen.size)}
                <button type="button" class="link" @click=${() => view.clear()}>
                  ${sourcesViewEn.clearChoice}
                </button>`
            : nothing
        }
      </p>
      <input
        type="search"
        aria-label=${sourcesViewEn.searchSources}
        placeholder=${sourcesViewEn.searchSources}
        autocomplete="off"
        .value=${view.query}
        @input=${(event: Event) => view.search((event.target as HTMLInputElement).value)}
      />
      <label>
        ${sourcesViewEn.sortBy}
        <select
          @change=${(event: Event) => view.sort((event.target as HTMLSelectElement).value as SourceOrder)}
        >
          ${ORDERS.map(
            (order) =>
              html`<option value=${order} ?selected=${order === view.order}>
                ${sourcesViewEn.sourceOrder(order)}
              </option>`,
          )}
        </select>
      </label>
    </div>
    <ol class="references bibliography" role="list">
      ${rows.slice(0, view.most).map((row) => rowTemplate(row, view, hasChart, context))}
    </ol>
    ${
      rows.length > view.most
        ? html`<button
            type="button"
            part="button"
            class="more"
            @click=${({ currentTarget }: Event) => view.more(currentTarget as HTMLElement)}
          >
            ${sourcesViewEn.moreSources(rows.length - view.most)}
          </button>`
        : nothing
    }
  </div>`;
}

const sourcesOf: (timeline: Timeline) => readonly CitedSource[] = once(citedSources);

function rowTemplate(
  { source, events }: CitedSource,
  view: SourcesView,
  hasChart: boolean,
  context: ViewContext,
) {
  const isOpen = view.open.has(source.id);
  const shown = context.source(source.id) ?? source;
  const reference = { source: shown, citations: [], countedWith: [] };
  return html`<li data-source=${source.id} tabindex="-1" class=${events.length ? '' : 'uncited'}>
    <span class="number">${source.number}</span>
    <div class="what">${sourceTemplate(reference, context)}</div>
    <div class="who">
      ${
        events.length
          ? html`<button
                type="button"
                class="link"
                aria-expanded=${isOpen ? 'true' : 'false'}
                @click=${() => view.toggle(source.id)}
              >
                ${sourcesViewEn.citedIn(events.length)}
              </button>
              ${
                hasChart
                  ? html`<label class="choose">
                      <input
                        type="checkbox"
                        .checked=${view.chosen.has(source.id)}
                        @change=${() => view.choose(source.id)}
                      />
                      ${sourcesViewEn.showInChart}
                      <span class="hidden">${sourcesViewEn.source(source.number)}</span>
                    </label>`
                  : nothing
              }`
          : html`<p class="facts">${sourcesViewEn.neverCited}</p>`
      }
      ${source.withheld ? nothing : copyButton(reference, context)}
    </div>
    ${isOpen && events.length ? eventsTemplate(events, view, context) : nothing}
  </li>`;
}

/** More are found with the filter. */
const MOST_EVENTS = 100;

function eventsTemplate(events: readonly number[], view: SourcesView, context: ViewContext) {
  const { words, timeline } = context;
  const left = events.length - MOST_EVENTS;
  return html`<ul class="cited-in" role="list">
    ${events.slice(0, MOST_EVENTS).map((place) => {
      const event = timeline.events.at(place);
      return event
        ? html`<li>
            <button type="button" class="link" @click=${() => view.select(event.id)}>
              <span class="date">${dateOf(event, context, 'short')}</span>
              ${inFileLanguage(titleOf(event, context), context)}
            </button>
          </li>`
        : nothing;
    })}
    ${left > 0 ? html`<li>${words.later(left)}</li>` : nothing}
  </ul>`;
}

function matching(rows: readonly CitedSource[], query: string): readonly CitedSource[] {
  const wanted = joinedWordsOf(query).trim();
  if (!wanted) return rows;
  return rows.filter(({ source }) => {
    const { title = '', publisher = '', authors, note = '' } = source;
    return joinedWordsOf([title, publisher, ...authors, note].join(' ')).includes(wanted);
  });
}

function sorted(
  rows: readonly CitedSource[],
  order: SourceOrder,
  { words, locale }: ViewContext,
): readonly CitedSource[] {
  const { compare } = new Intl.Collator([locale, words.language], { numeric: true });
  const byText =
    (textOf: (row: CitedSource) => string | undefined) => (a: CitedSource, b: CitedSource) => {
      const [one, other] = [textOf(a), textOf(b)];
      // what has none comes last
      if (!one || !other) return Number(!one) - Number(!other);
      return compare(one, other);
    };
  const compares: Record<SourceOrder, (a: CitedSource, b: CitedSource) => number> = {
    number: (a, b) => a.source.number - b.source.number,
    title: byText(({ source }) => source.title),
    publisher: byText(({ source }) => source.publisher),
    date: (a, b) => dayOf(a) - dayOf(b),
    events: (a, b) => b.events.length - a.events.length,
  };
  return [...rows].sort((a, b) => compares[order](a, b) || a.source.number - b.source.number);
}

/** Undated ones come last; not Infinity, which would differ from itself by nothing that can be compared. */
function dayOf({ source }: CitedSource): number {
  const startMs = source.issued?.startMs;
  return startMs !== undefined && Number.isFinite(startMs) ? startMs : Number.MAX_SAFE_INTEGER;
}
