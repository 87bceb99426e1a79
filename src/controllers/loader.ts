import { createIssue, type Issue, type IssueValues } from '../model/issues.js';
import { readSteps } from '../model/read-steps.js';
import type { ReadProgress, Steps } from '../model/steps.js';
import { withoutMark } from '../model/text-mark.js';
import { warmUp } from '../time/intl.js';
import { readyToDraw, type DataResult } from './ready-to-draw.js';
import { firstSlice, otherSlices } from './slices.js';

/** A timeline read from an address, with what went wrong in the way of a response or an exception. */
export interface Loaded extends DataResult {
  readonly cause: unknown;
}

/** What there is to tell while a file is on its way. */
export interface Told {
  /** How much of the file is here, from 0 to 1; `undefined` where its length is not known. */
  bytes(part: number | undefined): void;
  events(progress: ReadProgress): void;
}

/** Larger files are refused before they are read. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Fetches and reads a timeline file; answers with issues instead of throwing. A small one is read in one go.
 *
 * @param url absolute address of the file
 * @param signal aborts the request and the reading; the answer is then `undefined`, because nobody waits for it
 */
export async function loadTimeline(
  url: string,
  signal: AbortSignal,
  tell: Told,
): Promise<Loaded | undefined> {
  try {
    const answer = fetch(url, { signal, credentials: 'same-origin' });
    setTimeout(warmUp);
    const response = await answer;
    if (!response.ok) {
      await response.body?.cancel();
      return failed('load.http', { status: response.status, url }, response);
    }
    // The text is in nobody's hands once it is parsed: it may be as large as all that is read from it.
    const arrived = await download(response, tell).then((body) =>
      typeof body === 'string' ? stepsOf(withoutMark(body)) : body.bytes,
    );
    if (signal.aborted) return undefined;
    if (typeof arrived === 'number') {
      return failed('load.too-large', { bytes: arrived, limit: MAX_BYTES, url }, response);
    }
    const slice = firstSlice(arrived);
    const result = slice.done
      ? slice.value
      : await otherSlices(arrived, signal, (progress) => tell.events(progress));
    return result && { ...result, cause: undefined };
  } catch (cause) {
    return signal.aborted ? undefined : failed('load.network', { url }, cause);
  }
}

/** The text of a response; how many bytes it has where they are too many. */
async function download(
  { headers, body }: Response,
  tell: Told,
): Promise<string | { readonly bytes: number }> {
  const total = Number(headers.get('content-length') ?? 0);
  if (total > MAX_BYTES) {
    await body?.cancel();
    return { bytes: total };
  }
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader?.cancel();
      return { bytes };
    }
    text += decoder.decode(value, { stream: true });
    // The length may be that of a compressed file, and then be too small.
    tell.bytes(bytes <= total ? bytes / total : undefined);
  }
}

/** Parses a text at once; the steps to what is in it do not hold on to it. */
function stepsOf(json: string): Steps<DataResult> | Promise<Steps<DataResult>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return notJson(json);
  }
  return readyToDraw(readSteps(value));
}

/** Where the text stops being JSON is found by a part of the package that only broken files load. */
async function notJson(json: string): Promise<Steps<DataResult>> {
  const issue = await issueOf(json);
  return (function* () {
    yield;
    return { timeline: undefined, issues: [issue] };
  })();
}

async function issueOf(json: string): Promise<Issue> {
  try {
    const { jsonIssue } = await import('../model/json-issue.js');
    return jsonIssue(json);
  } catch {
    return createIssue('file.not-json', '');
  }
}

function failed(
  code: 'load.http' | 'load.too-large' | 'load.network',
  values: IssueValues,
  cause: unknown,
): Loaded {
  return { timeline: undefined, issues: [createIssue(code, '', values)], cause };
}
