import { css } from 'lit';

/** Tokens, type and the frame around everything. Sizes follow the element's own font size; space keeps a 4 px grid. */
export const base = css`
  :host {
    --block: var(--timeline-block-size, clamp(30rem, 92svh, 46rem));
    --font: var(--timeline-font, inherit);
    --heading-font: var(--timeline-heading-font, inherit);
    --text-font: var(--timeline-text-font, inherit);
    --surface: var(--timeline-surface, light-dark(#fff, #141619));
    --ink: var(--timeline-ink, light-dark(#16181c, #eceae6));
    --soft: var(--timeline-ink-soft, light-dark(#474c54, #bbb9b3));
    --edge: var(--timeline-edge, light-dark(#8b877e, #6f757d));
    --rule: var(--timeline-rule, light-dark(#d9d6cf, #33373d));
    --faint: var(--timeline-faint, light-dark(#f3f1ec, #1d2024));
    --tint: var(--timeline-tint, light-dark(#efece5, #23272c));
    --accent: var(--timeline-accent, light-dark(#8f1d19, #ffa396));
    --conflict: var(--timeline-conflict, light-dark(#6b4200, #f0b95a));
    --measure: var(--timeline-measure, 60ch);
    --toward: 1;
    display: block;
    box-sizing: border-box;
    min-block-size: var(--block);
    color: var(--ink);
    background: var(--surface);
    font-size: var(--timeline-font-size, 1rem);
    line-height: 1.45;
    text-align: left;
    overflow-wrap: anywhere;
  }

  :host(:dir(rtl)) {
    --toward: -1;
    text-align: right;
  }

  /* each text runs in its own direction, whichever way the layout does */
  :is(h1, h2, h3, h4, h5, h6, p, li, span, b, i, small, cite, button, summary, figcaption),
  ::after {
    unicode-bidi: plaintext;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  .shell {
    font-family: var(--font);
    display: flow-root;
    container-type: inline-size;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ol,
  ul {
    list-style: none;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
  }

  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .hidden,
  .probe {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading {
    font-family: var(--heading-font);
    font-size: 1.7em;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    overflow-x: clip;
  }

  .description {
    margin-block-start: 4px;
    color: var(--soft);
    max-inline-size: 62ch;
  }

  .minor {
    font-size: 0.8125em;
    font-weight: 600;
  }

  .link {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }

  .date {
    font-variant-numeric: tabular-nums;
  }

  .differ {
    color: var(--conflict);
    font-weight: 600;
  }

  /* the words beside it say what the sign means */
  .differ::before,
  .span.conflict > .label::before {
    content: '≠ ';
    content: '≠ ' / '';
  }

  .footer,
  .issues {
    margin-block-start: 24px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .status,
  .failure {
    padding-block: 24px;
    color: var(--soft);
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    font-size: 0.875em;
    color: var(--soft);
  }

  progress {
    inline-size: min(100%, 20rem);
    accent-color: var(--accent);
  }

  .failure p {
    margin-block-end: 8px;
    max-inline-size: var(--measure);
  }

  .failure b,
  .issues b {
    color: var(--ink);
  }

  .failure button,
  .progress button,
  .start,
  .more,
  .zoom,
  .load {
    min-block-size: 32px;
    padding: 4px 14px;
    border: 1px solid var(--edge);
    border-radius: 7px;
    font-size: 0.875em;
    font-weight: 500;
    color: var(--ink);
  }

  .issues summary {
    inline-size: fit-content;
    cursor: pointer;
    padding-block: 4px;
  }

  .issues li {
    padding-block: 8px;
    border-block-start: 1px solid var(--rule);
    max-inline-size: 80ch;
  }

  .issues code {
    display: block;
    font-size: 0.92em;
  }

  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --soft: CanvasText;
      --edge: CanvasText;
      --rule: CanvasText;
      --surface: Canvas;
      --faint: Canvas;
      --tint: Canvas;
      --accent: Highlight;
      --conflict: CanvasText;
    }
  }
`;
