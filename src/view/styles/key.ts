import { css } from 'lit';

/** The explanation of the marks: the marks themselves, standing in a line. */
export const key = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 4px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .key .event,
  .key .dot {
    position: static;
    flex: none;
  }

  .key .event {
    inline-size: auto;
    block-size: auto;
  }

  .key .dot {
    display: block;
    translate: none;
  }

  .key .rank-1 > .dot {
    inline-size: 13px;
    block-size: 13px;
  }

  .key .cluster > .dot {
    min-inline-size: 20px;
    block-size: 14px;
  }

  .key .dot::after {
    content: none;
  }
`;
