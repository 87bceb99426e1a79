import { css } from 'lit';

/** Where one reads: a newspaper's column, its references beside it where there is room, below where there is not. */
export const story = css`
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(16rem, 21.5rem);
    grid-template-rows: auto 1fr;
    gap: 8px 40px;
    margin-block-start: 16px;
    padding-block-start: 10px;
    border-block-start: 1.5px solid var(--ink);
  }

  .list .story {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (width < 48rem) {
    .story {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto;
    }
  }

  .way {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: baseline;
    gap: 16px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .way .link {
    display: inline-flex;
    justify-self: start;
    gap: 6px;
    min-block-size: 24px;
    text-decoration: none;
  }

  .way > .link:last-child {
    justify-self: end;
  }

  .way .link:hover {
    text-decoration: underline;
  }

  .way .link,
  .way .link span[dir] {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .arrow {
    display: inline-block;
    scale: var(--toward) 1;
  }

  .position {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .when {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .when.rank-1 {
    color: var(--accent);
  }

  .story-title {
    margin-block: 2px 10px;
    font-family: var(--heading-font);
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .story-title:focus-visible {
    outline: none;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }

  .claim {
    max-inline-size: var(--measure);
    margin-block-end: 12px;
    font-family: var(--text-font);
    font-size: 1.0625em;
    line-height: 1.55;
    text-wrap: pretty;
  }

  .cites {
    margin-inline-start: 4px;
    font-family: var(--font);
  }

  .cite,
  .more-numbers {
    padding-inline: 2px;
    min-block-size: 24px;
    margin-block: -4px;
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    vertical-align: 0.3em;
  }

  .cite u {
    text-underline-offset: 2px;
  }

  /* a finger needs more room than numbers that are set as numbers have */
  @media (pointer: coarse) {
    .cite {
      min-inline-size: 24px;
    }
  }

  .count {
    font-family: var(--font);
    font-size: 0.765em;
    color: var(--soft);
    white-space: nowrap;
    margin-inline-start: 4px;
  }

  .dispute {
    margin-block: 16px;
    padding-block: 2px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--edge);
  }

  .dispute.conflict {
    border-color: var(--conflict);
  }

  .dispute.conflict .minor {
    color: var(--conflict);
  }

  .accounts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 8px 20px;
    margin-block-start: 6px;
  }

  .accounts .claim {
    font-size: 0.95em;
    margin: 0;
  }

  .account-date {
    display: block;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .corrected {
    min-block-size: 24px;
    margin-block-end: 8px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  .corrections {
    margin-block: 20px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--rule);
    max-inline-size: var(--measure);
  }

  .corrections li {
    padding-block: 3px;
    font-size: 0.9em;
  }

  .sum,
  .meaning {
    font-size: 0.8125em;
    color: var(--soft);
    margin-block-end: 6px;
  }

  .meaning summary {
    inline-size: fit-content;
    cursor: pointer;
    min-block-size: 24px;
  }

  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
  }

  .groups li {
    padding: 1px 8px;
    border: 1px solid var(--edge);
    border-radius: 6px;
    font-variant-numeric: tabular-nums;
  }

  .references {
    font-size: 0.8125em;
    line-height: 1.4;
  }

  .references > li {
    position: relative;
    padding-block: 8px;
    padding-inline-start: 34px;
    border-block-start: 1px solid var(--rule);
  }

  .references > li:focus {
    background: var(--tint);
    box-shadow: 0 0 0 6px var(--tint);
  }

  .references .number {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 5px;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .references .link {
    margin-inline-end: 12px;
    min-block-size: 24px;
  }

  .references .name {
    display: block;
    font-style: normal;
    font-weight: 600;
  }

  .facts,
  .quote {
    display: block;
    color: var(--soft);
  }

  .quote {
    color: var(--ink);
    font-family: var(--text-font);
  }

  .host {
    unicode-bidi: isolate;
  }

  .intro .start {
    margin-block-start: 4px;
  }

  .key-events li {
    padding-block: 6px;
    border-block-start: 1px solid var(--rule);
    font-size: 0.875em;
    line-height: 1.35;
  }

  .key-events .date {
    display: block;
    font-size: 0.93em;
    font-weight: 600;
    color: var(--accent);
  }

  .key-events .link {
    min-block-size: 24px;
  }
`;
