import { css } from 'lit';

/** The menus of what can be copied and saved. */
export const takeAwayStyles = css`
  .popover .group {
    display: block;
    margin-block-start: 8px;
    font-size: 0.8125em;
  }

  .menu {
    margin-block-start: 4px;
  }

  .popover .menu li {
    display: flex;
    align-items: baseline;
    gap: 16px;
    padding-block: 4px;
    font-size: 0.8125em;
  }

  .popover .menu li > span {
    flex: 1;
    color: var(--soft);
  }

  .popover .menu li > button {
    display: inline-block;
    inline-size: auto;
    min-block-size: 24px;
    padding: 0;
    font-size: 1em;
    color: var(--ink);
  }

  .popover .outcome p {
    padding-block: 4px;
  }

  .popover textarea {
    box-sizing: border-box;
    inline-size: 100%;
    border: 1px solid var(--edge);
    border-radius: 4px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-size: 0.8125em;
  }
`;
