import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issues.js';
import type { TimelineEvent } from '../model/timeline.js';
import { chartTemplate } from './chart.js';
import type { Chart } from './chart-input.js';
import type { ViewContext } from './context.js';
import { keyTemplate } from './key.js';
import { missingTemplate } from './intro.js';
import { listTemplate, type List } from './list.js';
import { overviewTemplate, type Overview } from './overview.js';
import { footerTemplate, headerTemplate } from './shell.js';
import { emptyTemplate, issuesTemplate } from './states.js';
import { panelTemplate } from './story.js';
import { toolbarTemplate, type LayoutKind, type Toolbar } from './toolbar.js';

/** All of a timeline that is ready: its parts, and what becomes of the reader's doings. */
export interface Scene {
  readonly layout: LayoutKind;
  readonly toolbar: Toolbar;
  /** Searching and filtering: the panel where it is open and there, and what it leaves. */
  readonly finding: {
    readonly isOpen: boolean;
    readonly hasFailed: boolean;
    readonly panel: TemplateResult | undefined;
    /** That not all is shown, and why. */
    readonly said: TemplateResult | string | undefined;
    /** Whether there is nothing to find. */
    readonly isEmpty: boolean;
    /** The open event, also where it is one of those that are not shown. */
    readonly hidden: TimelineEvent | undefined;
    clear(): void;
  };
  /** The view of all sources, where that is the layout. */
  readonly sources:
    { readonly hasFailed: boolean; readonly template: TemplateResult | undefined } | undefined;
  readonly chart: Chart;
  readonly list: List;
  readonly overview: Overview | undefined;
  /** What is shown beside what was pressed. */
  readonly popover: TemplateResult;
  readonly issues: readonly Issue[];
  /** Id of the open event. */
  readonly selected: string | undefined;
  select(id: string | undefined): void;
  press(event: KeyboardEvent): void;
}

/**
 * The timeline from its title to its footer. The element itself is the landmark; inside are groups, because a page may hold
 * several timelines. What a moving window does not change is not looked at again while it moves.
 */
export function sceneTemplate(context: ViewContext, scene: Scene): TemplateResult {
  const { words, timeline } = context;
  const { toolbar, issues, finding } = scene;
  const isEmpty = finding.isEmpty && finding.said === undefined;
  const { layout, scale, hasChart, canShare, isShared, isFinding } = toolbar;
  return html`<div class="shell" @keydown=${(event: KeyboardEvent) => scene.press(event)}>
    ${guard([context, layout, scale, hasChart, canShare, isShared, isFinding], () =>
      headerTemplate(context, isEmpty ? nothing : toolbarTemplate(words, toolbar)),
    )}
    ${
      finding.isOpen
        ? html`<div role="search" part="finding" class="finding-panel" aria-label=${words.find}>
            ${partTemplate(finding.panel, finding.hasFailed, words)}
          </div>`
        : nothing
    }
    ${isEmpty ? emptyTemplate(words) : saidTemplate(finding, words)}
    ${
      isEmpty
        ? nothing
        : timeline.events.length === 0
          ? html`<p class="status">${words.nothingFound}</p>`
          : bodyTemplate(context, scene)
    }
    ${scene.popover}
    ${guard([context, issues], () => [issuesTemplate(words, issues), footerTemplate(context)])}
  </div>`;
}

/** Under the controls, that not all is shown: announced when it changes, and one press shows all again. */
function saidTemplate(finding: Scene['finding'], words: Messages) {
  const { said } = finding;
  return html`<div class="finding-state ${said ? '' : 'none'}">
    <p role="status">${said}</p>
    ${
      said
        ? html`<button type="button" class="link" @click=${() => finding.clear()}>
            ${words.clearFilter}
          </button>`
        : nothing
    }
  </div>`;
}

/** Something from a file of its own; until it is there, or where it can't be had, a line that says so. */
function partTemplate(part: TemplateResult | undefined, hasFailed: boolean, words: Messages) {
  return (
    part ??
    html`<p class="status" role="status">${hasFailed ? words.partFailed : words.loading}</p>`
  );
}

/** The layout that is not shown is not in the page. */
function bodyTemplate(context: ViewContext, scene: Scene) {
  const { overview, chart, sources, toolbar } = scene;
  const { frame, dated } = chart;
  return html`${
    toolbar.hasChart
      ? html`${chartTemplate(context, chart)}
        ${frame ? guard([frame, context], () => keyTemplate(frame, dated, context)) : nothing}
        ${overview ? overviewTemplate(context, overview) : nothing}`
      : nothing
  }
  ${sources ? partTemplate(sources.template, sources.hasFailed, context.words) : toldTemplate(context, scene)}`;
}

/** What one reads: the list, or the open story under the chart. */
function toldTemplate(context: ViewContext, scene: Scene) {
  const { chart, selected, finding, layout } = scene;
  const { hidden } = finding;
  const showAll = () => (hidden ? finding.clear() : scene.select(undefined));
  const isMissing = selected && chart.selected < 0;
  const missing = isMissing ? missingTemplate(selected, hidden, context, showAll) : undefined;
  if (layout === 'list') return html`${missing ?? nothing} ${listTemplate(context, scene.list)}`;
  return html`${guard(
    [context, selected, hidden],
    () => missing ?? panelTemplate(selected, chart.selected, context, (id) => scene.select(id)),
  )}`;
}
