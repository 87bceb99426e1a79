import { css } from 'lit';

/** The view of all sources: a bibliography whose entries lead to what rests on them. */
export const sourcesStyles = css`
  .sources-view {
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1.5px solid var(--ink);
  }

  .sources-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 12px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .sources-head .sum {
    flex: 1 1 12rem;
    margin: 0;
    font-size: 1em;
  }

  .sources-head .link {
    min-block-size: 24px;
  }

  .sources-head :is(input, select) {
    box-sizing: border-box;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  .sources-head input {
    flex: 0 1 16rem;
    min-inline-size: 8rem;
  }

  .bibliography > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 11rem;
    gap: 0 32px;
  }

  .bibliography > li > .number {
    inset-block-start: 8px;
  }

  .bibliography .what {
    max-inline-size: 44rem;
  }

  .bibliography .uncited .name {
    font-weight: 400;
  }

  .bibliography .who {
    display: grid;
    align-content: start;
    gap: 4px;
  }

  .choose {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
    cursor: pointer;
  }

  .choose input {
    margin: 0;
    inline-size: 15px;
    block-size: 15px;
    accent-color: var(--ink);
  }

  .cited-in {
    grid-column: 1 / -1;
    margin-block-start: 4px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--rule);
  }

  .cited-in button {
    display: grid;
    grid-template-columns: 9.5rem 1fr;
    gap: 0 12px;
    inline-size: 100%;
    min-block-size: 24px;
    text-decoration: none;
  }

  .cited-in button > :last-child {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }

  .cited-in .date {
    color: var(--soft);
  }

  /* what does not rest on the sources chosen steps back: thinner, paler, hollow, never gone */
  .steps-back > :is(.dot, .stem) {
    --tone: var(--edge);
    background: var(--surface);
  }

  .steps-back > .stem {
    background: var(--rule);
  }

  .steps-back > .flag > .title,
  .steps-back > .flag > .date,
  .steps-back > .label {
    font-weight: 400;
    color: var(--soft);
  }

  .steps-back .bar {
    background: none;
    border-color: var(--rule);
  }

  .stands-out > .flag {
    background: var(--tint);
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }

  .stands-out > .dot {
    outline: 2px solid var(--tone);
    outline-offset: 2px;
  }

  .stands-out .bar {
    background: var(--tint);
    border-color: var(--ink);
  }

  .stands-out > .label {
    font-weight: 600;
    color: var(--ink);
  }

  @container (width < 40rem) {
    .bibliography > li {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    .bibliography .who {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
    }

    .cited-in button {
      grid-template-columns: 1fr;
      padding-block: 4px;
    }
  }
`;
