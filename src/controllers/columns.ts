import { createIssue } from '../model/issues.js';
import type { ReadProgress } from '../model/steps.js';
import { readyToDraw, type DataResult } from './ready-to-draw.js';
import { otherSlices } from './slices.js';

/**
 * Reads `TimelineColumns`, by a part of the package that only pages load which give them.
 *
 * @param tell hears how far it is
 * @returns `undefined` where the signal came first
 */
export async function readColumnsLater(
  data: unknown,
  signal: AbortSignal,
  tell: (progress: ReadProgress) => void,
): Promise<(DataResult & { readonly cause?: unknown }) | undefined> {
  try {
    const { readColumns } = await import('../model/read-columns.js');
    return await otherSlices(readyToDraw(readColumns(data)), signal, tell);
  } catch (cause) {
    const url = 'news-timeline.columns.min.js';
    return { timeline: undefined, issues: [createIssue('load.network', '', { url })], cause };
  }
}
