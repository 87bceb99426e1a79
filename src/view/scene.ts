import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Issue } from '../model/issues.js';
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
import { toolbarTemplate, type Toolbar } from './toolbar.js';

/** All of a timeline that is ready: its parts, and what becomes of the reader's doings. */
export interface Scene {
  readonly toolbar: Toolbar;
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
  const { toolbar, issues } = scene;
  const isEmpty = timeline.events.length === 0;
  return html`<div class="shell" @keydown=${(event: KeyboardEvent) => scene.press(event)}>
    ${guard([context, toolbar.layout, toolbar.scale, toolbar.canShare, toolbar.isShared], () =>
      headerTemplate(context, isEmpty ? nothing : toolbarTemplate(words, toolbar)),
    )}
    ${isEmpty ? emptyTemplate(words) : bodyTemplate(context, scene)} ${scene.popover}
    ${guard([context, issues], () => [issuesTemplate(words, issues), footerTemplate(context)])}
  </div>`;
}

/** The layout that is not shown is not in the page. */
function bodyTemplate(context: ViewContext, scene: Scene) {
  const { chart, overview, selected } = scene;
  if (scene.toolbar.layout === 'list') {
    const isMissing = selected && chart.selected < 0;
    return html`${isMissing ? missingTemplate(selected, context, () => scene.select(undefined)) : nothing}
    ${listTemplate(context, scene.list)}`;
  }
  const { frame, dated } = chart;
  return html`${chartTemplate(context, chart)}
  ${frame ? guard([frame, context], () => keyTemplate(frame, dated, context)) : nothing}
  ${overview ? overviewTemplate(context, overview) : nothing}
  ${guard([context, selected], () =>
    panelTemplate(selected, chart.selected, context, (id) => scene.select(id)),
  )}`;
}
