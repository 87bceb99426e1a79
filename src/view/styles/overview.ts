import { css } from 'lit';

/** The whole timeline in small, and the popover of a cluster. */
export const overview = css`
  .overview {
    position: relative;
    block-size: 36px;
    margin-block-start: 12px;
    background: var(--faint);
    border-radius: 4px;
    overflow: clip;
    touch-action: pan-y;
    user-select: none;
  }

  .overview svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    transform: scaleX(var(--toward));
    fill: color-mix(in srgb, var(--soft) 60%, transparent);
  }

  .overview .end {
    position: absolute;
    inset-block-start: 1px;
    inset-inline-start: 10px;
    font-size: 0.8125em;
    line-height: 18px;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .overview .last {
    inset-inline: auto 10px;
  }

  .window {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    min-inline-size: 8px;
    border: 1.5px solid var(--ink);
    border-radius: 4px;
    cursor: grab;
  }

  .window:active {
    cursor: grabbing;
  }

  .handle {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    cursor: ew-resize;
    touch-action: none;
  }

  .handle.from {
    inset-inline-start: -10px;
  }

  .handle.to {
    inset-inline-end: -10px;
  }

  .handle.both {
    inset-inline: 12px;
    inline-size: auto;
    cursor: inherit;
  }

  .handle:not(.both)::after {
    content: '';
    position: absolute;
    inset-block: 9px;
    inset-inline: 9.5px;
    border-radius: 2px;
    background: var(--ink);
  }

  .handle.both:focus-visible {
    outline-offset: -5px;
  }

  .popover {
    position: absolute;
    inset: auto;
    margin: 0;
    inline-size: min(22rem, calc(100vw - 16px));
    max-block-size: min(26rem, 80svh);
    overflow-y: auto;
    padding: 12px 14px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-family: var(--font);
  }

  .popover .head {
    position: sticky;
    inset-block-start: -12px;
    z-index: 1;
    margin: -12px 0 0;
    padding-block: 10px 6px;
    background: var(--surface);
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    font-size: 0.875em;
  }

  .popover .head .tool {
    border: 0;
  }

  .popover li {
    border-block-start: 1px solid var(--rule);
  }

  .popover li > button {
    display: grid;
    inline-size: 100%;
    padding-block: 8px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .popover .title {
    font-family: var(--heading-font);
    font-size: 1.18em;
    font-weight: 600;
    color: var(--ink);
  }

  .popover p {
    font-size: 0.8125em;
    padding-block: 8px;
  }

  .popover .zoom {
    margin-block-start: 8px;
  }
`;
