/** No canvas of more pixels is asked for: telephones refuse it. */
const MOST_PIXELS = 16_000_000;

/**
 * A picture of SVG as PNG, `scale` times as large as it says itself, or less where that is more than a canvas takes. Fonts
 * that the page has loaded are not in it: an engine sets such a picture in the fonts of the system.
 *
 * @returns `undefined` where the page's policy (`img-src` without `blob:`) or the engine refuses; never throws
 */
export async function pngOf(svg: string, scale = 2): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const { naturalWidth, naturalHeight } = image ?? {};
    if (!image || !naturalWidth || !naturalHeight) return undefined;
    const most = Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(naturalWidth * Math.min(scale, most));
    canvas.height = Math.round(naturalHeight * Math.min(scale, most));
    const drawing = canvas.getContext('2d');
    if (!drawing) return undefined;
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) =>
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'),
    );
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string): Promise<HTMLImageElement | undefined> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(undefined);
    image.src = url;
  });
}

const DOT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1"/></svg>';
let answer: Promise<boolean> | undefined;

/**
 * Whether {@link pngOf} works in this page, found out by trying with a single pixel, once. Where the page's policy refuses,
 * the attempt is reported to whom the policy names: ask only when the reader is about to choose how to save.
 */
export function canMakePng(): Promise<boolean> {
  answer ??= pngOf(DOT, 1).then((png) => png !== undefined);
  return answer;
}
