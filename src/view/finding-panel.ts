import { html, nothing, type TemplateResult } from 'lit';
import type { FacetValue, Facets } from '../model/facets.js';
import type { Filter } from '../model/filter.js';
import type { ViewContext } from './context.js';

/** What the panel shows and does. */
export interface FindingPanel {
  readonly filter: Filter;
  /** Undefined until they are counted. */
  readonly facets: Facets | undefined;
  /** The day as of which the timeline is told, ISO 8601; empty for now. */
  readonly knownBy: string;
  /** First and last day on which one of the sources was published; undefined where none has a date. */
  readonly published: readonly [first: string, last: string] | undefined;
  /** How many sources have no date, so that no day has them. */
  readonly undated: number;
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
      <span>${words.searchFor}</span>
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
            ${field('categories', words.categories, facets.categories, panel, (id) =>
              id ? (labels.get(id) ?? id) : words.otherGroup,
            )}
            ${field('evidence', words.evidenceField, facets.evidence, panel, (choice) =>
              words.evidenceChoice(choice),
            )}
            ${field('tags', words.tags, facets.tags, panel, (tag) => tag)}
            ${field('sources', words.sources, facets.sources, panel, (id) => nameOfSource(id, context))}
            ${publishedBy(panel, context)}
          </div>`
        : nothing
    }`;
}

/** A field is worth choosing from where it has two values, or one that is chosen. */
function field<Key extends 'categories' | 'evidence' | 'tags' | 'sources'>(
  key: Key,
  label: string,
  values: readonly FacetValue<Filter[Key][number]>[],
  panel: FindingPanel,
  nameOf: (value: Filter[Key][number]) => string,
) {
  const chosen: readonly string[] = panel.filter[key];
  if (values.length < 2 && chosen.length === 0) return nothing;
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
            <span class="name" dir="auto">${nameOf(value)}</span>
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

function publishedBy(panel: FindingPanel, { words }: ViewContext) {
  if (!panel.published) return nothing;
  const [first, last] = panel.published;
  return html`<fieldset class="published">
    <legend>${words.publishedBy}</legend>
    <input
      type="date"
      aria-label=${words.publishedBy}
      min=${first}
      max=${last}
      .value=${panel.knownBy}
      @change=${(event: Event) => panel.setKnownBy((event.target as HTMLInputElement).value)}
    />
    <p>
      ${words.publishedByMeaning}${panel.undated ? html` ${words.undatedSources(panel.undated)}` : nothing}
    </p>
  </fieldset>`;
}
