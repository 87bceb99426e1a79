import { svg, html, type TemplateResult } from 'lit';

const PATHS = {
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  find: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M10.4 10.4 14 14',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 11v2.5h11V11',
  share: 'M8 10V2M5 4.5 8 1.5l3 3M4 7H2.5v7.5h11V7H12',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** A drawn sign for a button that has its own name; hidden from assistive technology. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
