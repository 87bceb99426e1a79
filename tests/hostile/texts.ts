const LONG = 2 ** 20;

/** Texts that run where a text is taken for markup, script, a style or a template. All call `hostile()`. */
export const scripts: readonly string[] = [
  '<img src=x onerror="hostile()">',
  '"><img src=x onerror=hostile()><"',
  "' onmouseover='hostile()' autofocus onfocus='hostile()' '",
  '</span></button></p></li><script>hostile()</script>',
  '<svg onload=hostile()><style>*{display:none}</style>',
  '<iframe srcdoc="<script>parent.hostile()</script>"></iframe>',
  '--><script>hostile()</script><!--',
  '?lit$1$ <?lit$1$> ${hostile()} {{hostile()}} `${hostile()}`',
  'javascript:hostile()',
  '\\u003cscript\\u003ehostile()\\u003c/script\\u003e &lt;script&gt;hostile()&lt;/script&gt;',
  '}*{background:url(javascript:hostile())}',
];

/** Texts that hide, reorder or break what is around them. */
export const disguises: readonly string[] = [
  'left \u202eto\u202d right \u2066isolated \u2067never closed \u202b\u202a',
  'zero\u200bwidth\u200c \u200d\u2060\ufeff joined\u00ad',
  'control \u0000\u0001\u0008\u000b\u000c\u001b[31m\u007f\u0085\u2028\u2029 characters',
  'half \ud83d a \udc00 character',
  `stacked a${'\u0300\u0301\u0302\u0303\u0304\u0305\u0306'.repeat(20)}`,
  '\u202e',
];

/** Names that every object has. */
export const prototypeKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

/** Ids with everything that ends a selector, an attribute or an address. */
export const ids: readonly string[] = [
  '"',
  "'",
  '<b id=x>',
  '"] [data-index="0"]',
  '\\',
  '#?&event=x&=%00%zz',
  ' ',
  '\n',
  '0',
];

/** 1 MB without a place to break, and as much of short words. */
export const longTexts: readonly string[] = [
  'm'.repeat(LONG),
  'so many words '.repeat(Math.floor(LONG / 14)),
];
