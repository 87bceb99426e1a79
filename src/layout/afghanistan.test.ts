import { expect } from '@open-wc/testing';
import afghanistan from '../../data/afghanistan.json' with { type: 'json' };
import { readTimeline } from '../model/read.js';
import { createScale, paddedExtent } from '../time/scale.js';
import { CARD_WIDTHS_PX } from './cards.js';
import { layoutFrame, type Frame } from './frame.js';
import { ungrouped } from './grouping.js';
import { linesOf } from './lines.js';
import { holds } from './neighbours.js';
import { planOf } from './plan.js';

const { timeline } = readTimeline(afghanistan);
const events = timeline?.events ?? [];
const plan = timeline && planOf(timeline);

/** The events of 17 April, 30 May, 1, 3 and 8 July 2025. */
const LAST_FIVE = ['delisting', 'pakistan-upgrade', 'ambassador', 'recognition', 'icc-warrants'];

/** What serif titles and small labels take for a character, px, in a font as wide as any that is common. */
const TITLE_PX = 8.4;
const LABEL_PX = 6.8;

/** Date, title, evidence and, where sources are in conflict, that they differ; as the element's cards are set. */
function cardHeight(index: number, widthPx: number): number {
  const lines = (text: string, characterPx: number) =>
    linesOf(text, widthPx - 21, (part) => part.length * characterPx);
  const isDisputed = events[index]?.disputes.some(({ kind }) => kind === 'conflict');
  const labels =
    1 +
    lines('12 independent sources', LABEL_PX) +
    (isDisputed ? lines('≠ Sources differ', LABEL_PX) : 0);
  return Math.min(4, lines(events[index]?.title ?? '', TITLE_PX)) * 20 + labels * 18 + 8;
}

/** The whole timeline on a width, as the element lays it out. */
function frameAt(widthPx: number, heightPx = 358): Frame {
  if (!plan) throw new Error('The timeline has no dates.');
  const projection = plan.projection(plan.suits);
  const extent = paddedExtent(projection, plan.domainMs, widthPx, { startPx: 24, endPx: 128 });
  return layoutFrame({
    columns: plan.columns,
    grouping: ungrouped(plan.columns),
    closed: new Set(),
    scale: createScale(projection, extent, widthPx),
    gaps: plan.gaps,
    locale: 'en',
    heightPx,
    cardHeight,
    labelWidth: (index) => (events[index]?.title.length ?? 0) * LABEL_PX + 8,
  });
}

function itemOfEvent({ items }: Frame, id: string) {
  return items.find((item) =>
    holds(
      item,
      events.findIndex((event) => event.id === id),
    ),
  );
}

describe('the Afghanistan timeline as a chart', () => {
  it('is condensed, so that a week of 2025 stands beside the withdrawal of 1989', () => {
    expect(plan?.suits).to.equal('compressed');
    expect(itemOfEvent(frameAt(1136), 'soviet-withdrawal')?.kind).to.equal('card');
  });

  it('gives the delisting and the recognition a card', () => {
    for (const widthPx of [1136, 1200, 1280, 1600, 2400]) {
      for (const heightPx of [304, 330, 358, 397]) {
        const frame = frameAt(widthPx, heightPx);
        const kinds = ['delisting', 'recognition'].map((id) => itemOfEvent(frame, id)?.kind);
        expect(kinds, `${widthPx} × ${heightPx}`).to.deep.equal(['card', 'card']);
      }
    }
  });

  it('draws the five last events one by one, at least 8 px apart', () => {
    for (const widthPx of [1136, 1200, 1600, 2400]) {
      const frame = frameAt(widthPx);
      const places = LAST_FIVE.map((id) => itemOfEvent(frame, id));
      expect(places.every((item) => item?.kind === 'card' || item?.kind === 'mark')).to.be.true;
      for (const [i, item] of places.entries()) {
        const before = places[i - 1];
        if (before && item) expect(item.x - before.x, `${widthPx}`).to.be.at.least(8);
      }
    }
  });

  it('reaches every event but the undated, at any width of a chart', () => {
    for (let widthPx = 640; widthPx <= 2560; widthPx += 64) {
      const frame = frameAt(widthPx);
      for (const { id, span } of events) {
        if (span) expect(itemOfEvent(frame, id), `${id} at ${widthPx}`).not.to.be.undefined;
      }
      for (const item of frame.items) {
        if (item.kind === 'card') expect(item.widthPx).to.be.oneOf([...CARD_WIDTHS_PX]);
      }
    }
  });

  it('shows the five key events outside of clusters at any width', () => {
    const keys = events.filter(({ rank }) => rank === 1).map(({ id }) => id);
    expect(keys).to.have.length(5);
    for (let widthPx = 640; widthPx <= 2560; widthPx += 64) {
      const frame = frameAt(widthPx);
      for (const id of keys) {
        expect(itemOfEvent(frame, id)?.kind, `${id} at ${widthPx}`).to.be.oneOf([
          'card',
          'span',
          'mark',
        ]);
      }
    }
  });

  it('says years along the axis and how long the longest gap is', () => {
    const { ticks, breaks } = frameAt(1136);
    expect(ticks.map(({ label }) => label)).to.include.members(['1980', '1990', '2020', '2025']);
    expect(breaks.map(({ words }) => words)).to.include('17 years');
  });
});
