import { html, nothing, type TemplateResult } from 'lit';
import type { ClusterItem } from '../layout/items.js';
import { clusterName } from './items.js';
import { dateOf, evidenceInWords, inFileLanguage, titleOf, type ViewContext } from './context.js';
import { icon } from './icons.js';

/** An open cluster: what it holds, and what can be done with it. */
export interface OpenCluster {
  readonly cluster: ClusterItem;
  /** How many of its events are listed. */
  readonly shown: number;
  /** Whether zooming can part its events. */
  readonly canZoom: boolean;
  select(index: number): void;
  zoom(): void;
  /** Lists more of them. */
  more(pressed: Element): void;
  close(): void;
}

/** So many events are listed at first, and more at a time. */
export const CLUSTER_PAGE = 100;

/** The events of a cluster as a list, in a popover beside it. */
export function clusterList(open: OpenCluster, context: ViewContext): TemplateResult {
  const { words, timeline } = context;
  const { members } = open.cluster;
  const title = clusterName(open.cluster, context);
  const left = members.count - open.shown;
  return html`<div class="head">
      <b>${title}</b>
      <button type="button" class="tool" aria-label=${words.close} @click=${() => open.close()}>
        ${icon('close')}
      </button>
    </div>
    <ol role="list">
      ${members.take(open.shown).map((index) => {
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
      left > 0
        ? html`<button
            type="button"
            class="zoom"
            @click=${({ currentTarget }: Event) => open.more(currentTarget as Element)}
          >
            ${words.clusterMore(left)}
          </button>`
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
