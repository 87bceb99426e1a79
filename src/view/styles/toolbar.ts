import { css } from 'lit';

/** The controls above the chart and the list. */
export const toolbar = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px clamp(8px, 1.2cqi, 12px);
    margin-block: 12px 8px;
    font-size: 0.8125em;
  }

  .buttons {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .tool {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 1px solid var(--edge);
    border-radius: 7px;
    color: var(--soft);
  }

  .icon {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .choice {
    display: inline-flex;
    border: 1px solid var(--edge);
    border-radius: 7px;
    overflow: clip;
  }

  .choice button {
    min-block-size: 30px;
    padding-inline: clamp(8px, 1.2cqi, 11px);
    font-weight: 500;
    color: var(--soft);
  }

  .choice button + button {
    border-inline-start: 1px solid var(--edge);
  }

  .choice button:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: -4px;
  }

  .choice button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--surface);
  }

  .tool[aria-expanded='true'] {
    background: var(--ink);
    color: var(--surface);
  }

  @media (hover: hover) {
    .tool[aria-expanded='false']:hover,
    .tool:not([aria-expanded]):hover,
    .choice button[aria-pressed='false']:hover,
    .start:hover,
    .more:hover,
    .failure button:hover {
      background: var(--faint);
      color: var(--ink);
    }
  }

  @media (pointer: coarse) {
    .tool {
      inline-size: 40px;
      block-size: 40px;
    }

    .choice button {
      min-block-size: 38px;
    }
  }

  @media (forced-colors: active) {
    .choice button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
