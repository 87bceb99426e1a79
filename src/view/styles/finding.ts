import { css } from 'lit';

/** The panel in which a reader searches and filters. */
export const findingStyles = css`
  /* empty, it takes no room */
  .finding-state:not(.none) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    margin-block: 4px 8px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .finding-state b {
    color: var(--ink);
  }

  .finding-state .link {
    min-block-size: 24px;
    color: var(--ink);
  }

  .finding-panel {
    margin-block: 4px 12px;
    padding: 12px 16px 16px;
    border: 1px solid var(--rule);
    border-radius: 8px;
    background: var(--faint);
    font-size: 0.8125em;
  }

  .finding-panel .search {
    display: grid;
    gap: 4px;
    max-inline-size: 36rem;
    font-weight: 600;
  }

  .finding-panel input[type='search'],
  .finding-panel input[type='date'] {
    box-sizing: border-box;
    min-block-size: 36px;
    inline-size: 100%;
    padding-inline: 10px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
    color-scheme: inherit;
  }

  .finding-panel input[type='date'] {
    max-inline-size: 11rem;
  }

  .finding-panel .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr));
    gap: 12px 24px;
    margin-block-start: 12px;
  }

  .finding-panel fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .finding-panel legend {
    padding: 0;
    font-weight: 600;
  }

  .finding-panel .values {
    max-block-size: 11.5rem;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .finding-panel .values label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: baseline;
    gap: 8px;
    padding-block: 3px;
    min-block-size: 24px;
    cursor: pointer;
  }

  .finding-panel .values input {
    margin: 0;
    inline-size: 15px;
    block-size: 15px;
    accent-color: var(--ink);
    translate: 0 2px;
  }

  .finding-panel .name {
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .finding-panel .number,
  .finding-panel .none,
  .finding-panel p {
    color: var(--soft);
  }

  .finding-panel .number {
    padding-inline-end: 4px;
    font-variant-numeric: tabular-nums;
  }

  .finding-panel p {
    margin-block-start: 6px;
  }
`;
