import { importTypeScript } from '../import-typescript.mjs';

/**
 * Reads a timeline file as the element will.
 *
 * @param {string} text
 * @returns {Promise<{file?: unknown, title?: string, lang?: string, complaints: string[]}>} `file`, the value as written,
 * is missing where the element would have nothing to show. Complaints are sentences for the file's editor.
 */
export async function readTimelineFile(text) {
  const { parseTimeline } = await importTypeScript('src/model/read.ts');
  const { timeline, issues } = parseTimeline(text);
  const complaints = issues.map(
    ({ severity, message, pointer }) => `${severity}: ${message}${pointer && ` (${pointer})`}`,
  );
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  if (!timeline || (hasErrors && timeline.events.length === 0)) return { complaints };
  const { title, lang } = timeline;
  // a byte order mark is no JSON
  return { file: JSON.parse(text.replace(/^\ufeff/, '')), title, lang, complaints };
}
