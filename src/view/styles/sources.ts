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

  .cited-in .date {
    display: inline-block;
    min-inline-size: 7.5rem;
    color: var(--soft);
  }

  @container (width < 40rem) {
    .bibliography > li {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    .cited-in .date {
      display: block;
    }
  }
`;
