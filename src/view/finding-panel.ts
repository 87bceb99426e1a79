import { findingEn } from '../i18n/finding-en.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { FacetValue, Facets } from '../model/facets.js';
import type { Filter } from '../model/filter.js';
import type { PublicationDays } from '../model/published-by.js';
import type { ViewContext } from './context.js';
import { LONGEST_NAME, shortText } from './short-text.js';

/** What the panel shows and does. */
export interface FindingPanel {
  readonly filter: Filter;
  /** Undefined until they are counted. */
  readonly facets: Facets | undefined;
  /** The day as of which the timeline is told, ISO 8601; empty for now. */
  readonly knownBy: string;
  /** When the sources of the timeline were published. */
  readonly published: PublicationDays;
  choose(change: Partial<Filter>): void;
  setKnownBy(day: string): void;
}

/** So many values of a field can be chosen here; others are found by searching. */
const MOST_VALUES = 200;

/** Where a reader searches, filters, and goes back to what had been published by a day. */
export function findingPanel(panel: FindingPanel, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const { filter, facets } = panel;
  const labels = new Map(timeline.categories.map(({ id, label }) => [id, label]));
  return html`<label class="search">
      <span>${findingEn.searchFor}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${filter.query}
        @input=${(event: Event) => panel.choose({ query: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${
      facets
        ? html`<div class="fields">
            ${field('categories', findingEn.categories, facets.categories, panel, words, (id) =>
              id ? (labels.get(id) ?? id) : words.otherGroup,
            )}
            ${field('evidence', findingEn.evidenceField, facets.evidence, panel, words, (choice) =>
              findingEn.evidenceChoice(choice),
            )}
            ${field('tags', findingEn.tags, facets.tags, panel, words, (tag) => tag)}
            ${field('sources', words.sources, facets.sources, panel, words, (id) => nameOfSource(id, context))}
            ${publishedBy(panel)}
          </div>`
        : nothing
    }`;
}

/** A field is worth choosing from where it has two values, or one that not all events have; or one that is chosen. */
function field<Key extends 'categories' | 'evidence' | 'tags' | 'sources'>(
  key: Key,
  label: string,
  values: readonly FacetValue<Filter[Key][number]>[],
  panel: FindingPanel,
  words: Messages,
  nameOf: (value: Filter[Key][number]) => string,
) {
  const chosen: readonly string[] = panel.filter[key];
  const least = key === 'tags' ? 1 : 2;
  if (values.length < least && chosen.length === 0) return nothing;
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="values">
      ${values.slice(0, MOST_VALUES).map(
        ({ value, count }) =>
          html`<label class=${count === 0 ? 'none' : ''}>
            <input
              type="checkbox"
              .checked=${chosen.includes(value)}
              @change=${() => panel.choose({ [key]: toggled(chosen, value) })}
            />
            <span class="name" dir="auto">${shortText(nameOf(value), LONGEST_NAME, words)}</span>
            <span class="number">${count}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

function nameOfSource(id: string, context: ViewContext): string {
  const { words } = context;
  const found = context.source(id);
  const name = found?.withheld
    ? words.withheld(found.withheld)
    : [found?.publisher, found?.title].filter(Boolean).join(': ') || words.titleUnknown;
  return `${String(found?.number ?? '')} ${name}`.trim();
}

function publishedBy(panel: FindingPanel) {
  const { firstMs, lastMs, undated } = panel.published;
  if (firstMs === undefined || lastMs === undefined) return nothing;
  return html`<fieldset class="published">
    <legend>${findingEn.publishedBy}</legend>
    <input
      type="date"
      aria-label=${findingEn.publishedBy}
      min=${dayBefore(firstMs)}
      max=${dayBefore(lastMs)}
      .value=${panel.knownBy}
      @change=${(event: Event) => panel.setKnownBy((event.target as HTMLInputElement).value)}
    />
    <p>
      ${findingEn.publishedByMeaning}${undated ? html` ${findingEn.undatedSources(undated)}` : nothing}
    </p>
  </fieldset>`;
}

/** The last day of what ends then, ISO 8601. */
export function dayBefore(endMs: number): string {
  return new Date(endMs - 1).toISOString().slice(0, 10);
}
