import type { ReadProgress, Steps } from '../model/steps.js';

/** How long steps are taken before others have a turn: short enough for 60 frames a second. */
const SLICE_MS = 10;

/** All of a small file, whatever time it takes. */
const FIRST_STEPS = 40;

/** What came of a slice: the end, or how far it got. */
export type Slice<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly value: ReadProgress | undefined };

/** Takes the first steps, and all of a small file's. */
export function firstSlice<T>(steps: Steps<T>): Slice<T> {
  return takeSlice(steps, FIRST_STEPS);
}

function takeSlice<T>(steps: Steps<T>, least: number): Slice<T> {
  const endMs = performance.now() + SLICE_MS;
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done) return { done: true, value: step.value };
    if (taken >= least && performance.now() >= endMs) return { done: false, value: step.value };
  }
}

/**
 * Takes the other steps slice by slice, and lets the page have a turn before each.
 *
 * @param tell hears after each slice how far it is
 * @returns `undefined` where the signal came first
 */
export async function otherSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  tell: (progress: ReadProgress) => void,
): Promise<T | undefined> {
  for (;;) {
    await turn();
    if (signal.aborted) return undefined;
    const slice = takeSlice(steps, 1);
    if (slice.done) {
      // whoever waits begins in a turn of its own
      await turn();
      return signal.aborted ? undefined : slice.value;
    }
    if (slice.value) tell(slice.value);
  }
}

/**
 * Lets the browser draw and hear its reader, and the page do its own work: `scheduler.yield` would come before all of its
 * timers. Unlike a timer, a message is not held back in a hidden tab.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
