import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { BAR_PADDING_PX, placeBars, type Bar, type LaneRequest } from './lanes.js';

const WIDTH_PX = 800;
const GAP_PX = 6;

const requestsIn = (longestLabelPx: number): fc.Arbitrary<LaneRequest[]> =>
  fc
    .array(
      fc.record({
        fromX: between(-300, WIDTH_PX - 0.1),
        length: fc.oneof(fc.integer({ min: 0, max: 90 }), between(0, 900)),
        labelPx: fc.integer({ min: 10, max: longestLabelPx }),
      }),
      { maxLength: 25, size: 'max' },
    )
    .map((spans) =>
      spans.map(({ fromX, length, labelPx }, index) => ({
        index,
        fromX,
        toX: Math.max(fromX + length, 0.1),
        labelPx,
      })),
    );
const requests = requestsIn(120);
const laneCount = fc.integer({ min: 0, max: 6 });

/** What a bar and its label take of their lane. */
function extentOf({ x, widthPx, labelOffsetPx }: Bar, labelPx: number) {
  return {
    from: Math.min(x, x + labelOffsetPx),
    to: Math.max(x + widthPx, x + labelOffsetPx + labelPx),
  };
}

function collide(a: Bar, b: Bar, asked: readonly LaneRequest[]): boolean {
  const [one, other] = [a, b].map((bar) => extentOf(bar, asked[bar.index]?.labelPx ?? 0));
  return !!one && !!other && one.from < other.to + GAP_PX && other.from < one.to + GAP_PX;
}

describe('placeBars', () => {
  it('cuts each bar to the window and draws it wide enough to be pressed', () => {
    fc.assert(
      fc.property(requests, laneCount, (asked, lanes) => {
        for (const { index, x, widthPx } of placeBars(asked, WIDTH_PX, lanes)) {
          const { fromX = 0, toX = 0 } = asked[index] ?? {};
          expect(x).to.be.at.least(0);
          expect(x + widthPx).to.be.at.most(WIDTH_PX + 1e-9);
          expect(widthPx).to.be.at.least(6);
          if (x > 0 && x < WIDTH_PX - 6) expect(x).to.equal(fromX);
          if (widthPx > 6 && x + widthPx < WIDTH_PX) expect(x + widthPx).to.be.closeTo(toX, 1e-9);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('lets no bar and no label meet another in its lane', () => {
    let neighbours = 0;
    fc.assert(
      fc.property(requests, laneCount, (asked, lanes) => {
        const bars = placeBars(asked, WIDTH_PX, lanes);
        for (const a of bars) {
          expect(a.lane).to.be.within(0, lanes - 1);
          for (const b of bars) {
            if (a.index >= b.index || a.lane !== b.lane) continue;
            expect(collide(a, b, asked), JSON.stringify([a, b])).to.be.false;
            neighbours++;
          }
        }
      }),
      { seed: 2, numRuns: 300 },
    );
    expect(neighbours).to.be.above(200);
  });

  it('takes the first lane in which a bar meets none that was placed before', () => {
    fc.assert(
      fc.property(requests, laneCount, (asked, lanes) => {
        const bars = placeBars(asked, WIDTH_PX, lanes);
        for (const [i, bar] of bars.entries()) {
          for (let lane = 0; lane < bar.lane; lane++) {
            const taken = bars.slice(0, i).filter((other) => other.lane === lane);
            expect(taken.some((other) => collide(bar, other, asked))).to.be.true;
          }
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('leaves a span out only where every lane is taken', () => {
    let leftOut = 0;
    fc.assert(
      fc.property(requests, laneCount, (asked, lanes) => {
        const bars = placeBars(asked, WIDTH_PX, lanes);
        expect(bars.map(({ index }) => index)).to.deep.equal(
          asked.map(({ index }) => index).filter((i) => bars.some(({ index }) => index === i)),
        );
        for (const request of asked) {
          if (bars.some(({ index }) => index === request.index)) continue;
          leftOut++;
          const [alone] = placeBars([request], WIDTH_PX, 1);
          for (let lane = 0; lane < lanes; lane++) {
            const taken = bars.filter((bar) => bar.lane === lane && bar.index < request.index);
            expect(alone && taken.some((bar) => collide(alone, bar, asked))).to.be.true;
          }
        }
      }),
      { seed: 4, numRuns: 300 },
    );
    expect(leftOut).to.be.above(200);
  });

  it('keeps every label in the window, whole where the window is as wide', () => {
    fc.assert(
      fc.property(requestsIn(1200), (asked) => {
        for (const { index, x, labelOffsetPx } of placeBars(asked, WIDTH_PX, 30)) {
          const labelPx = asked[index]?.labelPx ?? 0;
          expect(x + labelOffsetPx).to.be.at.least(-1e-9);
          if (labelPx <= WIDTH_PX) {
            expect(x + labelOffsetPx + labelPx).to.be.at.most(WIDTH_PX + 1e-9);
          } else {
            expect(x + labelOffsetPx).to.be.closeTo(0, 1e-9);
          }
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('begins a label inside its bar, and hangs it back where the window ends', () => {
    const offsets = (fromX: number, toX: number, labelPx: number) =>
      placeBars([{ index: 0, fromX, toX, labelPx }], WIDTH_PX, 1).map(
        ({ labelOffsetPx }) => labelOffsetPx,
      );
    expect(offsets(100, 400, 120)).to.deep.equal([BAR_PADDING_PX]);
    expect(offsets(100, 110, 120)).to.deep.equal([BAR_PADDING_PX]);
    expect(offsets(-500, 300, 120)).to.deep.equal([BAR_PADDING_PX]);
    expect(offsets(750, 790, 120)).to.deep.equal([-70]);
  });

  it('puts nothing where there is no lane', () => {
    expect(placeBars([{ index: 0, fromX: 0, toX: 9, labelPx: 9 }], WIDTH_PX, 0)).to.deep.equal([]);
    expect(placeBars([], WIDTH_PX, 3)).to.deep.equal([]);
  });
});
