import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { between } from '../../tests/support/between.js';
import {
  CARD_WIDTHS_PX,
  left,
  MAX_CARDS,
  placeCards,
  right,
  type CardArea,
  type CardBox,
  type CardRequest,
} from './cards.js';

const GAP_PX = 8;

/** A card whose text has some length; key events come first, as in the frame. */
function request(index: number, x: number, characters: number, isKey = false): CardRequest {
  return {
    index,
    x,
    isKey,
    heightAt: (widthPx) =>
      50 + (characters % 9) + Math.ceil((characters * 8) / (widthPx - 20)) * 19,
  };
}

const requestsOf = (isEverKey: boolean) =>
  fc
    .array(
      fc.record({
        x: fc.oneof(fc.integer({ min: 0, max: 1200 }), between(0, 1200)),
        characters: fc.integer({ min: 1, max: 70 }),
        isKey: fc.boolean(),
      }),
      { maxLength: 45, size: 'max' },
    )
    .map((cards) =>
      cards
        .map(({ x, characters, isKey }, i) =>
          request(i, x, characters, isEverKey && isKey && i < 12),
        )
        .sort((a, b) => Number(b.isKey) - Number(a.isKey) || a.index - b.index),
    );
const area: fc.Arbitrary<CardArea> = fc.record({
  widthPx: fc.integer({ min: 150, max: 1200 }),
  heightPx: fc.integer({ min: 60, max: 600 }),
});

function overlap(a: CardBox, b: CardBox): boolean {
  const isBeside = left(a) < right(b) + GAP_PX && left(b) < right(a) + GAP_PX;
  const isLevel = a.top < b.top + b.heightPx + GAP_PX && b.top < a.top + a.heightPx + GAP_PX;
  return isBeside && isLevel;
}

/** Whether the line from a card's top down to the axis comes near another card that hangs there. */
function crosses({ x, top }: CardBox, box: CardBox): boolean {
  if (Math.abs(x - box.x) < 1) return false; // two cards on one stem
  return x > left(box) - 4 && x < right(box) + 4 && box.top + box.heightPx + GAP_PX > top;
}

const fitTogether = (a: CardBox, b: CardBox) => !overlap(a, b) && !crosses(a, b) && !crosses(b, a);

/** Tries each side, width and whole pixel. */
function hasPlace(asked: CardRequest, { widthPx, heightPx }: CardArea, boxes: readonly CardBox[]) {
  const { index, x } = asked;
  for (const side of ['end', 'start'] as const) {
    for (const width of CARD_WIDTHS_PX) {
      const height = asked.heightAt(width);
      const edge = side === 'end' ? x : x - width;
      if (edge < 0 || edge + width > widthPx) continue;
      for (let top = 0; top + height <= heightPx; top++) {
        const box = { index, x, side, top, widthPx: width, heightPx: height };
        if (boxes.every((other) => fitTogether(other, box))) return true;
      }
    }
  }
  return false;
}

describe('placeCards', () => {
  it('keeps every card in the area and in a width of the list, as high as its text', () => {
    fc.assert(
      fc.property(requestsOf(true), area, (requests, room) => {
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
      fc.property(requestsOf(true), area, (requests, room) => {
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
      fc.property(requestsOf(false), area, (requests, room) => {
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
      fc.property(requestsOf(false), area, fc.nat(44), (requests, room, count) => {
        const best = placeCards(requests.slice(0, count), room);
        expect(placeCards(requests, room).slice(0, best.length)).to.deep.equal(best);
      }),
      { seed: 4 },
    );
  });

  it('never gives fewer key events a card than first come, first served would', () => {
    let more = 0;
    fc.assert(
      fc.property(requestsOf(true), area, (requests, room) => {
        const keys = requests.filter(({ isKey }) => isKey);
        const plain = placeCards(
          keys.map((asked) => ({ ...asked, isKey: false })),
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
    const keys = [request(0, 300, 30, true), request(1, 430, 30, true)];
    const boxes = placeCards(keys, { widthPx: 620, heightPx: 110 });
    expect(boxes.map(({ index, side }) => [index, side])).to.deep.equal([
      [1, 'end'],
      [0, 'start'],
    ]);
  });

  it('lets go of where a card was rather than lose a key event', () => {
    const keys = [request(0, 300, 30, true), request(1, 430, 30, true)];
    const room = { widthPx: 620, heightPx: 110 };
    const fresh = placeCards(keys, room);
    const before: CardBox = { index: 1, x: 430, side: 'start', top: 0, widthPx: 136, heightPx: 0 };
    expect(fresh).to.have.length(2);
    expect(placeCards(keys, room, new Map([[1, before]]))).to.deep.equal(fresh);
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
      fc.property(requestsOf(true), area, (requests, room) => {
        expect(placeCards(requests, room)).to.deep.equal(placeCards(requests, room));
      }),
      { seed: 6, numRuns: 50 },
    );
  });

  it('leaves all cards where they are when nothing has changed', () => {
    fc.assert(
      fc.property(requestsOf(true), area, (requests, room) => {
        const boxes = placeCards(requests, room);
        const previous = new Map(boxes.map((box) => [box.index, box]));
        expect(placeCards(requests, room, previous)).to.deep.equal(boxes);
      }),
      { seed: 7 },
    );
  });

  it('keeps side and width of a card while they fit, though it would choose others now', () => {
    const asked = request(0, 300, 10);
    const before: CardBox = { index: 0, x: 320, side: 'start', top: 9, widthPx: 208, heightPx: 69 };
    const room = { widthPx: 600, heightPx: 300 };
    const [fresh] = placeCards([asked], room);
    const [kept] = placeCards([asked], room, new Map([[0, before]]));
    expect([fresh?.side, fresh?.widthPx]).to.deep.equal(['end', 136]);
    expect([kept?.side, kept?.widthPx, kept?.x]).to.deep.equal(['start', 208, 300]);
    const [moved] = placeCards([request(0, 200, 10)], room, new Map([[0, before]]));
    expect([moved?.side, moved?.widthPx]).to.deep.equal(['end', 136]);
  });

  it('places nothing where there is no room', () => {
    expect(placeCards([], { widthPx: 600, heightPx: 300 })).to.deep.equal([]);
    expect(placeCards([request(0, 60, 10)], { widthPx: 120, heightPx: 300 })).to.deep.equal([]);
    expect(placeCards([request(0, 60, 10)], { widthPx: 600, heightPx: 40 })).to.deep.equal([]);
  });
});
