import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import {
  compressedProjection,
  DAY_MS,
  evenProjection,
  timeProjection,
  type Projection,
} from './projection.js';
import { createScale, paddedExtent, within, type UnitRange } from './scale.js';

const ENDLESS: UnitRange = { from: -1e12, to: 1e12 };
const DATES = [0, 1, 9, 40, 41, 42, 6000, 6001, 6400].map((day) => day * DAY_MS);
const PROJECTIONS: readonly Projection[] = [
  timeProjection(),
  compressedProjection(DATES),
  evenProjection(DATES),
];

const projection = fc.constantFrom(...PROJECTIONS);
const scale = fc
  .tuple(projection, between(-100, 100), between(0.01, 5000), fc.integer({ min: 200, max: 3000 }))
  .map(([law, from, length, widthPx]) => createScale(law, { from, to: from + length }, widthPx));
const share = between(0, 1);
const factor = between(0.2, 5);

describe('createScale', () => {
  it('fills its width with what is in view', () => {
    const days = createScale(timeProjection(), { from: 10, to: 30 }, 400);
    expect([10, 15, 30].map((day) => days.x(day * DAY_MS))).to.deep.equal([0, 100, 400]);
    expect([0, 100, 400].map((x) => days.ms(x) / DAY_MS)).to.deep.equal([10, 15, 30]);
    expect([days.fromMs, days.toMs]).to.deep.equal([10 * DAY_MS, 30 * DAY_MS]);
    expect(days.pxPerUnit).to.equal(20);
  });

  it('gives back the pixel of each moment', () => {
    fc.assert(
      fc.property(scale, share, (view, at) => {
        const x = at * view.widthPx;
        expect(view.x(view.ms(x))).to.be.closeTo(x, 1e-6);
      }),
      { seed: 1 },
    );
  });
});

describe('zoomed', () => {
  it('keeps the moment under the anchor in place', () => {
    fc.assert(
      fc.property(scale, share, factor, (view, at, by) => {
        const anchorPx = at * view.widthPx;
        const zoomed = view.zoomed(by, anchorPx, ENDLESS);
        expect(zoomed.x(view.ms(anchorPx))).to.be.closeTo(anchorPx, 1e-5);
        expect(zoomed.pxPerUnit).to.be.closeTo(view.pxPerUnit * by, view.pxPerUnit * 1e-6);
      }),
      { seed: 2 },
    );
  });

  it('returns to the same window when zoomed in and out', () => {
    fc.assert(
      fc.property(scale, share, between(1, 5), (view, at, by) => {
        const anchorPx = at * view.widthPx;
        const back = view.zoomed(by, anchorPx, ENDLESS).zoomed(1 / by, anchorPx, ENDLESS);
        expect(back.view.from).to.be.closeTo(view.view.from, 1e-9);
        expect(back.view.to).to.be.closeTo(view.view.to, 1e-9);
      }),
      { seed: 3 },
    );
  });

  it('shows all there is and no more when zoomed out', () => {
    const extent = { from: 0, to: 100 };
    const view = createScale(timeProjection(), { from: 20, to: 60 }, 500);
    expect(view.zoomed(0.1, 30, extent).view).to.deep.equal(extent);
    expect(view.zoomed(0.5, 0, extent).view).to.deep.equal({ from: 20, to: 100 });
  });

  it('zooms out of a window that is shorter than the shortest', () => {
    const view = createScale(timeProjection(), { from: 0, to: 1e-5 }, 800);
    expect(view.zoomed(2, 400, ENDLESS)).to.equal(view);
    expect(view.zoomed(0.5, 400, ENDLESS).view.to).to.be.closeTo(1.5e-5, 1e-12);
  });

  it('never shows less than a minute, and is itself where it can go no further', () => {
    for (const law of PROJECTIONS) {
      for (const anchor of [0, 300, 800]) {
        let view = createScale(law, { from: law.toUnit(0), to: law.toUnit(6400 * DAY_MS) }, 800);
        for (let step = 0; step < 200; step++) view = view.zoomed(1.3, anchor, ENDLESS);
        expect(view.toMs - view.fromMs).to.be.within(60_000, 60_000 * 1.3);
        expect(view.zoomed(1.3, anchor, ENDLESS)).to.equal(view);
        expect(view.zoomed(0.5, anchor, ENDLESS)).not.to.equal(view);
      }
    }
  });
});

describe('panned', () => {
  it('moves every moment by exactly the pixels asked, towards the start', () => {
    fc.assert(
      fc.property(scale, share, fc.integer({ min: -5000, max: 5000 }), (view, at, px) => {
        const ms = view.ms(at * view.widthPx);
        const panned = view.panned(px, ENDLESS);
        expect(panned.x(ms)).to.be.closeTo(view.x(ms) - px, 1e-5);
        expect(panned.pxPerUnit).to.be.closeTo(view.pxPerUnit, view.pxPerUnit * 1e-9);
      }),
      { seed: 4 },
    );
  });

  it('returns to the same window when panned there and back', () => {
    fc.assert(
      fc.property(scale, between(-5000, 5000), ({ view, ...moved }, px) => {
        const back = moved.panned(px, ENDLESS).panned(-px, ENDLESS);
        expect(back.view.from).to.be.closeTo(view.from, 1e-9);
        expect(back.view.to).to.be.closeTo(view.to, 1e-9);
      }),
      { seed: 7 },
    );
  });

  it('stops at both ends with its length unchanged', () => {
    const extent = { from: 0, to: 100 };
    const view = createScale(timeProjection(), { from: 20, to: 60 }, 400);
    expect(view.panned(-1000, extent).view).to.deep.equal({ from: 0, to: 40 });
    expect(view.panned(1000, extent).view).to.deep.equal({ from: 60, to: 100 });
  });
});

describe('zooming and panning', () => {
  it('never leave the extent, whatever the order', () => {
    const step = fc.oneof(
      fc.record({ factor, at: share }),
      fc.record({ px: fc.integer({ min: -3000, max: 3000 }) }),
    );
    fc.assert(
      fc.property(projection, fc.array(step, { maxLength: 30 }), (law, steps) => {
        const extent = { from: -7, to: 90 };
        let view = createScale(law, extent, 900);
        for (const move of steps) {
          view =
            'px' in move
              ? view.panned(move.px, extent)
              : view.zoomed(move.factor, move.at * 900, extent);
          expect(view.view.from).to.be.at.least(extent.from - 1e-9);
          expect(view.view.to).to.be.at.most(extent.to + 1e-9);
          expect(view.view.to).to.be.above(view.view.from);
        }
      }),
      { seed: 5 },
    );
  });
});

describe('within', () => {
  it('moves a range inside, shortens one that is too long, and leaves others as they are', () => {
    const extent = { from: 0, to: 10 };
    expect(within({ from: 2, to: 5 }, extent)).to.deep.equal({ from: 2, to: 5 });
    expect(within({ from: -2, to: 5 }, extent)).to.deep.equal({ from: 0, to: 7 });
    expect(within({ from: 8, to: 15 }, extent)).to.deep.equal({ from: 3, to: 10 });
    expect(within({ from: 30, to: 31 }, extent)).to.deep.equal({ from: 9, to: 10 });
    expect(within({ from: -5, to: 50 }, extent)).to.deep.equal(extent);
  });
});

describe('paddedExtent', () => {
  const domain = [0, 6400 * DAY_MS] as const;

  it('leaves exactly the room asked for before the first and after the last moment', () => {
    fc.assert(
      fc.property(
        projection,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 540, max: 3000 }),
        (law, startPx, endPx, widthPx) => {
          const extent = paddedExtent(law, domain, widthPx, { startPx, endPx });
          const whole = createScale(law, extent, widthPx);
          expect(whole.x(domain[0])).to.be.closeTo(startPx, 1e-6);
          expect(whole.x(domain[1])).to.be.closeTo(widthPx - endPx, 1e-6);
        },
      ),
      { seed: 6 },
    );
  });

  it('keeps a quarter of a narrow width for the timeline and shares the rest as asked', () => {
    const extent = paddedExtent(timeProjection(), domain, 160, { startPx: 40, endPx: 120 });
    const whole = createScale(timeProjection(), extent, 160);
    expect(whole.x(domain[0])).to.be.closeTo(30, 1e-6);
    expect(whole.x(domain[1])).to.be.closeTo(70, 1e-6);
  });
});
