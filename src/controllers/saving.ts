import { chartSvg, type ChartPicture } from '../view/picture/chart-svg.js';
import { download, fileNameOf } from './download.js';
import { lookOf, type Looking } from './picture-look.js';
import { canMakePng, pngOf } from './png.js';

/** What of a chart is saved: all of a picture but its look. */
export type SavedChart = Pick<
  ChartPicture,
  'frame' | 'context' | 'groups' | 'selected' | 'domainMs' | 'notes'
>;

/** A kind of file that a chart can be saved as. */
export type PictureFormat = 'svg' | 'png';

/** What a chart can be saved as in this page: ask only when the reader is about to choose, see {@link canMakePng}. */
export async function pictureFormats(): Promise<readonly PictureFormat[]> {
  return (await canMakePng()) ? ['svg', 'png'] : ['svg'];
}

/** The chart as it is seen now, as a document of SVG; see {@link chartSvg}. */
export function chartPicture(host: Looking, chart: SavedChart): string {
  return chartSvg({ ...chart, ...lookOf(host), saved: dayOf(new Date()) });
}

/**
 * Gives the reader the chart as a file, named after the timeline.
 *
 * @returns false where no PNG can be made in this page
 */
export async function saveChart(
  host: Looking,
  chart: SavedChart,
  format: PictureFormat,
): Promise<boolean> {
  const svg = chartPicture(host, chart);
  const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  if (!file) return false;
  const { timeline, words } = chart.context;
  download(file, fileNameOf(timeline.title || words.untitled, format));
  return true;
}

/** The reader's own day, as EDTF. */
function dayOf(date: Date): string {
  const parts = [date.getMonth() + 1, date.getDate()];
  const rest = parts.map((part) => `-${String(part).padStart(2, '0')}`).join('');
  return String(date.getFullYear()).padStart(4, '0') + rest;
}
