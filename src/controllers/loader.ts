import { createIssue, type Issue, type IssueValues } from '../model/issues.js';
import { readSteps } from '../model/read-steps.js';
import type { ReadProgress, Steps } from '../model/steps.js';
import { warmUp } from '../time/intl.js';
import { readyToDraw, type DataResult } from './ready-to-draw.js';
import { firstSlice, otherSlices, turn } from './slices.js';

/** A timeline read from an address, with what went wrong in the way of a response or an exception. */
export interface Loaded extends DataResult {
  readonly cause?: unknown;
}

/** What there is to tell while a file is on its way. */
export interface Told {
  /** How much of the file is here, from 0 to 1; `undefined` where its length is not known. */
  readonly bytes: (part: number | undefined) => void;
  readonly events: (progress: ReadProgress) => void;
}

/** Larger files are refused before they are read. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Files of more characters, or bytes, are read in two goes, by a part of the package that others need not load. */
const LARGE = 2_000_000;

/**
 * Fetches and reads a timeline file; answers with issues instead of throwing. A small one is read in one go.
 *
 * @param url absolute address of the file
 * @param signal aborts the request and the reading, whose answer nobody waits for then
 */
export async function loadTimeline(
  url: string,
  signal: AbortSignal,
  tell: Told,
): Promise<Loaded | undefined> {
  try {
    const answer = fetch(url, { signal });
    setTimeout(warmUp);
    const response = await answer;
    if (!response.ok) {
      await response.body?.cancel();
      return failed('load.http', { status: response.status, url }, response);
    }
    // The text is in nobody's hands once it is parsed: it may be as large as all that is read from it.
    const arrived = await download(response, tell).then((body) =>
      typeof body === 'string'
        ? stepsOf(body)
        : failed('load.too-large', { ...body, limit: MAX_BYTES, url }, response),
    );
    if ('issues' in arrived) return arrived;
    const slice = firstSlice(arrived);
    return slice.done ? slice.value : await otherSlices(arrived, signal, tell.events);
  } catch (cause) {
    return failed('load.network', { url }, cause);
  }
}

/** The text of a response, without a byte order mark; how many bytes it has where they are too many. */
async function download(
  { headers, body }: Response,
  tell: Told,
): Promise<string | { readonly bytes: number }> {
  // The length may be that of a compressed file, and then be too small.
  const total = Number(headers.get('content-length'));
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const most = Math.max(bytes, total);
    if (most > MAX_BYTES) {
      await reader?.cancel();
      return { bytes: most };
    }
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
    tell.bytes(bytes <= total ? bytes / total : undefined);
    // Of what comes faster than it is decoded, the next piece would be read in the same task, and all others.
    if (bytes > LARGE) await turn();
  }
}

/** Parses a text at once; the steps to what is in it do not hold on to it. */
async function stepsOf(json: string): Promise<Steps<DataResult> | Loaded> {
  // Comes while the text is parsed; what can't be loaded costs time only.
  const large =
    json.length > LARGE ? import('../model/read-lazily.js').catch(() => undefined) : undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { timeline: undefined, issues: [await notJson(json)] };
  }
  return readyToDraw(((await large)?.readLazily ?? readSteps)(value));
}

/** Where the text stops being JSON is found by a part of the package that only broken files load. */
function notJson(json: string): Promise<Issue> {
  return import('../model/json-issue.js').then(
    ({ jsonIssue }) => jsonIssue(json),
    () => createIssue('file.not-json', ''),
  );
}

function failed(
  code: 'load.http' | 'load.too-large' | 'load.network',
  values: IssueValues,
  cause: unknown,
): Loaded {
  return { timeline: undefined, issues: [createIssue(code, '', values)], cause };
}
