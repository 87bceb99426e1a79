import { createHash } from 'node:crypto';
import { Script } from 'node:vm';

/**
 * The embed page: one HTML file with the element's classic script and the timeline inside, for a sandboxed frame or a
 * reader's disk. Its policy lets nothing run but these scripts, and asks no server for anything but pictures.
 *
 * @param {object} parts
 * @param {unknown} parts.file the timeline file as written; only JSON of it is kept.
 * @param {string} parts.title of the page.
 * @param {string} [parts.lang] BCP 47.
 * @param {string} parts.bundle the element as a classic script.
 * @param {string} parts.frameScript hands the timeline to the element and tells the host its height.
 * @param {string} [parts.colorScheme] `light`, the default, `dark`, or `light dark`: as the reader's system says.
 */
export function embedPage({ file, title, lang, bundle, frameScript, colorScheme = 'light' }) {
  const scripts = [bundle, frameScript].map(inlineScript);
  const style = pageStyle(colorScheme);
  return `<!doctype html>
<html lang="${escapeText(lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(policyFor(scripts, style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${style}</style>
</head>
<body>
<news-timeline></news-timeline>
<script type="application/json">${inlineJson(file)}</script>
${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

/**
 * The frame is as high as what is in it, so nothing in it may follow the frame's height, as the element's own least
 * height does. The padding leaves room for focus rings at the edges.
 */
function pageStyle(colorScheme) {
  return `:root{color-scheme:${colorScheme}}body{margin:0;padding:4px;display:flow-root;font-family:system-ui,sans-serif}news-timeline{--timeline-block-size:44rem}`;
}

function policyFor(scripts, style) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    'img-src https: http: file: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** JSON in which nothing ends a script element, opens a comment, or ends a line of JavaScript. */
export function inlineJson(value) {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A script as an HTML parser leaves it alone: what could end its element or turn it into "escaped" text stands only in
 * strings and patterns, where an escape means the same.
 *
 * @throws {SyntaxError} where it stood anywhere else.
 */
export function inlineScript(text) {
  const script = text
    .replace(/^\/\/# sourceMappingURL=.*$/gm, '')
    .replaceAll('\r\n', '\n')
    .replace(/<(?=!--|\/?script)/gi, '\\x3c')
    .trim();
  new Script(script);
  return script;
}

/** Text between tags or in double quotes. */
export function escapeText(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
