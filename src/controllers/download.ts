/** So long a browser may take to fetch what it is given, ms. */
const KEPT_MS = 60_000;
const MOST_CHARACTERS = 80;

/**
 * Gives the reader a file. Where the page must not (a sandboxed frame without `allow-downloads`), nothing happens.
 *
 * The link is never part of the page, so that no listener of the page takes the click for one on its own links.
 */
export function download(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Gives the reader a text as a file in UTF-8. */
export function downloadText(text: string, fileName: string, mediaType: string): void {
  download(new Blob([text], { type: `${mediaType};charset=utf-8` }), fileName);
}

/** A name for a file that every system takes: the letters and digits of a title with dashes between them. */
export function fileNameOf(title: string, extension: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stem = words
    .join('-')
    .slice(0, MOST_CHARACTERS)
    .replace(/[-\p{Cs}]+$/u, '');
  return `${stem.toLowerCase() || 'timeline'}.${extension}`;
}
