import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import { compressedProjection, DAY_MS, timeProjection } from '../time/projection.js';
import { Viewport, type Stage } from './viewport.js';

const DATES = [0, 40, 41, 300, 5000, 5001, 5003, 9000].map((day) => day * DAY_MS);
const domainMs = [0, 9000 * DAY_MS] as const;
const calendar = timeProjection();
const condensed = compressedProjection(DATES);

const stage = (widthPx = 1000, projection = calendar): Stage => ({
  projection,
  domainMs,
  widthPx,
});

function viewportOn(first: Stage | 'nothing' = stage()) {
  const told = { changes: 0 };
  const viewport = new Viewport(() => told.changes++);
  if (first !== 'nothing') viewport.enter(first);
  return { viewport, told };
}

const days = (from: number, to: number) => ({ from: from * DAY_MS, to: to * DAY_MS });

function expectRange(viewport: Viewport, from: number, to: number): void {
  expect((viewport.range?.from ?? NaN) / DAY_MS).to.be.closeTo(from, 1e-6);
  expect((viewport.range?.to ?? NaN) / DAY_MS).to.be.closeTo(to, 1e-6);
}

describe('Viewport', () => {
  it('shows the whole timeline at first, with room at both ends', () => {
    const { viewport, told } = viewportOn();
    expect(viewport.isWhole).to.be.true;
    expect(viewport.scale?.x(0)).to.be.closeTo(24, 1e-6);
    expect(viewport.scale?.x(9000 * DAY_MS)).to.be.closeTo(1000 - 128, 1e-6);
    expect(told.changes).to.equal(0);
  });

  it('has nothing to show without a stage, and shows its window once there is one', () => {
    const { viewport, told } = viewportOn('nothing');
    viewport.set(days(100, 200));
    expect([viewport.scale, viewport.whole, viewport.range]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect([
      viewport.zoom(2),
      viewport.pan(9),
      viewport.shift(9),
      viewport.reveal(0),
    ]).not.to.include(true);
    expect(told.changes).to.equal(1);
    viewport.enter(stage());
    expectRange(viewport, 100, 200);
    viewport.enter(undefined);
    expect(viewport.scale).to.be.undefined;
    viewport.enter(stage());
    expectRange(viewport, 100, 200);
  });

  it('keeps its window when width and projection change', () => {
    const { viewport } = viewportOn();
    viewport.set(days(100, 4000));
    viewport.enter(stage(500));
    expectRange(viewport, 100, 4000);
    viewport.enter(stage(500, condensed));
    expectRange(viewport, 100, 4000);
    viewport.enter(stage(1400, condensed));
    viewport.enter(stage());
    expectRange(viewport, 100, 4000);
  });

  it('keeps the window that the reader moved to', () => {
    fc.assert(
      fc.property(between(0.1, 0.9), between(2, 50), between(-300, 300), (at, factor, px) => {
        const { viewport } = viewportOn();
        viewport.zoom(factor, at * 1000);
        viewport.pan(px);
        const { from = 0, to = 0 } = viewport.range ?? {};
        viewport.enter(stage(700));
        viewport.enter(stage());
        expectRange(viewport, from / DAY_MS, to / DAY_MS);
      }),
      { seed: 1 },
    );
  });

  it('stays whole when width and projection change', () => {
    const { viewport } = viewportOn();
    viewport.enter(stage(500, condensed));
    expect(viewport.isWhole).to.be.true;
    expect(viewport.scale?.view).to.deep.equal(viewport.whole?.view);
    expect(viewport.scale?.x(9000 * DAY_MS)).to.be.closeTo(500 - 500 / 6, 1e-6);
  });

  it('makes the scale anew only when the stage is another', () => {
    const { viewport } = viewportOn();
    const { scale } = viewport;
    viewport.enter(stage());
    expect(viewport.scale).to.equal(scale);
    viewport.enter(stage(999));
    expect(viewport.scale).not.to.equal(scale);
  });

  it('is whole again when asked, and when zoomed out to the end', () => {
    const { viewport } = viewportOn();
    viewport.set(days(100, 200));
    expect(viewport.isWhole).to.be.false;
    viewport.set(undefined);
    expect(viewport.isWhole).to.be.true;
    viewport.zoom(3);
    expect(viewport.isWhole).to.be.false;
    viewport.zoom(0.01);
    expect(viewport.isWhole).to.be.true;
    expect(viewport.scale?.view).to.deep.equal(viewport.whole?.view);
  });

  it('zooms around the middle unless told where', () => {
    const { viewport } = viewportOn();
    const middle = viewport.scale?.ms(500) ?? 0;
    viewport.zoom(4);
    expect(viewport.scale?.x(middle)).to.be.closeTo(500, 1e-6);
    const left = viewport.scale?.ms(100) ?? 0;
    viewport.zoom(2, 100);
    expect(viewport.scale?.x(left)).to.be.closeTo(100, 1e-6);
  });

  it('tells of each move, and of none at the limits', () => {
    const { viewport, told } = viewportOn();
    expect([viewport.zoom(0.5), viewport.pan(50), viewport.pan(-50)]).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(told.changes).to.equal(0);
    expect([viewport.zoom(2), viewport.pan(50)]).to.deep.equal([true, true]);
    expect(told.changes).to.equal(2);
    viewport.pan(1e6);
    expect(viewport.pan(1)).to.be.false;
    expect(told.changes).to.equal(3);
  });

  it('cuts a window to the timeline, and shows all for one that lies outside it', () => {
    const { viewport } = viewportOn();
    viewport.set(days(-90_000, 4000));
    expect(viewport.range?.from).to.be.closeTo(viewport.whole?.fromMs ?? 0, 1);
    expect(viewport.range?.to).to.be.closeTo(4000 * DAY_MS, 1);
    for (const outside of [days(90_000, 90_100), days(-900, -800)]) {
      viewport.set(outside);
      expect(viewport.scale?.view).to.deep.equal(viewport.whole?.view);
      expect(viewport.isWhole).to.be.true;
    }
  });

  it('forgets a window that was set before there was a timeline, where that lies outside it', () => {
    const { viewport } = viewportOn('nothing');
    viewport.set(days(90_000, 90_100));
    expect(viewport.isWhole).to.be.false;
    viewport.enter(stage());
    expect(viewport.isWhole).to.be.true;
    expect(viewport.scale?.view).to.deep.equal(viewport.whole?.view);
  });

  it('moves and resizes its window in the measure of the whole', () => {
    const { viewport } = viewportOn();
    viewport.set(days(1000, 3000));
    const dayPx = viewport.whole?.pxPerUnit ?? 0;
    viewport.shift(500 * dayPx);
    expectRange(viewport, 1500, 3500);
    viewport.resize('from', -200 * dayPx);
    expectRange(viewport, 1300, 3500);
    viewport.resize('to', -2000 * dayPx);
    expectRange(viewport, 1300, 1500);
    viewport.resize('from', 5000 * dayPx);
    expect(viewport.range?.from).to.be.below(viewport.range?.to ?? 0);
    expectRange(viewport, (viewport.range?.from ?? 0) / DAY_MS, 1500);
    viewport.resize('to', 1e6);
    expect(viewport.range?.to).to.be.closeTo(viewport.whole?.toMs ?? 0, 1);
  });

  it('moves one end of its window without a leap, and leaves the other where it is', () => {
    const ends = fc.constantFrom('from' as const, 'to' as const);
    const drags = fc.array(fc.tuple(ends, between(-60, 60)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(drags, fc.constantFrom(calendar, condensed), (all, projection) => {
        const { viewport } = viewportOn(stage(1000, projection));
        viewport.set(days(1000, 3000));
        const { view: whole = { from: 0, to: 0 } } = viewport.whole ?? {};
        const unitsPerPx = (whole.to - whole.from) / 1000;
        for (const [end, px] of all) {
          const before = viewport.scale?.view ?? whole;
          const other = end === 'from' ? 'to' : 'from';
          viewport.resize(end, px);
          const after = viewport.scale?.view ?? whole;
          expect(after[other]).to.be.closeTo(before[other], 1e-9);
          const moved = after[end] - before[end];
          expect(Math.abs(moved)).to.be.at.most(Math.abs(px) * unitsPerPx + 1e-9);
          expect(moved * px).to.be.at.least(-1e-9);
          expect(after.to).to.be.above(after.from);
          expect(after.from).to.be.at.least(whole.from - 1e-9);
          expect(after.to).to.be.at.most(whole.to + 1e-9);
        }
      }),
      { seed: 2 },
    );
  });

  it('brings a moment into view at the same zoom, and moves for none that is', () => {
    const { viewport } = viewportOn();
    viewport.set(days(1000, 1100));
    expect(viewport.reveal(1050)).to.be.false;
    for (const day of [3000, 200]) {
      expect(viewport.reveal(calendar.toUnit(day * DAY_MS))).to.be.true;
      expect(viewport.scale?.x(day * DAY_MS)).to.be.within(100, 900);
      const { from = 0, to = 0 } = viewport.range ?? {};
      expect((to - from) / DAY_MS).to.be.closeTo(100, 1e-6);
    }
  });
});

describe('what a viewport lays out', () => {
  const zoomed = () => {
    const { viewport } = viewportOn();
    viewport.set(days(3000, 4000));
    return viewport;
  };

  it('is the window while that rests', () => {
    const viewport = zoomed();
    expect(viewport.laidOut(undefined)).to.equal(viewport.scale);
    expect(viewport.laidOut(viewport.whole)).to.equal(viewport.scale);
    expect(viewportOn('nothing').viewport.laidOut(undefined)).to.be.undefined;
  });

  it('is one wider stretch as long as the window slides in it', () => {
    const viewport = zoomed();
    const before = viewport.laidOut(undefined);
    viewport.pan(10);
    const wide = viewport.laidOut(before);
    expect(wide?.pxPerUnit).to.be.closeTo(before?.pxPerUnit ?? 0, 1e-9);
    expect(wide?.widthPx).to.be.closeTo(1000 * (1 + 2 / 3), 1e-6);
    for (const px of [5, 200, -400, 100]) {
      viewport.pan(px);
      expect(viewport.laidOut(wide)).to.equal(wide);
    }
    viewport.shift(1);
    expect(viewport.laidOut(wide)).to.equal(wide);
  });

  it('holds the window wherever it slides, and is made anew only beyond it', () => {
    fc.assert(
      fc.property(fc.array(between(-300, 300), { minLength: 1, maxLength: 30 }), (steps) => {
        const viewport = zoomed();
        let laid = viewport.laidOut(undefined);
        for (const px of steps) {
          const before = laid?.view ?? { from: 0, to: 0 };
          viewport.pan(px);
          const { from, to } = viewport.scale?.view ?? before;
          const isIn = before.from <= from && to <= before.to;
          const next = viewport.laidOut(laid);
          if (isIn) expect(next).to.equal(laid);
          else expect(next).not.to.equal(laid);
          expect(next?.view.from).to.be.at.most(from);
          expect(next?.view.to).to.be.at.least(to);
          expect(next?.view.from).to.be.at.least(viewport.whole?.view.from ?? Infinity);
          expect(next?.view.to).to.be.at.most(viewport.whole?.view.to ?? -Infinity);
          laid = next;
        }
      }),
      { seed: 3 },
    );
  });

  it('is the window again when it has come to rest, is zoomed, resized or set', () => {
    const ends: readonly ((viewport: Viewport) => void)[] = [
      (viewport) => viewport.rest(),
      (viewport) => viewport.zoom(1.1),
      (viewport) => viewport.resize('to', 3),
      (viewport) => viewport.set(days(3000, 4000)),
      (viewport) => viewport.reveal(8000),
      (viewport) => viewport.enter(stage(900)),
      (viewport) => viewport.enter(stage(1000, condensed)),
    ];
    for (const end of ends) {
      const viewport = zoomed();
      const before = viewport.laidOut(undefined);
      viewport.pan(10);
      const wide = viewport.laidOut(before);
      expect(wide).not.to.equal(viewport.scale);
      end(viewport);
      expect(viewport.laidOut(wide)).to.equal(viewport.scale);
    }
  });
});
