import { html, nothing, type TemplateResult } from 'lit';
import type { ClusterItem } from '../layout/frame.js';
import { datesOf } from './chart.js';
import { dateOf, evidenceInWords, inFileLanguage, titleOf, type ViewContext } from './context.js';
import { icon } from './icons.js';

/** An open cluster: what it holds, and what can be done with it. */
export interface OpenCluster {
  readonly cluster: ClusterItem;
  /** Whether zooming can part its events. */
  readonly canZoom: boolean;
  select(index: number): void;
  zoom(): void;
  close(): void;
}

/** More lines than this are a chart's business, not a list's. */
const MAX_LINES = 100;

/** The events of a cluster as a list, in a popover beside it. */
export function clusterList(open: OpenCluster, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const { indices } = open.cluster;
  const title = words.cluster(indices.length, datesOf(open.cluster, context));
  return html`<div class="head">
      <b>${title}</b>
      <button type="button" class="tool" aria-label=${words.close} @click=${() => open.close()}>
        ${icon('close')}
      </button>
    </div>
    <ol role="list">
      ${indices.slice(0, MAX_LINES).map((index) => {
        const event = timeline.events.at(index);
        return event
          ? html`<li>
              <button type="button" @click=${() => open.select(index)}>
                <span class="date">${dateOf(event, context, 'short')}</span>
                <span class="title">${inFileLanguage(titleOf(event, context), context)}</span>
                <span class="evidence">${evidenceInWords(event, context)}</span>
              </button>
            </li>`
          : nothing;
      })}
    </ol>
    ${
      indices.length > MAX_LINES
        ? html`<p>${words.clusterMore(indices.length - MAX_LINES)}</p>`
        : nothing
    }
    ${
      open.canZoom
        ? html`<button type="button" class="zoom" @click=${() => open.zoom()}>
            ${words.clusterZoom}
          </button>`
        : nothing
    }`;
}
