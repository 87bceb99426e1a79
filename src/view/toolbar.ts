import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { ScaleKind } from '../time/projection.js';
import { icon } from './icons.js';

/** The layouts that a reader chooses between. */
export type LayoutKind = 'chart' | 'list' | 'sources';

/** What the toolbar shows and does. */
export interface Toolbar {
  readonly layout: LayoutKind;
  /** Whether there is a chart to zoom. */
  readonly hasChart: boolean;
  readonly isFinding: boolean;
  readonly scale: ScaleKind;
  readonly canShare: boolean;
  readonly isShared: boolean;
  setLayout(layout: LayoutKind): void;
  setScale(scale: ScaleKind): void;
  find(): void;
  zoom(factor: number): void;
  fit(): void;
  share(): void;
  /** Opens the menu of what can be copied and saved, beside its button. */
  takeAway(button: HTMLElement): void;
}

/** Steps of the zoom buttons and keys. */
export const ZOOM_STEP = 1.6;

export function toolbarTemplate(words: Messages, bar: Toolbar): TemplateResult {
  return html`<div part="toolbar" class="toolbar" role="group" aria-label=${words.toolbar}>
    <button
      type="button"
      part="button"
      class="tool find"
      aria-label=${words.find}
      title=${words.find}
      aria-expanded=${bar.isFinding ? 'true' : 'false'}
      @click=${() => bar.find()}
    >
      ${icon('find')}
    </button>
    ${
      bar.hasChart
        ? html`<div class="buttons">
              ${iconButton('minus', words.zoomOut, () => bar.zoom(1 / ZOOM_STEP))}
              ${iconButton('plus', words.zoomIn, () => bar.zoom(ZOOM_STEP))}
              ${iconButton('fit', words.fit, () => bar.fit())}
            </div>
            ${choice(words.scale, bar.scale, (kind) => bar.setScale(kind), [
              ['compressed', words.scaleCompressed],
              ['time', words.scaleTime],
              ['even', words.scaleEven],
            ])}`
        : nothing
    }
    ${choice(words.view, bar.layout, (kind) => bar.setLayout(kind), [
      ['chart', words.viewChart],
      ['list', words.viewList],
      ['sources', words.viewSources],
    ])}
    <div class="buttons">
      ${iconButton('save', words.takeAway, (button) => bar.takeAway(button), 'dialog')}
      ${
        bar.canShare
          ? html`${iconButton('share', words.share, () => bar.share())}
              <span class="shared" role="status">${bar.isShared ? words.shared : ''}</span>`
          : nothing
      }
    </div>
  </div>`;
}

function iconButton(
  name: Parameters<typeof icon>[0],
  label: string,
  act: (button: HTMLElement) => void,
  opens?: 'dialog',
) {
  return html`<button
    type="button"
    part="button"
    class="tool"
    aria-label=${label}
    title=${label}
    aria-haspopup=${opens ?? nothing}
    @click=${({ currentTarget }: Event) => act(currentTarget as HTMLElement)}
  >
    ${icon(name)}
  </button>`;
}

function choice<Value extends string>(
  label: string,
  chosen: Value,
  choose: (value: Value) => void,
  options: readonly (readonly [Value, string])[],
) {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${options.map(
      ([value, text]) =>
        html`<button
          type="button"
          part="button"
          aria-pressed=${value === chosen ? 'true' : 'false'}
          @click=${() => choose(value)}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}
