import { html, nothing, type TemplateResult } from 'lit';
import { evidenceOf, type EventEvidence } from '../model/evidence.js';
import type { Account, Citation, Claim, Dispute, TimelineEvent } from '../model/timeline.js';
import { formatSpan } from '../time/format.js';
import { correctedTemplate, correctionsTemplate } from './corrections.js';
import { anew } from './anew.js';
import { dateOf, inFileLanguage, titleOf, type ViewContext } from './context.js';
import { heading } from './heading.js';
import { introTemplate } from './intro.js';
import { mediaTemplate } from './media.js';
import { paged, type Rest } from './paged.js';
import { firstOf, MOST_NAMED } from './reference-words.js';
import { referencesOf } from './references.js';
import { referenceList } from './reference-list.js';
import { timeElement } from './time-element.js';

/**
 * The panel under the chart: the chosen event, or the introduction until there is one.
 *
 * @param place of the event in the timeline; -1 where it is not in it
 */
export function panelTemplate(
  selected: string | undefined,
  place: number,
  context: ViewContext,
  select: (id: string | undefined) => void,
): TemplateResult {
  if (!selected) return introTemplate(context, select);
  const { events } = context.timeline;
  const event = place < 0 ? undefined : events.at(place);
  if (!event) return introTemplate(context, select);
  const way: StoryWay = {
    place: place + 1,
    count: events.length,
    previous: place > 0 ? events.at(place - 1) : undefined,
    next: events.at(place + 1),
    select,
  };
  // another story is another piece of the page: nothing that was opened or loaded in one stays in the next
  return html`${anew(event.id, storyTemplate(event, context, way))}`;
}

/** Where a story stands: its neighbours, and how to go to them. */
export interface StoryWay {
  readonly place: number;
  readonly count: number;
  readonly previous: TimelineEvent | undefined;
  readonly next: TimelineEvent | undefined;
  select(id: string): void;
}

/** The chosen event in full, under the chart: date, headline, what is known and by whom. */
export function storyTemplate(
  event: TimelineEvent,
  context: ViewContext,
  way: StoryWay,
): TemplateResult {
  const level = context.headingLevel + 1;
  return html`<div
    role="group"
    part="story"
    class="story"
    data-story=${event.id}
    aria-label=${context.words.story}
  >
    ${wayTemplate(way, context)}
    <div class="column">
      <p part="story-date" class="when ${event.rank === 1 ? 'rank-1' : ''}" dir="auto">
        ${timeElement(event.date, dateOf(event, context))}${
          event.place ? html` · <span dir="auto">${event.place.name}</span>` : nothing
        }
      </p>
      ${heading(level, 'story-title', inFileLanguage(titleOf(event, context), context))}
      ${storyBody(event, context, level + 1)}
    </div>
    ${sourcesTemplate(event, context, level + 1)}
  </div>`;
}

/** The same without headline and neighbours, where a list's item is the headline. */
export function storyInList(event: TimelineEvent, context: ViewContext): TemplateResult {
  const level = context.headingLevel + 2;
  return html`<div part="story" class="story in-list" data-story=${event.id}>
    <div class="column">${storyBody(event, context, level)}</div>
    ${sourcesTemplate(event, context, level)}
  </div>`;
}

function storyBody(event: TimelineEvent, context: ViewContext, level: number) {
  return html`
    ${correctedTemplate(event, context)} ${statementsTemplate(event, context, level)}
    ${event.media.map((media) => mediaTemplate(media, context))}
    ${correctionsTemplate(event, context, level)}
  `;
}

/** Claims, then disputes; each statement with its place among those of the event. */
function statementsTemplate(event: TimelineEvent, context: ViewContext, level: number) {
  let place = event.claims.length;
  return [
    ...event.claims.map((claim, i) => statement(claim.text, claim, i, context)),
    ...event.disputes.map((dispute) => {
      const first = place;
      place += dispute.accounts.length;
      return disputeTemplate(dispute, first, context, level);
    }),
  ];
}

function wayTemplate(way: StoryWay, context: ViewContext) {
  const { words } = context;
  const { previous, next } = way;
  return html`<div class="way">
    ${
      previous
        ? html`<button
            type="button"
            class="link"
            aria-label=${words.previous(titleOf(previous, context))}
            @click=${() => way.select(previous.id)}
          >
            <span class="arrow" aria-hidden="true">←</span> ${titleOf(previous, context)}
          </button>`
        : html`<span></span>`
    }
    <span class="position">${words.position(way.place, way.count)}</span>
    ${
      next
        ? html`<button
            type="button"
            class="link"
            aria-label=${words.next(titleOf(next, context))}
            @click=${() => way.select(next.id)}
          >
            ${titleOf(next, context)} <span class="arrow" aria-hidden="true">→</span>
          </button>`
        : html`<span></span>`
    }
  </div>`;
}

/** A claim or an account with the numbers of its sources, and on how many independent ones it rests. */
function statement(text: string, cited: Claim | Account, place: number, context: ViewContext) {
  const { words } = context;
  const evidence = evidenceOf(cited.cite, context.sources);
  const count =
    evidence.level === 'uncited' && evidence.withheld === 0
      ? words.uncited
      : words.sourceCounts(evidence.sources, evidence.independent, evidence.withheld);
  return html`<p part="claim" class="claim" data-statement=${place}>
    ${inFileLanguage(text, context)}<span class="cites">${numbers(cited.cite, context)}</span>
    <small class="count ${evidence.level}">${count}</small>
  </p>`;
}

function numbers(cite: readonly Citation[], context: ViewContext) {
  const ids = [...new Set(cite.map(({ source }) => source))];
  const sources = ids.flatMap((id) => context.source(id) ?? []).sort((a, b) => a.number - b.number);
  return paged(
    sources,
    context,
    (source, i) =>
      html`<button
        type="button"
        part="cite"
        class="cite"
        data-cites=${source.id}
        aria-label=${context.words.reference(
          source.number,
          source.title ?? source.publisher ?? context.words.titleUnknown,
        )}
        aria-haspopup="dialog"
      >
        <u>${source.number}</u>${i < sources.length - 1 ? ',' : nothing}
      </button>`,
    (rest) => moreNumbers(rest, context),
  );
}

function moreNumbers({ left, next, show }: Rest, { words, isPrinted }: ViewContext) {
  if (isPrinted) return words.andMore(left);
  return html`<button
    type="button"
    class="more-numbers"
    data-more="cites"
    aria-label=${words.moreNumbers(next, left)}
    @click=${show}
  >
    <u>${words.andMore(left)}</u>
  </button>`;
}

function disputeTemplate(dispute: Dispute, first: number, context: ViewContext, level: number) {
  const { words } = context;
  const isConflict = dispute.kind === 'conflict';
  const title = isConflict ? words.conflict(dispute.about) : words.difference(dispute.about);
  return html`<div part="dispute" class="dispute ${dispute.kind}">
    ${heading(
      level,
      'minor',
      html`${isConflict ? html`<span aria-hidden="true">≠ </span>` : nothing}<span dir="auto"
          >${title}</span
        >`,
    )}
    <ul class="accounts" role="list">
      ${dispute.accounts.map(
        (account, i) =>
          html`<li>
            ${
              account.span
                ? html`<b class="account-date">${spanInWords(account.span, context)}</b>`
                : nothing
            }
            ${statement(account.says, account, first + i, context)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function sourcesTemplate(event: TimelineEvent, context: ViewContext, level: number) {
  const { words } = context;
  const evidence = context.evidence(event);
  const { sources, independent, withheld, singleClaims, claims } = evidence;
  const references = referencesOf(event, context);
  return html`<div role="group" part="sources" class="sources" aria-label=${words.sources}>
    ${heading(level, 'minor', words.sources)}
    <p class="sum">
      ${
        sources + withheld === 0
          ? words.uncited
          : words.sourceCounts(sources, independent, withheld)
      }${singleClaims ? html`. ${words.singleClaims(singleClaims, claims)}.` : nothing}
    </p>
    <details class="meaning">
      <summary>${words.howWeCount}</summary>
      <p>${words.independentMeaning}</p>
      ${groupsTemplate(evidence.groups, context)}
    </details>
    ${referenceList(references, context)}
  </div>`;
}

/** Which sources count as one: each group in a box, so that no colour has to say it. */
function groupsTemplate(groups: EventEvidence['groups'], context: ViewContext) {
  const joined = groups.filter(({ length }) => length > 1).slice(0, MOST_NAMED);
  if (joined.length === 0) return nothing;
  return html`<p>${context.words.groupsMeaning}</p>
    <ul class="groups" role="list">
      ${joined.map((ids) => {
        const numbers = ids.map((id) => context.source(id)?.number ?? 0);
        return html`<li>${firstOf(numbers, context).join(' + ')}</li>`;
      })}
    </ul>`;
}

function spanInWords(span: NonNullable<TimelineEvent['span']>, context: ViewContext): string {
  return formatSpan(span, context.dateWords, context.locale, 'full');
}
