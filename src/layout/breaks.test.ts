import { expect } from '@open-wc/testing';
import { columnsFrom, scaleFor } from '../../tests/support/charts.js';
import { compressedProjection, DAY_MS, timeProjection } from '../time/projection.js';
import { createScale, type Scale } from '../time/scale.js';
import { breaksOf } from './breaks.js';
import { rowsOn } from './rows.js';

const YEAR_MS = 365.2425 * DAY_MS;
const gap = { fromMs: 0, toMs: 17.5 * YEAR_MS };
const projection = compressedProjection([gap.fromMs, gap.toMs]);
const UNITS = projection.toUnit(gap.toMs);

/** A condensed axis on which the gap is this wide, and begins at `x`. */
function seen(gapPx: number, x = 100, widthPx = 1000): Scale {
  const pxPerUnit = gapPx / UNITS;
  const from = -x / pxPerUnit;
  return createScale(projection, { from, to: from + widthPx / pxPerUnit }, widthPx);
}

describe('breaksOf', () => {
  it('breaks a condensed axis in the middle of a gap and says how long it is', () => {
    const [broken, ...more] = breaksOf([gap], seen(200), 'en');
    expect(more).to.deep.equal([]);
    expect(broken?.x).to.be.closeTo(200, 1e-6);
    expect(broken?.widthPx).to.be.closeTo(200, 1e-6);
    expect(broken?.words).to.equal('17 years');
    expect([broken?.fromMs, broken?.toMs]).to.deep.equal([gap.fromMs, gap.toMs]);
  });

  it('draws a narrow gap without words, and one that is too narrow not at all', () => {
    expect(breaksOf([gap], seen(60), 'en').map(({ words }) => words)).to.deep.equal(['17 years']);
    expect(breaksOf([gap], seen(50), 'en').map(({ words }) => words)).to.deep.equal([undefined]);
    expect(breaksOf([gap], seen(37), 'en')).to.have.length(1);
    expect(breaksOf([gap], seen(35), 'en')).to.deep.equal([]);
  });

  it('leaves out a break whose middle is not in the window', () => {
    expect(breaksOf([gap], seen(200, -90), 'en')).to.deep.equal([]);
    expect(breaksOf([gap], seen(200, -80), 'en')).to.have.length(1);
    expect(breaksOf([gap], seen(200, 890), 'en')).to.deep.equal([]);
    expect(breaksOf([gap], seen(200, 880), 'en')).to.have.length(1);
  });

  it('frees the broken piece of ticks, and the gap of all but decades until one has zoomed in', () => {
    const kinds = (gapPx: number) =>
      breaksOf([gap], seen(gapPx), 'en').flatMap(({ x, obstacles }) =>
        obstacles.map(({ kind, fromX, toX }) => [kind, Math.round(x - fromX), Math.round(toX - x)]),
      );
    expect(kinds(200)).to.deep.equal([
      ['free', 17, 17],
      ['coarse', 100, 100],
    ]);
    expect(kinds(300)).to.deep.equal([['free', 17, 17]]);
  });

  it('begins where the last event before the gap stands, however many are of its day', () => {
    const columns = columnsFrom([0, 0, 0, 0, 9000].map((day) => ({ startMs: day * DAY_MS })));
    const long = { fromMs: DAY_MS, toMs: 9000 * DAY_MS };
    const even = createScale(
      scaleFor(columns, 'even', 1000).whole.projection,
      { from: 0, to: 10 },
      1000,
    );
    const [broken] = breaksOf([long], even, 'en', rowsOn(columns, even.projection));
    expect([broken?.x, broken?.widthPx]).to.deep.equal([350, 100]);
  });

  it('leaves an axis that is true to the calendar whole', () => {
    const scale = createScale(timeProjection(), { from: 0, to: 7000 }, 1000);
    expect(breaksOf([gap], scale, 'en')).to.deep.equal([]);
  });
});
