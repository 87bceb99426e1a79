import { expect } from '@open-wc/testing';
import type { ReadProgress, Steps } from '../model/steps.js';
import { firstSlice, otherSlices } from './slices.js';

/** As many steps, each of some milliseconds, that tell how many of them are done. */
function* stepsOf(total: number, lengthMs: number): Steps<string> {
  for (let read = 1; read <= total; read++) {
    const endMs = performance.now() + lengthMs;
    while (performance.now() < endMs);
    yield { read, total };
  }
  return 'done';
}

const nobody = new AbortController().signal;

describe('slices', () => {
  it('take all steps of what is small at once', () => {
    expect(firstSlice(stepsOf(30, 0))).to.deep.equal({ done: true, value: 'done' });
  });

  it('leave the rest of what is not to later', () => {
    const slice = firstSlice(stepsOf(100, 1));
    expect(slice.done).to.equal(false);
    expect((slice.value as ReadProgress).read).to.be.below(100);
  });

  it('let the timers of the page run in between, and tell how far they are', async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);
    const told: number[] = [];
    const result = await otherSlices(stepsOf(100, 2), nobody, ({ read }) => told.push(read));
    clearInterval(ticking);
    expect(result).to.equal('done');
    expect(ticks).to.be.above(3);
    expect(told.length).to.be.above(3);
    expect([...told].sort((a, b) => a - b)).to.deep.equal(told);
  });

  it('end with nothing once nobody waits', async () => {
    const request = new AbortController();
    const result = await otherSlices(stepsOf(1000, 2), request.signal, () => request.abort());
    expect(result).to.equal(undefined);
  });
});
