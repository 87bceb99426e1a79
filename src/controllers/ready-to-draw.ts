import { ungrouped } from '../layout/grouping.js';
import { planOf } from '../layout/plan.js';
import { bringsColumns, columnSteps } from '../model/columns.js';
import { indexSources } from '../model/evidence.js';
import type { Issue } from '../model/issues.js';
import type { Steps } from '../model/steps.js';
import type { Timeline } from '../model/timeline.js';

/** What a page gave, as far as it could be read. */
export interface DataResult {
  readonly timeline: Timeline | undefined;
  readonly issues: readonly Issue[];
}

/**
 * The steps of reading, then those to what every drawing of the timeline rests on: each is kept where it is asked for, so
 * that the first drawing need not make them all at once. The scale and the bands are those of a page that chose none.
 */
export function* readyToDraw(reading: Steps<DataResult>): Steps<DataResult> {
  const result = yield* reading;
  const { timeline } = result;
  if (!timeline) return result;
  if (!bringsColumns(timeline.events)) yield* columnSteps(timeline);
  yield;
  indexSources(timeline.sources);
  yield;
  const plan = planOf(timeline);
  yield;
  plan?.projection(plan.suits);
  yield;
  if (plan) ungrouped(plan.columns);
  return result;
}
