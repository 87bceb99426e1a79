import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  allRanks,
  area,
  fitTogether,
  hasPlace,
  request,
  withKeys,
} from '../../tests/support/cards.js';
import {
  left,
  MAX_CARDS,
  placeCards,
  right,
  type CardArea,
  type CardBox,
  type CardRequest,
  type KeptCard,
} from './cards.js';

describe('placeCards, while the window moves', () => {
  it('leaves all cards where they are when nothing has changed', () => {
    fc.assert(
      fc.property(withKeys, area, (requests, room) => {
        const boxes = placeCards(requests, room);
        const kept = new Map(boxes.map((box) => [box.index, box]));
        expect(placeCards(requests, room, kept)).to.have.deep.members(boxes);
      }),
      { seed: 7 },
    );
  });

  const moves = fc.record({
    requests: allRanks,
    room: area,
    px: fc.integer({ min: -400, max: 400 }),
    /** Some ask only now. */
    late: fc.integer({ min: 2, max: 9 }),
  });

  interface Move {
    readonly before: readonly CardBox[];
    readonly after: readonly CardBox[];
    readonly asked: readonly CardRequest[];
  }

  /** The cards of a window, and those of the same when it has moved and others ask too. */
  function moved(requests: readonly CardRequest[], room: CardArea, px: number, late: number): Move {
    const first = requests.filter(({ index }) => index % late !== 0);
    const before = placeCards(first, room);
    const asked = requests.map((one) => ({ ...one, x: one.x + px }));
    const after = placeCards(asked, room, new Map(before.map((box) => [box.index, box])));
    return { before, after, asked };
  }

  it('leaves cards where they are but for a better one that has no other place', () => {
    let [stayed, made] = [0, 0];
    fc.assert(
      fc.property(moves, ({ requests, room, px, late }) => {
        const { before, after, asked } = moved(requests, room, px, late);
        if (after.length === MAX_CARDS) return;
        const rankOf = ({ index }: CardBox) => asked.find((one) => one.index === index)?.rank ?? 0;
        for (const box of before) {
          const held = { ...box, x: box.x + px };
          if (left(held) < 0 || right(held) > room.widthPx) continue;
          const now = after.find(({ index }) => index === box.index);
          const isSame =
            now?.top === box.top && now.side === box.side && now.widthPx === box.widthPx;
          if (isSame) stayed++;
          if (isSame) continue;
          made++;
          const better = after.filter((other) => rankOf(other) < rankOf(box));
          expect(better.some((other) => !fitTogether(other, held))).to.be.true;
        }
      }),
      { seed: 8, numRuns: 500 },
    );
    expect(stayed).to.be.above(500);
    expect(made).to.be.above(20);
  });

  it('lets no two cards touch, keeps them in the area and gives each event one at most', () => {
    fc.assert(
      fc.property(moves, ({ requests, room, px, late }) => {
        const { after } = moved(requests, room, px, late);
        expect(new Set(after.map(({ index }) => index)).size).to.equal(after.length);
        for (const [i, a] of after.entries()) {
          expect(left(a)).to.be.at.least(0);
          expect(right(a)).to.be.at.most(room.widthPx);
          expect(a.top + a.heightPx).to.be.at.most(room.heightPx);
          for (const b of after.slice(i + 1)) expect(fitTogether(a, b)).to.be.true;
        }
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('never leaves a request out for the sake of a worse one', () => {
    let leftOut = 0;
    fc.assert(
      fc.property(moves, ({ requests, room, px, late }) => {
        const { after, asked } = moved(requests, room, px, late);
        if (after.length === MAX_CARDS) return;
        const rankOf = (index: number) => asked.find((one) => one.index === index)?.rank ?? 0;
        for (const one of asked) {
          if (after.some(({ index }) => index === one.index)) continue;
          leftOut++;
          const asGood = after.filter(({ index }) => rankOf(index) <= one.rank);
          expect(hasPlace(one, room, asGood)).to.be.false;
        }
      }),
      { seed: 10, numRuns: 150 },
    );
    expect(leftOut).to.be.above(400);
  });

  it('says the same of the same, and nothing of where an event was that asks no more', () => {
    fc.assert(
      fc.property(moves, ({ requests, room, px, late }) => {
        const { after, before, asked } = moved(requests, room, px, late);
        expect(moved(requests, room, px, late).after).to.deep.equal(after);
        const gone = { side: 'end', widthPx: 136, top: 0 } as const;
        const kept = new Map<number, KeptCard>([...before.map((box) => [box.index, box] as const)]);
        kept.set(999, gone);
        expect(placeCards(asked, room, kept)).to.deep.equal(after);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('turns a worse card out where a better one has no other place, and only then', () => {
    const worse = request(0, 300, 10, 4);
    const kept = new Map([[0, { side: 'end', widthPx: 184, top: 0 } as const]]);
    const wide = placeCards([request(1, 320, 10, 2), worse], { widthPx: 900, heightPx: 300 }, kept);
    expect(wide.map(({ index, top }) => [index, top > 0])).to.deep.equal([
      [1, true],
      [0, false],
    ]);
    const low = placeCards([request(1, 320, 10, 2), worse], { widthPx: 500, heightPx: 80 }, kept);
    expect(low[0]?.index).to.equal(1);
    const equal = placeCards([request(1, 320, 10, 4), worse], { widthPx: 500, heightPx: 80 }, kept);
    expect(equal.map(({ index }) => index)).to.deep.equal([0]);
  });
});

describe('placeCards, when zoomed', () => {
  it('lets go of where a card was rather than lose a key event', () => {
    const keys = [request(0, 300, 30, 1), request(1, 430, 30, 1)];
    const room = { widthPx: 620, heightPx: 110 };
    const fresh = placeCards(keys, room);
    const before: KeptCard = { side: 'start', widthPx: 136 };
    expect(fresh).to.have.length(2);
    expect(placeCards(keys, room, new Map([[1, before]]))).to.deep.equal(fresh);
  });

  it('keeps most cards of a crowd of key events, which can never all have one, at each turn of the wheel', () => {
    const room = { widthPx: 1200, heightPx: 360 };
    const crowd = Array.from({ length: 400 }, (_, i) => request(i, i * 3, 5 + ((i * 37) % 50), 1));
    const at = (zoom: number) =>
      crowd
        .map((one) => ({ ...one, x: 600 + (one.x - 600) * zoom }))
        .filter(({ x }) => x >= 0 && x < room.widthPx);
    let [inView, stayed] = [0, 0];
    let before = placeCards(at(1), room);
    for (let turn = 1; turn <= 12; turn++) {
      const had = new Set(before.map(({ index }) => index));
      const kept = new Map(before.map(({ index, side, widthPx }) => [index, { side, widthPx }]));
      const asked = at(1.08 ** turn).sort(
        (a, b) => Number(had.has(b.index)) - Number(had.has(a.index)) || a.index - b.index,
      );
      const after = placeCards(asked, room, kept);
      inView += asked.filter(({ index }) => had.has(index)).length;
      stayed += after.filter(({ index }) => had.has(index)).length;
      before = after;
    }
    expect(inView).to.be.above(50);
    expect(stayed / inView).to.be.above(0.85);
  });

  it('keeps side and width of a card on zooming while they fit, though it would choose others now', () => {
    const asked = request(0, 300, 10);
    const before: KeptCard = { side: 'start', widthPx: 208 };
    const room = { widthPx: 600, heightPx: 300 };
    const [fresh] = placeCards([asked], room);
    const [kept] = placeCards([asked], room, new Map([[0, before]]));
    expect([fresh?.side, fresh?.widthPx]).to.deep.equal(['end', 136]);
    expect([kept?.side, kept?.widthPx, kept?.x]).to.deep.equal(['start', 208, 300]);
    const [moved] = placeCards([request(0, 200, 10)], room, new Map([[0, before]]));
    expect([moved?.side, moved?.widthPx]).to.deep.equal(['end', 136]);
  });
});
