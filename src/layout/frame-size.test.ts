import { expect } from '@open-wc/testing';
import {
  crowd,
  frameOf,
  groupingOf,
  KINDS,
  largeCrowd,
  scaleFor,
} from '../../tests/support/charts.js';
import type { Columns } from '../model/columns.js';
import type { ScaleKind } from '../time/projection.js';
import { MAX_CARDS } from './cards.js';
import type { Frame } from './frame.js';

/** Frames from the whole to a few minutes, with how often each asked where a moment stands. */
function framesOf(columns: Columns, kind: ScaleKind, by: 'none' | 'category') {
  let looks = 0;
  const { whole, extent } = scaleFor(columns, kind, 1200, (law) => ({
    ...law,
    toUnit: (ms) => {
      looks++;
      return law.toUnit(ms);
    },
  }));
  const grouping = groupingOf(columns, by);
  return [1, 3, 50, 900, 20_000, 1e6].map((factor) => {
    const scale = whole.zoomed(factor, 700, extent);
    looks = 0;
    const frame = frameOf(columns, scale, { grouping, gaps: [] });
    return { frame, looks };
  });
}

function expectBounded({ items, ticks, extents, bands }: Frame): void {
  const cards = items.filter(({ kind }) => kind === 'card');
  const marks = items.filter(({ kind }) => kind === 'mark' || kind === 'cluster');
  const lines = Math.max(1, bands.length);
  expect(cards.length).to.be.at.most(MAX_CARDS);
  expect(marks.length / lines).to.be.at.most(150);
  expect(items.length / lines).to.be.at.most(200);
  expect(ticks.length).to.be.at.most(40);
  expect(extents.length).to.be.at.most(items.length);
}

describe('the size and the cost of a frame', () => {
  it('are bounded by the width, however far one zooms', () => {
    const columns = crowd({ count: 10_000, seed: 1, keyShare: 0.001, spanShare: 0.002 });
    for (const kind of KINDS) {
      const { whole, extent } = scaleFor(columns, kind, 1200);
      for (let factor = 1; factor < 10_000; factor *= 1.7) {
        expectBounded(frameOf(columns, whole.zoomed(factor, 700, extent)));
      }
    }
  });

  it('are those of ten thousand events for a million', () => {
    const [some, many] = [10_000, 1_000_000].map((count) => {
      const columns = largeCrowd(count);
      return KINDS.flatMap((kind) =>
        (['none', 'category'] as const).map((by) => {
          const frames = framesOf(columns, kind, by);
          for (const { frame } of frames) expectBounded(frame);
          return { kind, by, most: Math.max(...frames.map(({ looks }) => looks)) };
        }),
      );
    });
    for (const [i, { kind, by, most }] of (many ?? []).entries()) {
      // ten thousand in five bands leave some of the room for bars empty
      const times = by === 'none' ? 2 : 3;
      expect(most, `${kind}, ${by}`).to.be.at.most(times * (some?.[i]?.most ?? 0));
      expect(most, `${kind}, ${by}`).to.be.at.most(5000);
    }
  });
});
