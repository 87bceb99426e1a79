import { css } from 'lit';

/** The card of a reference. */
export const referenceCardStyles = css`
  .card-reference {
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .card-reference .name {
    display: block;
    font-style: normal;
    font-weight: 600;
  }
`;
