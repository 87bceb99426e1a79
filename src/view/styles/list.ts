import { css } from 'lit';

/** The list: one rail, read like an article. */
export const list = css`
  .list {
    margin-block-start: 12px;
    max-inline-size: 46rem;
  }

  .row {
    position: relative;
    padding-inline-start: 26px;
    padding-block-end: 18px;
  }

  .row.item {
    content-visibility: auto;
    contain-intrinsic-size: auto 90px;
  }

  .row::before {
    content: '';
    position: absolute;
    inset-inline-start: 7px;
    inset-block: 6px -6px;
    inline-size: 1.5px;
    background: var(--edge);
  }

  .row:last-child::before,
  .row.undated::before {
    display: none;
  }

  .row.item::after {
    content: '';
    inset-block-start: 4px;
    inset-inline-start: 1px;
  }

  .row.era::after {
    border-radius: 3px;
  }

  .row.gap {
    font-size: 0.8125em;
    font-style: italic;
    color: var(--soft);
  }

  .row.gap::before {
    background: repeating-linear-gradient(var(--edge) 0 4px, transparent 4px 8px);
  }

  .disclosure {
    display: block;
    inline-size: 100%;
  }

  .disclosure .date {
    display: block;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--soft);
  }

  .rank-1 .disclosure .date {
    color: var(--accent);
  }

  .disclosure .title {
    font-family: var(--heading-font);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }

  .row.era .row-title {
    padding: 6px 10px;
    margin-block-start: -4px;
    border-radius: 4px;
    background: var(--faint);
  }

  .row.era .title {
    font-size: 1em;
  }

  .row .summary {
    margin-block-start: 4px;
    font-family: var(--text-font);
    font-size: 0.97em;
    line-height: 1.5;
    max-inline-size: var(--measure);
  }

  .row > .evidence {
    margin-block-start: 4px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .row .sign::before {
    content: '▸';
    display: inline-block;
    inline-size: 1.1em;
    scale: var(--toward) 1;
  }

  .row.open .sign::before {
    content: '▾';
  }

  .row .story {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--rule);
  }

  .more {
    margin-block: 0 18px;
    margin-inline-start: 26px;
  }

  @media (hover: hover) {
    .disclosure:hover .title {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 3px;
    }
  }
`;
