/** How far reading is, in events. */
export interface ReadProgress {
  readonly read: number;
  readonly total: number;
}

/**
 * Work in steps of well under a millisecond. Whoever takes them may let others have a turn in between, or take no further
 * one: then nothing comes of it. A step tells how far it is, where that has changed.
 */
export type Steps<T> = Generator<ReadProgress | undefined, T, undefined>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
