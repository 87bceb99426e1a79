import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  area,
  fitTogether,
  GAP_PX,
  hasPlace,
  request,
  withKeys,
  withoutKeys,
} from '../../tests/support/cards.js';
import { CARD_WIDTHS_PX, left, MAX_CARDS, placeCards, right } from './cards.js';

describe('placeCards', () => {
  it('keeps every card in the area and in a width of the list, as high as its text', () => {
    fc.assert(
      fc.property(withKeys, area, (requests, room) => {
        for (const box of placeCards(requests, room)) {
          const asked = requests.find(({ index }) => index === box.index);
          expect(box.x).to.equal(asked?.x);
          expect(box.heightPx).to.equal(asked?.heightAt(box.widthPx));
          expect(CARD_WIDTHS_PX).to.include(box.widthPx);
          expect(left(box)).to.be.at.least(0);
          expect(right(box)).to.be.at.most(room.widthPx);
          expect(box.top).to.be.at.least(0);
          expect(box.top + box.heightPx).to.be.at.most(room.heightPx);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('lets no two cards touch and no stem run through a card', () => {
    let pairs = 0;
    fc.assert(
      fc.property(withKeys, area, (requests, room) => {
        const boxes = placeCards(requests, room);
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            expect(fitTogether(a, b), JSON.stringify([a, b])).to.be.true;
            pairs++;
          }
        }
      }),
      { seed: 2, numRuns: 500 },
    );
    expect(pairs).to.be.above(1500);
  });

  it('gives each event one card at most, and never more than a frame can afford', () => {
    const requests = Array.from({ length: 90 }, (_, i) => request(i, i * 160, 10));
    const boxes = placeCards(requests, { widthPx: 15_000, heightPx: 400 });
    expect(boxes.map(({ index }) => index)).to.deep.equal(
      Array.from({ length: MAX_CARDS }, (_, i) => i),
    );
  });

  it('leaves a request out only where the better ones leave it no place at all', () => {
    let leftOut = 0;
    fc.assert(
      fc.property(withoutKeys, area, (requests, room) => {
        const boxes = placeCards(requests, room);
        for (const [i, asked] of requests.entries()) {
          if (boxes.length === MAX_CARDS || boxes.some(({ index }) => index === asked.index)) {
            continue;
          }
          leftOut++;
          const better = new Set(requests.slice(0, i).map(({ index }) => index));
          expect(
            hasPlace(
              asked,
              room,
              boxes.filter(({ index }) => better.has(index)),
            ),
          ).to.be.false;
        }
      }),
      { seed: 3, numRuns: 150 },
    );
    expect(leftOut).to.be.above(400);
  });

  it('never lets a worse request change the card of a better one', () => {
    fc.assert(
      fc.property(withoutKeys, area, fc.nat(44), (requests, room, count) => {
        const best = placeCards(requests.slice(0, count), room);
        expect(placeCards(requests, room).slice(0, best.length)).to.deep.equal(best);
      }),
      { seed: 4 },
    );
  });

  it('never gives fewer key events a card than first come, first served would', () => {
    let more = 0;
    fc.assert(
      fc.property(withKeys, area, (requests, room) => {
        const keys = requests.filter(({ rank }) => rank === 1);
        const plain = placeCards(
          keys.map((asked) => ({ ...asked, rank: 3 })),
          room,
        );
        const ownCards = placeCards(requests, room).filter(({ index }) =>
          keys.some((key) => key.index === index),
        );
        expect(ownCards.length).to.be.at.least(plain.length);
        if (ownCards.length > plain.length) more++;
      }),
      { seed: 5, numRuns: 500 },
    );
    expect(more).to.be.above(0);
  });

  it('finds a place for two key events from the last to the first, where the first would take it', () => {
    const keys = [request(0, 300, 30, 1), request(1, 430, 30, 1)];
    const boxes = placeCards(keys, { widthPx: 620, heightPx: 110 });
    expect(boxes.map(({ index, side }) => [index, side])).to.deep.equal([
      [1, 'end'],
      [0, 'start'],
    ]);
  });

  it('hangs the later of two crowded cards lower, and turns it round where the end has no room', () => {
    const [first, second] = placeCards([request(0, 100, 10), request(1, 150, 10)], {
      widthPx: 600,
      heightPx: 300,
    });
    expect([first?.top, second?.top]).to.deep.equal([0, (first?.heightPx ?? 0) + GAP_PX]);
    const [turned] = placeCards([request(0, 550, 10)], { widthPx: 600, heightPx: 300 });
    expect(turned?.side).to.equal('start');
  });

  it('says the same of the same requests', () => {
    fc.assert(
      fc.property(withKeys, area, (requests, room) => {
        expect(placeCards(requests, room)).to.deep.equal(placeCards(requests, room));
      }),
      { seed: 6, numRuns: 50 },
    );
  });

  it('places nothing where there is no room', () => {
    expect(placeCards([], { widthPx: 600, heightPx: 300 })).to.deep.equal([]);
    expect(placeCards([request(0, 60, 10)], { widthPx: 120, heightPx: 300 })).to.deep.equal([]);
    expect(placeCards([request(0, 60, 10)], { widthPx: 600, heightPx: 40 })).to.deep.equal([]);
  });
});
