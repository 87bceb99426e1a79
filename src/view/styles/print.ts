import { css } from 'lit';

/** On paper: no controls, black on white, addresses written out. */
export const print = css`
  @media print {
    :host {
      --ink: #000;
      --soft: #333;
      --edge: #777;
      --rule: #bbb;
      --surface: #fff;
      --faint: #fff;
      --tint: #fff;
      --accent: #000;
      --conflict: #000;
      min-block-size: 0;
    }

    .toolbar,
    .finding-panel,
    .finding-state .link,
    .issues,
    .sign,
    .meaning,
    .references .link,
    .corrected,
    .references .host,
    .frame .offer,
    .frame:not(.shown) img,
    .frame:not(.shown) .space,
    .popover {
      display: none;
    }

    .row.item::after {
      print-color-adjust: exact;
    }

    .list {
      max-inline-size: none;
    }

    .row.item {
      content-visibility: visible;
    }

    .row-title,
    .minor {
      break-after: avoid;
    }

    .references > li,
    .claim,
    .figure {
      break-inside: avoid;
    }

    .references a::after,
    .figure a::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
    }
  }
`;
