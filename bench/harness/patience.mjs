import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

/** A peer did not get there in time, or its page died: a result, not a mistake of ours. */
export class DidNotFinish extends Error {}

/** The answer of a promise, or a {@link DidNotFinish} that says what took too long. */
export async function within(ms, what, promise) {
  const timer = new AbortController();
  const tooLate = async () => {
    await sleep(Math.max(1, ms), undefined, { signal: timer.signal });
    throw new DidNotFinish(what);
  };
  try {
    return await Promise.race([promise, tooLate()]);
  } finally {
    timer.abort();
  }
}
