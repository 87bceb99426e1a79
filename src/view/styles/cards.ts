import { css } from 'lit';

/** Flags, not boxes: a card hangs from its stem, and the stem is its edge. */
export const cards = css`
  .card {
    inset-block-start: 0;
    block-size: var(--axis);
  }

  .stem {
    position: absolute;
    inset-inline-start: -0.75px;
    inline-size: 1.5px;
    --tone: var(--edge);
    background: linear-gradient(
      var(--tone) calc(100% - var(--drop)),
      color-mix(in srgb, var(--tone) 50%, transparent) 0
    );
  }

  .rank-1 > .stem {
    --tone: var(--accent);
  }

  .flag {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding-inline: 11px 10px;
    padding-block: 1px 4px;
    display: flex;
    flex-direction: column;
    user-select: text;
    cursor: pointer;
  }

  /* words keep to their stem */
  .to-start > .flag {
    inset-inline: auto 0;
    padding-inline: 10px 11px;
    text-align: right;
  }

  :host(:dir(rtl)) .to-start > .flag {
    text-align: left;
  }

  .flag > * {
    flex: none;
  }

  .probe .label,
  .flag > .date,
  .flag > .evidence,
  .flag > .differ,
  .span .label {
    font-size: 0.8125em;
    line-height: 1.4;
  }

  /* read after the title, seen before it */
  .flag > .date {
    order: -1;
    font-weight: 600;
    color: var(--soft);
  }

  .rank-1 > .flag > .date {
    color: var(--accent);
  }

  .probe .title,
  .flag > .title {
    font-family: var(--heading-font);
    font-size: 0.97em;
    font-weight: 600;
    line-height: 1.27;
  }

  .flag > .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    padding-block-end: 2px;
  }

  .flag > .evidence {
    color: var(--soft);
  }

  .card > .dot {
    margin-block-start: var(--axis);
  }

  .event[aria-current] > .flag {
    background: var(--tint);
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }

  .event:focus-visible > .flag {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }

  @media (hover: hover) {
    .event:hover > .flag > .title,
    .event:hover > .label,
    .break:hover > .gap {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 2px;
    }

    .mark:hover > .dot,
    .cluster:hover > .dot {
      outline: 2px solid var(--edge);
      outline-offset: 2px;
    }
  }
`;
