import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyScale } from '../../tests/support/any-scale.js';
import { utc } from '../../tests/support/axis.js';
import { between } from '../../tests/support/between.js';
import { timeProjection } from './projection.js';
import { createScale, type Scale } from './scale.js';
import { ticksOf, type Tick } from './ticks.js';

const ENDLESS = { from: -1e12, to: 1e12 };
/** Wider than any label with its context. */
const EDGE_PX = 150;

/** Ticks that stand well inside two windows, of which this one lies `px` after the other; each as it is told. */
function shared(ticks: readonly Tick[], { widthPx }: Scale, px: number): string[] {
  const inside = (x: number) => x > EDGE_PX && x < widthPx - EDGE_PX;
  return ticks
    .filter(({ x }) => inside(x) && inside(x + px))
    .map(({ ms, label, context }, i) => `${ms} ${label} ${i > 0 ? context : ''}`);
}

/** Calls `check` with many windows and the same panned by up to their own width. */
function panning(seed: number, check: (scale: Scale, panned: Scale, px: number) => void): void {
  const cases = fc.property(anyScale, between(-1, 1), (scale, share) => {
    const px = share * scale.widthPx;
    check(scale, scale.panned(px, ENDLESS), px);
  });
  fc.assert(cases, { seed, numRuns: 500 });
}

describe('panning', () => {
  it('reveals and hides ticks at the edges, and changes none between', () => {
    let count = 0;
    panning(1, (scale, panned, px) => {
      const before = shared(ticksOf(scale, 'en'), scale, -px);
      expect(shared(ticksOf(panned, 'en'), panned, px)).to.deep.equal(before);
      count += before.length;
    });
    expect(count).to.be.above(500);
  });

  it('changes none in other languages either', () => {
    panning(2, (scale, panned, px) => {
      for (const locale of ['de', 'fa-AF']) {
        const before = shared(ticksOf(scale, locale), scale, -px);
        expect(shared(ticksOf(panned, locale), panned, px)).to.deep.equal(before);
      }
    });
  });

  it('finds in a frame of three windows what each of them tells', () => {
    panning(3, (scale) => {
      const { widthPx, projection, view } = scale;
      const length = view.to - view.from;
      const range = { from: view.from - length, to: view.to + length };
      const frame = ticksOf(createScale(projection, range, 3 * widthPx), 'en');
      const moved = frame.map((tick) => ({ ...tick, x: tick.x - widthPx }));
      expect(shared(moved, scale, 0)).to.deep.equal(shared(ticksOf(scale, 'en'), scale, 0));
    });
  });
});

describe('a frame of 3,600 pixels', () => {
  it('has its ticks in a moment, however deep the zoom', () => {
    const axis = timeProjection();
    const from = axis.toUnit(utc(2021, 8, 15));
    const start = performance.now();
    for (let days = 1e6; days > 1e-3; days /= 2) {
      ticksOf(createScale(axis, { from, to: from + days }, 3600), 'en');
    }
    // 30 zooms, each with dates that no frame had before: a hundred times what they take. All ticks of their spans would
    // take longer still.
    expect(performance.now() - start).to.be.below(6000);
  });
});
