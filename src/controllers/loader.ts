import { createIssue } from '../model/issues.js';
import { parseTimeline, type ReadResult } from '../model/read.js';

/** A timeline read from an address, with what went wrong in the way of a response or an exception. */
export interface Loaded extends ReadResult {
  readonly cause: unknown;
}

/** Larger files are refused before they are read. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Fetches and reads a timeline file; answers with issues instead of throwing.
 *
 * @param url absolute address of the file
 * @param signal aborts the request; the answer is then `undefined`, because nobody waits for it
 */
export async function loadTimeline(url: string, signal: AbortSignal): Promise<Loaded | undefined> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    if (!response.ok) {
      await response.body?.cancel();
      return failed('load.http', { status: response.status, url }, response);
    }
    const bytes = Number(response.headers.get('content-length') ?? 0);
    if (bytes > MAX_BYTES) {
      await response.body?.cancel();
      return failed('load.too-large', { bytes, limit: MAX_BYTES, url }, response);
    }
    const text = await response.text();
    if (signal.aborted) return undefined;
    if (text.length > MAX_BYTES) {
      return failed('load.too-large', { bytes: text.length, limit: MAX_BYTES, url }, response);
    }
    return { ...parseTimeline(text), cause: undefined };
  } catch (cause) {
    return signal.aborted ? undefined : failed('load.network', { url }, cause);
  }
}

function failed(
  code: 'load.http' | 'load.too-large' | 'load.network',
  values: Record<string, string | number>,
  cause: unknown,
): Loaded {
  return { timeline: undefined, issues: [createIssue(code, '', values)], cause };
}
