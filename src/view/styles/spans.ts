import { css } from 'lit';

/** Spans of time under the axis, fading where their ends are open or not certain. */
export const spans = css`
  /* the reach changes with each zoom and has no variables, to be worked out anew; the bar in it has them all */
  .reach,
  .cut,
  .span > .label {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 24px;
  }

  .bar {
    position: absolute;
    inset: 0;
    background: var(--faint);
    border: 1px solid color-mix(in srgb, var(--edge) 45%, transparent);
    border-radius: 3px;
  }

  .span > .label {
    line-height: 24px;
    white-space: nowrap;
  }

  .span {
    color: var(--soft);
  }

  .span.rank-1 {
    color: var(--ink);
  }

  .span.rank-1 > .label {
    font-weight: 600;
  }

  .span.rank-1 .bar {
    border-block-start: 2px solid var(--accent);
  }

  :is(.open-end, .cut-end) .bar {
    border-inline-end: 0;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  :is(.open-start, .cut-start) .bar {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  :is(.open-end, .vague-end) .bar {
    --fade-end: transparent;
  }

  :is(.open-start, .vague-start) .bar {
    --fade-start: transparent;
  }

  .bar {
    mask-image: linear-gradient(
      calc(90deg * var(--toward)),
      var(--fade-start, #000),
      #000 18%,
      #000 82%,
      var(--fade-end, #000)
    );
  }

  /* a stated gap breaks a bar as it breaks the line */
  .cut {
    inset-inline-start: -4px;
    inline-size: 8px;
    background: var(--surface);
    border: solid var(--edge);
    border-width: 0 1px;
    transform: skewX(-20deg);
  }

  /* beside a label it leaves the words alone */
  .notch {
    mask-image: linear-gradient(#000 4px, transparent 0 20px, #000 0);
  }

  /* generated, because the bar's name needs not say them */
  .cut[data-words]::after {
    content: attr(data-words);
    position: absolute;
    inset-inline-start: 14px;
    transform: skewX(20deg);
    font-size: 0.75em;
    font-style: italic;
    line-height: 24px;
    white-space: nowrap;
    color: var(--soft);
  }

  .span[aria-current] .bar {
    background: var(--tint);
    border-color: var(--ink);
  }

  .span:focus-visible > .label {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
    border-radius: 2px;
  }
`;
