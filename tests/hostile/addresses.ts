/** The same server under a name that is another host to every browser. */
const elsewhere = `${location.protocol}//127.0.0.1:${location.port}`;

/** An address of another host that counts who asks for it. */
export const counted = `${elsewhere}/tests/pages/hit`;

/** Addresses that must be no link: they run something, read a disk, or carry a name and password. */
export const notLinks: readonly string[] = [
  'javascript:hostile()',
  'JaVaScRiPt:hostile()//https://good.example',
  ' \u0001javascript:hostile()',
  'java\nscript:hostile()',
  'java\tscript:hostile()',
  'vbscript:hostile()',
  'data:text/html,<script>parent.hostile()</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="hostile()"/>',
  `blob:${location.origin}/0`,
  'file:///etc/passwd',
  'view-source:https://good.example',
  'about:blank',
  'ws://good.example',
  'mailto:someone@good.example',
  `//user:pass@${elsewhere.replace(/^.*\/\//, '')}/tests/pages/hit`,
  'https://user@good.example/',
  'https://:pass@good.example/',
  'https://good.example\\@bad.example@worse.example/',
  'https://',
  'https://[::1',
  'http://%00/',
  'https://good.example:99999/',
];

/** Addresses that may be links, and try to look like another. */
export const disguised: readonly string[] = [
  'https://bad.example\\@good.example/',
  '\\\\bad.example\\share',
  'https:bad.example',
  'https://good.example\u2215path.bad.example/',
  'https://gооd.example/',
  'https://bad.example/#\u2066https://good.example',
  // relative: a line separator is no space to an address
  '\u2028javascript:hostile()',
  counted,
];
