import { takeAwayEn } from '../i18n/take-away-en.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReferenceFormat } from '../cite/exports.js';
import type { ViewContext } from './context.js';
import { icon } from './icons.js';

export const FORMATS: readonly ReferenceFormat[] = [
  'newspaper',
  'apa',
  'bibtex',
  'ris',
  'csl-json',
];

/** What became of what was asked for. */
export interface Outcome {
  /** Said in words. */
  readonly message?: string | undefined;
  /** A text that the page would not let be copied: the reader can. */
  readonly text?: string | undefined;
}

/** What can be taken away of a timeline. */
export interface TakeAway {
  readonly sources: number;
  /** What the chart can be saved as; empty where there is no chart. */
  readonly pictures: readonly ('svg' | 'png')[];
  readonly hasData: boolean;
  readonly outcome: Outcome;
  copy(format: ReferenceFormat): void;
  save(format: ReferenceFormat): void;
  saveChart(format: 'svg' | 'png'): void;
  saveData(): void;
  close(): void;
}

/** A menu of what can be copied and saved. */
export function takeAwayTemplate(menu: TakeAway, { words }: ViewContext): TemplateResult {
  return html`${head(words.takeAway, words.close, () => menu.close())}
  ${outcomeTemplate(menu.outcome, takeAwayEn.copyByHand)}
  ${
    menu.sources > 0
      ? html`<b class="group">${takeAwayEn.allSources(menu.sources)}</b>
          <ul role="list" class="menu">
            ${FORMATS.map(
              (format) =>
                html`<li>
                  <span>${takeAwayEn.format(format)}</span>
                  <button
                    type="button"
                    class="link"
                    aria-label=${takeAwayEn.copyAs(takeAwayEn.format(format))}
                    @click=${() => menu.copy(format)}
                  >
                    ${words.copy}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label=${takeAwayEn.saveAs(takeAwayEn.format(format))}
                    @click=${() => menu.save(format)}
                  >
                    ${takeAwayEn.save}
                  </button>
                </li>`,
            )}
          </ul>`
      : nothing
  }
  ${
    menu.pictures.length > 0 || menu.hasData
      ? html`<b class="group">${takeAwayEn.filesToSave}</b>
          <ul role="list" class="menu">
            ${menu.pictures.map((format) =>
              saveRow(
                takeAwayEn.picture(format),
                takeAwayEn.save,
                takeAwayEn.saveAs(takeAwayEn.picture(format)),
                () => menu.saveChart(format),
              ),
            )}
            ${
              menu.hasData
                ? saveRow(
                    takeAwayEn.data,
                    takeAwayEn.save,
                    takeAwayEn.saveAs(takeAwayEn.data),
                    () => menu.saveData(),
                  )
                : nothing
            }
          </ul>`
      : nothing
  }`;
}

/** A menu of what one reference can be copied as. */
export function copyTemplate(
  number: number,
  outcome: Outcome,
  copy: (format: ReferenceFormat) => void,
  close: () => void,
  { words }: ViewContext,
): TemplateResult {
  return html`${head(words.copyReference(number), words.close, close)}
    ${outcomeTemplate(outcome, takeAwayEn.copyByHand)}
    <ul role="list" class="menu">
      ${FORMATS.map(
        (format) =>
          html`<li>
            <button type="button" class="link" @click=${() => copy(format)}>
              ${takeAwayEn.format(format)}
            </button>
          </li>`,
      )}
    </ul>`;
}

function head(title: string, closeName: string, close: () => void) {
  return html`<div class="head">
    <b>${title}</b>
    <button type="button" class="tool" aria-label=${closeName} @click=${close}>
      ${icon('close')}
    </button>
  </div>`;
}

function saveRow(name: string, word: string, label: string, act: () => void) {
  return html`<li>
    <span>${name}</span>
    <button type="button" class="link" aria-label=${label} @click=${act}>${word}</button>
  </li>`;
}

function outcomeTemplate({ message, text }: Outcome, byHand: string) {
  return html`<div role="status" class="outcome">
      ${message ? html`<p>${message}</p>` : nothing}${text === undefined ? nothing : html`<p>${byHand}</p>`}
    </div>
    ${
      text === undefined
        ? nothing
        : html`<textarea
            readonly
            rows="4"
            aria-label=${byHand}
            .value=${text}
            @focus=${({ target }: Event) => (target as HTMLTextAreaElement).select()}
          ></textarea>`
    }`;
}
