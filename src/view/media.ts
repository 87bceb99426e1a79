import { html, nothing, type TemplateResult } from 'lit';
import { addressText, hostOf, safeUrl } from '../model/links.js';
import type { Media } from '../model/timeline.js';
import type { ViewContext } from './context.js';
import { anchor } from './source.js';

/**
 * A picture in a space that is kept for it, so nothing moves when it comes; from another host than the file's only after
 * the reader asked for it. Video and audio are links.
 */
export function mediaTemplate(media: Media, context: ViewContext): TemplateResult {
  const { words, timeline, baseUrl } = context;
  const url = safeUrl(media.url, baseUrl);
  const lang = timeline.lang ?? nothing;
  const credit = [media.credit && words.credit(media.credit), media.licence].filter(Boolean);
  return html`<figure part="figure" class="figure">
    ${url ? body(media, url, context) : html`<span dir="ltr">${addressText(media.url)}</span>`}
    <figcaption lang=${lang} dir="auto">
      ${media.caption ?? (media.type === 'image' ? nothing : media.alt)}
      ${credit.length ? html`<small>${credit.join(' · ')}</small>` : nothing}
    </figcaption>
  </figure>`;
}

function body(media: Media, url: string, context: ViewContext) {
  const { words, baseUrl, timeline } = context;
  const host = hostOf(url);
  if (media.type !== 'image') return anchor(url, words.openMedia(media.type, host));
  const shape = `0 0 ${media.width ?? 3} ${media.height ?? 2}`;
  return html`<div class="frame">
    <svg class="space" viewBox=${shape} aria-hidden="true"></svg>
    ${
      host === hostOf(baseUrl)
        ? html`<img
            src=${url}
            alt=${media.alt ?? ''}
            lang=${timeline.lang ?? nothing}
            loading="lazy"
            decoding="async"
            referrerpolicy="strict-origin-when-cross-origin"
          />`
        : html`<button
            type="button"
            class="load"
            data-src=${url}
            data-alt=${media.alt ?? ''}
            @click=${load}
          >
            ${words.loadImage(host)}
          </button>`
    }
  </div>`;
}

/** Puts the picture where its button was. */
function load({ currentTarget }: Event): void {
  const button = currentTarget as HTMLButtonElement;
  const image = new Image();
  image.referrerPolicy = 'strict-origin-when-cross-origin';
  image.alt = button.dataset['alt'] ?? '';
  image.src = button.dataset['src'] ?? '';
  button.hidden = true;
  button.after(image);
}
