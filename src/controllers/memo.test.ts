import { expect } from '@open-wc/testing';
import { memo } from './memo.js';

describe('memo', () => {
  it('asks again only when an argument has changed', () => {
    let calls = 0;
    const add = memo((a: number, b: number) => {
      calls++;
      return a + b;
    });
    expect([add(1, 2), add(1, 2), add(2, 2), add(2, 2), add(1, 2)]).to.deep.equal([3, 3, 4, 4, 3]);
    expect(calls).to.equal(3);
  });

  it('gives the very same answer again', () => {
    const wrap = memo((value: string) => ({ value }));
    const first = wrap('a');
    expect(wrap('a')).to.equal(first);
    expect(wrap('b')).not.to.equal(first);
    expect(wrap('a')).not.to.equal(first);
  });

  it('knows objects by identity, NaN as equal to itself and 0 from -0', () => {
    let calls = 0;
    const count = memo((_: unknown) => ++calls);
    const made = {};
    expect([count(made), count(made), count({}), count(NaN), count(NaN)]).to.deep.equal([
      1, 1, 2, 3, 3,
    ]);
    expect([count(0), count(-0)]).to.deep.equal([4, 5]);
  });

  it('remembers an answer of undefined, and one without arguments', () => {
    let calls = 0;
    const nothing = memo(() => {
      calls++;
    });
    nothing();
    nothing();
    expect(calls).to.equal(1);
  });

  it('tells fewer arguments from more', () => {
    const count = memo((...args: readonly unknown[]) => args.length);
    expect([count(1), count(1, undefined), count(1)]).to.deep.equal([1, 2, 1]);
  });

  it('forgets a call that failed', () => {
    let isReady = false;
    const ask = memo(() => {
      if (!isReady) throw new Error('not yet');
      return 'answer';
    });
    expect(ask).to.throw('not yet');
    isReady = true;
    expect(ask()).to.equal('answer');
  });
});
