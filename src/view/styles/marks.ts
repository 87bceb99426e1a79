import { css } from 'lit';

/** The sign of an event, on the axis as on the list's rail: filled for a key event, half filled where sources are in conflict. */
export const marks = css`
  .dot,
  .row.item::after {
    --tone: var(--ink);
    position: absolute;
    inline-size: 13px;
    block-size: 13px;
    border: 2px solid var(--tone);
    border-radius: 50%;
    background: var(--surface);
  }

  .rank-1 > .dot,
  .row.rank-1::after {
    --tone: var(--accent);
    background: var(--tone);
  }

  .conflict > .dot,
  .row.conflict::after {
    background: linear-gradient(90deg, var(--tone) 50%, var(--surface) 50%);
  }
`;
