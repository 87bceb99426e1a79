import { css } from 'lit';

/**
 * The chart. Everything is placed by custom properties in px from the inline start (--x) and the top, so right-to-left is
 * the same layout with another sign (--toward).
 */
export const chart = css`
  .chart {
    position: relative;
    block-size: max(19rem, calc(var(--block) * 0.54));
    margin-block-start: 16px;
    touch-action: pan-y;
    overflow: clip;
    cursor: grab;
  }

  :host(:state(panning)) .chart {
    cursor: grabbing;
    user-select: none;
  }

  .axis {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    transform: scaleX(var(--toward));
  }

  .axis .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }

  .axis .tick {
    stroke: var(--soft);
    stroke-width: 1;
  }

  .axis .extent {
    fill: color-mix(in srgb, var(--soft) 45%, transparent);
  }

  .axis .extent.vague {
    fill: color-mix(in srgb, var(--soft) 22%, transparent);
  }

  .items > li,
  .ticks > * {
    position: absolute;
    inset-inline-start: 0;
    translate: calc(var(--x) * var(--toward)) 0;
  }

  .items > li {
    inset-block-start: 0;
    inline-size: 0;
    block-size: 0;
  }

  /* what must be seen stands before what crowds it */
  .items > li:has(> :is(.lifted, .rank-1)) {
    z-index: 1;
  }

  .ticks {
    position: absolute;
    inset-block-start: var(--axis);
    inset-inline: 0;
    pointer-events: none;
    font-size: 0.8125em;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .ticks > * {
    inline-size: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    line-height: 1.3;
  }

  .ticks .tick {
    inset-block-start: 12px;
  }

  .ticks .gap {
    inset-block-end: 12px;
    font-style: italic;
  }

  .ticks .above {
    font-weight: 600;
  }

  .event {
    position: absolute;
    inset-block-start: var(--axis);
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
  }

  .dot {
    inset-block-start: -6px;
    inset-inline-start: -6.5px;
  }

  /* what is pressed is at least 24 px high */
  .dot::after {
    content: '';
    position: absolute;
    inset: -8px -3px;
  }

  .rank-1 > .dot {
    inset-block-start: -8px;
    inset-inline-start: -8.5px;
    inline-size: 17px;
    block-size: 17px;
  }

  .cluster > .dot {
    inset-block-start: -10px;
    inset-inline-start: auto;
    translate: calc(-50% * var(--toward)) 0;
    inline-size: auto;
    min-inline-size: 22px;
    block-size: 20px;
    padding-inline: 4px;
    border-radius: 10px;
    font-size: 11.5px;
    font-weight: 600;
    white-space: nowrap;
    line-height: 16px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .event[aria-current] > .dot {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }

  .lifted {
    inset-block-start: calc(var(--axis) - 17px);
  }

  .card > .dot {
    z-index: 1;
  }

  .event:focus-visible {
    outline: none;
  }

  .event:focus-visible > .dot {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
  }

  .hint {
    position: absolute;
    inset-block-start: 40%;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 8px 14px;
    border-radius: 6px;
    background: var(--ink);
    color: var(--surface);
    font-size: 0.875em;
    pointer-events: none;
  }

  .hint:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .rank-1 > .dot,
    .conflict > .dot {
      forced-color-adjust: none;
    }
  }
`;
