import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isInterval, listRows, type ListRow } from '../layout/list.js';
import type { TimelineEvent } from '../model/timeline.js';
import type { Gap } from '../time/breaks.js';
import { durationInWords } from '../time/format.js';
import { dateOf, evidenceInWords, inFileLanguage, titleOf, type ViewContext } from './context.js';
import { heading } from './heading.js';
import { storyInList } from './story.js';

/** What the list shows and does. */
export interface List {
  /** First event shown. */
  readonly from: number;
  /** How many are shown. */
  readonly size: number;
  readonly selected: string | undefined;
  /** What is stated between events. */
  readonly gaps: readonly Gap[];
  /** Every story is open: on paper. */
  readonly isPrinted: boolean;
  toggle(id: string, button: HTMLElement): void;
  /** Shows the stretch from `from` on; `next` is the event that takes the place of what was pressed. */
  show(from: number, next: number, pressed: HTMLElement): void;
}

/** The timeline as an article: one rail, events in order, stated gaps, each event opening to its story. */
export function listTemplate(context: ViewContext, list: List): TemplateResult {
  const { words, timeline } = context;
  const to = Math.min(timeline.events.length, list.from + list.size);
  const rows = listRows(timeline.events, list.gaps, list.from, to);
  const after = timeline.events.length - to;
  return html`<div part="list" class="list">
    ${
      list.from > 0 && !list.isPrinted
        ? more(words.earlier(list.from), (pressed) =>
            list.show(list.from - list.size, list.from - 1, pressed),
          )
        : nothing
    }
    <ol role="list" aria-label=${words.list} start=${list.from + 1}>
      ${repeat(rows, keyOf, (row) => rowTemplate(row, context, list))}
    </ol>
    ${
      after > 0
        ? list.isPrinted
          ? html`<p>${words.printed(to - list.from, after)}</p>`
          : more(words.later(after), (pressed) => list.show(to, to, pressed))
        : nothing
    }
  </div>`;
}

const keyOf = (row: ListRow) => (row.kind === 'event' ? row.event.id : `${row.kind} ${row.before}`);

function more(text: string, act: (pressed: HTMLElement) => void) {
  return html`<button
    type="button"
    part="button"
    class="more"
    @click=${({ currentTarget }: Event) => act(currentTarget as HTMLElement)}
  >
    ${text}
  </button>`;
}

function rowTemplate(row: ListRow, context: ViewContext, list: List) {
  switch (row.kind) {
    case 'gap':
      return html`<li class="row gap">
        ${context.words.gap(durationInWords(row.gap.fromMs, row.gap.toMs, context.locale))}
      </li>`;
    case 'undated':
      return html`<li class="row undated">
        ${heading(context.headingLevel + 1, 'minor', context.words.undated)}
      </li>`;
    case 'event':
      return eventRow(row.event, context, list);
  }
}

function eventRow(event: TimelineEvent, context: ViewContext, list: List) {
  const isOpen = list.isPrinted || event.id === list.selected;
  const { disputed } = context.evidence(event);
  const classes = [
    `rank-${event.rank}`,
    disputed && 'conflict',
    isInterval(event) && 'era',
    isOpen && 'open',
  ];
  return html`<li class="row item ${classes.filter(Boolean).join(' ')}">
    ${heading(
      context.headingLevel + 1,
      'row-title',
      html`<button
        type="button"
        part="list-item"
        class="disclosure"
        data-id=${event.id}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${({ currentTarget }: Event) => list.toggle(event.id, currentTarget as HTMLElement)}
      >
        <span class="date">${dateOf(event, context)}</span>
        <span class="title">${inFileLanguage(titleOf(event, context), context)}</span>
      </button>`,
    )}
    ${
      event.summary && !isOpen
        ? html`<p class="summary">${inFileLanguage(event.summary, context)}</p>`
        : nothing
    }
    <p class="evidence">
      <span class="sign" aria-hidden="true"></span>${evidenceInWords(event, context)}
      ${disputed ? html`· <span class="differ">${context.words.sourcesDiffer}</span>` : nothing}
    </p>
    ${isOpen ? storyInList(event, list.isPrinted ? { ...context, isPrinted: true } : context) : nothing}
  </li>`;
}
