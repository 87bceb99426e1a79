import { css } from 'lit';

/**
 * The chart. What moves with time is moved by its own `translate`, from the inline start; what is measured from the top
 * comes as custom properties in px. Right-to-left is the same layout with another sign (--toward).
 */
export const chart = css`
  .chart {
    position: relative;
    block-size: calc(max(19rem, var(--block) * 0.54) + var(--bands, 0px));
    margin-block-start: 16px;
    touch-action: pan-y;
    overflow: clip;
    contain: strict;
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

  .axis .line,
  .axis .other,
  .axis .join {
    fill: none;
    stroke: var(--conflict);
    stroke-width: 1.5;
  }

  .axis .line {
    stroke: var(--ink);
  }

  .axis .join {
    stroke-dasharray: 3 3;
  }

  .axis .tick {
    stroke: var(--soft);
  }

  .axis .extent {
    fill: color-mix(in srgb, var(--soft) 45%, transparent);
  }

  .axis .extent.vague {
    fill: color-mix(in srgb, var(--soft) 22%, transparent);
  }

  .world,
  .bands {
    position: absolute;
    inset: 0;
  }

  .items > li,
  .ticks > * {
    position: absolute;
    inset-inline-start: 0;
  }

  .items > li {
    display: block;
    inset-block-start: 0;
    inline-size: 0;
    block-size: 0;
    contain: layout size style;
  }

  /* a layer of its own: the compositor moves it, nothing is painted again */
  .sliding {
    will-change: translate;
  }

  .items > .idle {
    visibility: hidden;
  }

  .items > .front {
    z-index: 1;
  }

  .items > .top {
    z-index: 2;
  }

  .ticks {
    position: absolute;
    inset-block-start: var(--axis);
    inset-inline: 0;
    pointer-events: none;
    z-index: 1;
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

  /* a stem that goes down to a band passes behind the words */
  .tick > span {
    padding-inline: 2px;
    background: var(--surface);
  }

  .above {
    font-weight: 600;
  }

  .fixed {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    font-size: 0.8125em;
    line-height: 1.3;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
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

  /* generated, because the name says it in full */
  .cluster > .dot::before {
    content: attr(data-count);
  }

  .cluster > .dot {
    inset-block-start: -10px;
    inset-inline-start: auto;
    translate: calc(-50% * var(--toward)) 0;
    inline-size: auto;
    min-inline-size: 22px;
    block-size: 20px;
    padding-inline: 2px;
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

  .cluster.rank-1 > .dot {
    background: var(--surface);
    color: var(--accent);
  }

  /* above the line, at the window's start: what is on it began earlier */
  .before {
    inset-block-start: calc(var(--axis) - 22px);
  }

  .before > .dot {
    translate: 0 0;
    border-radius: 3px 10px 10px 3px;
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

  /* the words of a gap over the broken line, and around both what is pressed */
  .break {
    inset-block-start: calc(var(--axis) - 30px);
    inset-inline-start: -22px;
    inline-size: 44px;
    block-size: 44px;
    display: flex;
    justify-content: center;
    font-size: 0.8125em;
    line-height: 1.3;
    font-style: italic;
    white-space: nowrap;
    color: var(--soft);
  }

  .break:focus-visible {
    outline: 2px solid var(--ink);
    border-radius: 4px;
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
