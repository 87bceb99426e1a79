import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import {
  BAR_LEAST_PX,
  BAR_PADDING_PX,
  labelAt,
  placeBars,
  type Bar,
  type LaneRequest,
} from './lanes.js';

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
          expect(widthPx).to.be.at.least(BAR_LEAST_PX);
          if (x > 0 && x < WIDTH_PX - BAR_LEAST_PX) expect(x).to.equal(fromX);
          if (widthPx > BAR_LEAST_PX && x + widthPx < WIDTH_PX)
            expect(x + widthPx).to.be.closeTo(toX, 1e-9);
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

  it('keeps a lane where it is free, and else takes the first that is', () => {
    let [kept, moved] = [0, 0];
    const before = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(requests, laneCount, before, (asked, lanes, had) => {
        const again = asked.map((one, i) => (i % 3 ? { ...one, lane: had[i] } : one));
        const bars = placeBars(again, WIDTH_PX, lanes);
        const taken: { readonly bar: Bar; readonly lane: number }[] = [];
        for (const bar of bars) {
          const isFree = (lane: number | undefined) =>
            lane !== undefined &&
            lane < lanes &&
            !taken.some((other) => other.lane === lane && collide(bar, other.bar, asked));
          const wanted = again[bar.index]?.lane;
          const first = Array.from({ length: lanes }, (_, at) => at).find(isFree) ?? 0;
          const lane = wanted !== undefined && isFree(wanted) ? wanted : first;
          taken.push({ bar, lane });
          if (lane === wanted) kept++;
          else if (wanted !== undefined) moved++;
        }
        // lanes that nothing is in close
        const used = [...new Set(taken.map(({ lane }) => lane))].sort((a, b) => a - b);
        expect(bars.map(({ lane }) => lane)).to.deep.equal(
          taken.map(({ lane }) => used.indexOf(lane)),
        );
      }),
      { seed: 6, numRuns: 300 },
    );
    expect(Math.min(kept, moved)).to.be.above(200);
  });

  it('leaves all bars in their lanes when the next frame is the same', () => {
    fc.assert(
      fc.property(requests, laneCount, (asked, lanes) => {
        const bars = placeBars(asked, WIDTH_PX, lanes);
        const laneOf = new Map(bars.map(({ index, lane }) => [index, lane]));
        const again = asked.map((one) => ({ ...one, lane: laneOf.get(one.index) }));
        const isHad = ({ index }: LaneRequest) => laneOf.has(index);
        expect(placeBars(again.filter(isHad), WIDTH_PX, lanes)).to.deep.equal(bars);
      }),
      { seed: 7 },
    );
  });

  it('puts nothing where there is no lane', () => {
    expect(placeBars([{ index: 0, fromX: 0, toX: 9, labelPx: 9 }], WIDTH_PX, 0)).to.deep.equal([]);
    expect(placeBars([], WIDTH_PX, 3)).to.deep.equal([]);
  });
});

describe('labelAt', () => {
  it('keeps a label that fits inside its bar, and in the window as long as the bar has room', () => {
    let carried = 0;
    fc.assert(
      fc.property(requests, between(-200, WIDTH_PX), (asked, windowX) => {
        for (const bar of placeBars(asked, WIDTH_PX, 30)) {
          const at = labelAt(bar, windowX);
          const { x, widthPx, labelPx, labelOffsetPx } = bar;
          if (labelPx + 2 * BAR_PADDING_PX > widthPx) {
            expect(at).to.equal(labelOffsetPx);
            continue;
          }
          expect(at).to.be.within(BAR_PADDING_PX, widthPx - labelPx - BAR_PADDING_PX + 1e-9);
          const hasRoom = x + widthPx - windowX >= labelPx + 2 * BAR_PADDING_PX;
          if (hasRoom) expect(x + at).to.be.at.least(windowX);
          if (at > BAR_PADDING_PX) carried++;
        }
      }),
      { seed: 8, numRuns: 300 },
    );
    expect(carried).to.be.above(200);
  });

  it('begins at the start of a bar that begins in the window', () => {
    const [bar] = placeBars([{ index: 0, fromX: 100, toX: 500, labelPx: 50 }], WIDTH_PX, 1);
    const at = (windowX: number) => bar && labelAt(bar, windowX);
    expect([at(0), at(100), at(140), at(4000)]).to.deep.equal([8, 8, 48, 342]);
  });
});
