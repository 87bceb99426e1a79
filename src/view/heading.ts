import { html, type TemplateResult } from 'lit';

/** A heading of the level given (1 to 6; deeper ones stay 6) that scripts may focus. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 part=${part} class=${part} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${part} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${part} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 part=${part} class=${part} tabindex="-1">${content}</h6>`;
  }
}
