import { css } from 'lit';

/** Pictures in the story: in a space that is theirs before they come, while they come and after. */
export const media = css`
  .figure {
    margin-block: 16px;
    max-inline-size: var(--measure);
  }

  /* the space inside gives the size; what stands on it must not */
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    inline-size: fit-content;
    max-inline-size: 100%;
    min-inline-size: min(100%, 3rem);
    min-block-size: 3rem;
    background: var(--faint);
  }

  .frame.shown {
    background: none;
  }

  .frame:is(.waits, .failed) {
    min-inline-size: min(100%, 14rem);
    outline: 1px solid var(--rule);
    outline-offset: -1px;
  }

  .frame.shown {
    outline: none;
  }

  .frame > * {
    grid-area: 1 / 1;
  }

  .frame > .space {
    display: block;
    inline-size: auto;
    block-size: auto;
    max-inline-size: 100%;
    max-block-size: min(80svh, 48rem);
  }

  .frame > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .offer,
  .failed-image {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    /* words take the width that there is, and make none */
    inline-size: 0;
    min-inline-size: 100%;
    padding: 12px 16px;
    font-size: 0.875em;
    text-align: center;
    color: var(--soft);
  }

  .frame:not(.offered) > .offer {
    visibility: hidden;
  }

  .failed-image {
    gap: 4px;
  }

  .offer .alt {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .failed-image .alt {
    color: var(--ink);
  }

  .load {
    background: var(--surface);
  }

  .figure > a {
    display: inline-block;
    min-block-size: 24px;
  }

  figcaption {
    margin-block-start: 6px;
    font-size: 0.8125em;
    color: var(--soft);
  }

  figcaption > span {
    display: block;
    color: var(--ink);
  }

  figcaption small {
    display: block;
    font-size: 1em;
  }
`;
