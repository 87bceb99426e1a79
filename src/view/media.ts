import { html, nothing, type TemplateResult } from 'lit';
import { hostOf, safeUrl } from '../model/links.js';
import type { Media } from '../model/timeline.js';
import { anew } from './anew.js';
import { inFileLanguage, type ViewContext } from './context.js';
import { anchor, licenceTemplate, writtenAddress } from './link.js';
import { local } from './local.js';

/** Where a picture is on its way into the page. */
type Stage = 'offered' | 'coming' | 'shown' | 'failed';

/**
 * A picture in a space that is kept for it, so nothing moves when it comes; from another host than the file's only after
 * the reader asked for it. Video and audio are links.
 */
export function mediaTemplate(media: Media, context: ViewContext): TemplateResult {
  const url = safeUrl(media.url, context.baseUrl);
  return html`<figure part="figure" class="figure" tabindex="-1">
    ${
      media.type !== 'image'
        ? linkTemplate(media, url, context)
        : url
          ? anew(url, html`${pictureTemplate(media, url, context)}`)
          : html`<div class="frame failed">
              ${failureTemplate(media, writtenAddress(media.url, context), context)}
            </div>`
    }
    ${captionTemplate(media, context)}
  </figure>`;
}

function linkTemplate(
  { type, url: written }: Media,
  url: string | undefined,
  context: ViewContext,
) {
  if (!url) return writtenAddress(written, context);
  return anchor(url, context.words.openMedia(type, hostOf(url)));
}

function captionTemplate(media: Media, context: ViewContext) {
  const { type, alt, caption, credit, licence } = media;
  const words = caption || (type === 'image' ? undefined : alt);
  const credited = credit && (type === 'image' ? context.words.credit(credit) : credit);
  const facts = [
    credited && inFileLanguage(credited, context),
    licence && html`<span>${licenceTemplate(licence, context)}</span>`,
  ].filter(Boolean);
  if (!words && facts.length === 0) return nothing;
  return html`<figcaption>
    ${words ? inFileLanguage(words, context) : nothing}
    ${facts.length ? html`<small>${facts.map((fact, i) => [i ? ' · ' : '', fact])}</small>` : nothing}
  </figcaption>`;
}

/** In a template of its own, because only that is new where its key is: nothing is loaded for what stood here before. */
function pictureTemplate(media: Media, url: string, context: ViewContext) {
  const asked = askedFor(context);
  const isElsewhere = hostOf(url) !== hostOf(context.baseUrl);
  const waits = isElsewhere || savesData();
  const first: Stage = waits && !asked.has(url) ? 'offered' : 'coming';
  return local<Stage>(first, (stage, set) => {
    const ask = ({ currentTarget }: Event) => {
      asked.add(url);
      // what had focus is about to go: the figure stays, whatever comes
      (currentTarget as Element).closest<HTMLElement>('.figure')?.focus();
      set('coming');
    };
    return html`<div class="frame ${stage} ${waits ? 'waits' : ''}">
      ${spaceTemplate(media)} ${waits ? offerTemplate(media, url, context, stage, ask) : nothing}
      ${stage === 'coming' || stage === 'shown' ? imageTemplate(media, url, context, set) : nothing}
      ${stage === 'failed' ? failureTemplate(media, linkTo(url, context), context) : nothing}
      ${context.isPrinted && stage !== 'shown' ? onPaper(media, url, context) : nothing}
    </div>`;
  });
}

/** Sizes the frame as the picture will: scaled down to the column and to what can be seen at once, never up. */
function spaceTemplate({ width, height }: Media) {
  const [x, y] = width && height ? [width, height] : UNKNOWN_SIZE;
  return html`<svg
    class="space"
    width=${x}
    height=${y}
    viewBox="0 0 ${x} ${y}"
    aria-hidden="true"
  ></svg>`;
}

/** 3:2, as wide as the column. */
const UNKNOWN_SIZE = [1200, 800] as const;

function imageTemplate(media: Media, url: string, context: ViewContext, set: (to: Stage) => void) {
  return html`<img
    @load=${() => set('shown')}
    @error=${() => set('failed')}
    src=${url}
    alt=${media.alt ?? context.words.imageNoAlt}
    lang=${(media.alt && context.timeline.lang) || nothing}
    loading=${context.isPrinted ? 'eager' : 'lazy'}
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
  />`;
}

/** Keeps its room when it was taken, so that nothing moves then. */
function offerTemplate(
  media: Media,
  url: string,
  context: ViewContext,
  stage: Stage,
  ask: (press: Event) => void,
) {
  const { words } = context;
  const said =
    stage === 'coming' ? words.imageComing : stage === 'failed' ? words.imageFailed : nothing;
  return html`<div class="offer">
      ${media.alt ? html`<p class="alt">${inFileLanguage(media.alt, context)}</p>` : nothing}
      <button type="button" class="load" @click=${ask}>${words.loadImage(hostOf(url))}</button>
    </div>
    <p class="hidden" role="status">${said}</p>`;
}

function failureTemplate(media: Media, address: TemplateResult, context: ViewContext) {
  return html`<div class="failed-image">
    <p>${context.words.imageFailed}</p>
    ${media.alt ? html`<p class="alt">${inFileLanguage(media.alt, context)}</p>` : nothing}
    <p>${address}</p>
  </div>`;
}

function linkTo(url: string, { words }: ViewContext) {
  return anchor(url, words.openMedia('image', hostOf(url)));
}

/** In place of what did not come in time to be printed. */
function onPaper(media: Media, url: string, context: ViewContext) {
  return html`<div class="on-paper">
    ${media.alt ? html`<p>${inFileLanguage(media.alt, context)}</p>` : nothing}
    <p>${writtenAddress(url, context)}</p>
  </div>`;
}

/** What the reader has asked for once, as long as the timeline is shown: it is not asked again, nor lost on paper. */
function askedFor({ timeline }: ViewContext): Set<string> {
  const known = askedIn.get(timeline) ?? new Set();
  askedIn.set(timeline, known);
  return known;
}

const askedIn = new WeakMap<object, Set<string>>();

/** Whether the reader wants less to be loaded: then every picture waits to be asked for. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
