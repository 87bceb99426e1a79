import { css } from 'lit';

/** The bands of categories: their heads, and the lines that their marks stand on. */
export const bands = css`
  .band-line {
    stroke: var(--rule);
  }

  .band {
    position: absolute;
    inset-inline: 0;
    border-block-start: 1px solid var(--rule);
  }

  .bands {
    z-index: 2;
    pointer-events: none;
  }

  .band-head {
    min-block-size: 24px;
    pointer-events: auto;
    background: var(--surface);
    border-radius: 3px;
    padding-inline: 2px 8px;
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }

  .band-count {
    font-weight: 400;
    color: var(--soft);
    margin-inline-start: 4px;
  }

  .band .sign::before {
    content: '▸';
    display: inline-block;
    inline-size: 1.1em;
    scale: var(--toward) 1;
  }

  .band [aria-expanded='true'] > .sign::before {
    content: '▾';
  }

  .band-head:focus-visible {
    outline-offset: -2px;
  }
`;
