import { columnSteps } from './columns.js';
import type { Issue } from './issues.js';
import { readSteps } from './read-steps.js';
import type { Steps } from './steps.js';
import type { Timeline } from './timeline.js';

/** What a page gave, as far as it could be read. */
export interface DataResult {
  readonly timeline: Timeline | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a timeline file as a value. */
export function dataSteps(value: unknown): Steps<DataResult> {
  return withColumns(readSteps(value));
}

/** Makes the columns of what is read as well, so that drawing need not. */
export function* withColumns(steps: Steps<DataResult>): Steps<DataResult> {
  const result = yield* steps;
  if (result.timeline) yield* columnSteps(result.timeline);
  return result;
}
