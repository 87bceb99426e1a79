import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Issue } from '../model/issues.js';
import type { ReadProgress } from '../model/steps.js';

/** How far loading is. */
export interface Loading {
  /** 0 to 1; missing where that is not known. */
  readonly part?: number | undefined;
  /** Once the file is here and is being read. */
  readonly events?: ReadProgress | undefined;
}

/**
 * While the file is on its way: the page's own list, if it has one, else a quiet line in the kept space. Where it takes
 * longer, how far it is, which assistive technology reads when asked, and a way out.
 */
export function loadingTemplate(
  words: Messages,
  loading?: Loading,
  stop?: () => void,
): TemplateResult {
  return html`<slot><p part="status" class="status" role="status">${words.loading}</p></slot>
    ${loading ? progressTemplate(words, loading, stop) : nothing}`;
}

function progressTemplate(words: Messages, { part, events }: Loading, stop?: () => void) {
  return html`<div class="progress">
    <progress aria-label=${words.loading} value=${part ?? nothing}></progress>
    <span class="date">${events ? words.reading(events.read, events.total) : nothing}</span>
    <button type="button" part="button" @click=${stop}>${words.stop}</button>
  </div>`;
}

/** Nothing usable came: what happened, what can be done, and the page's own list where it has one. */
export function errorTemplate(
  words: Messages,
  issues: readonly Issue[],
  retry: (() => void) | false,
): TemplateResult {
  return html`<slot name="error">
      <div part="error" class="failure" role="alert">
        <p><b>${words.failed}</b></p>
        ${issues.map(({ message }) => html`<p dir="auto">${message}</p>`)}
        ${
          retry
            ? html`<button type="button" part="button" @click=${retry}>${words.retry}</button>`
            : nothing
        }
      </div>
    </slot>
    <slot></slot>`;
}

/** A timeline without events. */
export function emptyTemplate(words: Messages): TemplateResult {
  return html`<slot name="empty"><p part="status" class="status">${words.empty}</p></slot>`;
}

/** A discreet line that opens what is wrong in the file: for the editor, and never instead of the good events. */
export function issuesTemplate(
  words: Messages,
  issues: readonly Issue[],
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return html`<details part="issues" class="issues">
    <summary>${words.issues(errors, issues.length - errors)}</summary>
    <p>${words.issuesIntro}</p>
    <ul role="list">
      ${issues.slice(0, MAX_ISSUES).map(
        ({ severity, message, pointer, code }) =>
          html`<li>
            <b>${severity === 'error' ? words.issueError : words.issueWarning}:</b>
            <span dir="auto">${message}</span> <code>${code} ${pointer}</code>
          </li>`,
      )}
    </ul>
  </details>`;
}

const MAX_ISSUES = 200;
