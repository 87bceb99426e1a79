import { expect } from '@open-wc/testing';
import type { FrameItem } from '../layout/items.js';
import { listedMembers } from '../layout/members.js';
import { ItemOrder } from './item-order.js';

const mark = (index: number): FrameItem => ({
  ...{ kind: 'mark', index, x: index, y: 0 },
  ...{ isLifted: false, isKey: false },
});
const cluster = (index: number): FrameItem => ({
  ...{ kind: 'cluster', index, x: index, y: 0, isLifted: false, hasKey: false, isBefore: false },
  members: listedMembers([index, index + 1]),
});
const card = (index: number): FrameItem => ({
  ...{ kind: 'card', index, x: index, side: 'end', top: 0, widthPx: 100, heightPx: 50 },
  ...{ isKey: false, markY: 0 },
});

/** The elements by the items that are written to them, those that wait apart. */
function arranged(order: ItemOrder, items: readonly FrameItem[], isMoving: boolean) {
  const placed = order.arrange(items, isMoving);
  const inUse = placed.filter(({ isIdle }) => !isIdle);
  return {
    keys: new Map(inUse.map(({ key, item }) => [item.kind + item.index, key])),
    order: inUse.map(({ item }) => item.index),
    idle: placed.filter(({ isIdle }) => isIdle).map(({ key }) => key),
  };
}

describe('ItemOrder', () => {
  it('keeps the element of what stays, also where a mark becomes a cluster', () => {
    const order = new ItemOrder();
    const { keys: before } = arranged(order, [mark(1), mark(2), card(3)], false);
    const { keys: after } = arranged(order, [mark(0), cluster(1), card(3)], true);
    expect(after.get('cluster1')).to.equal(before.get('mark1'));
    expect(after.get('card3')).to.equal(before.get('card3'));
  });

  it('gives what comes an element of its kind that has become free, and each its own', () => {
    const order = new ItemOrder();
    const { keys: before } = arranged(order, [mark(1), mark(2), card(3)], false);
    const { keys: after } = arranged(order, [mark(2), card(4), cluster(7), mark(9)], true);
    expect(after.get('card4')).to.equal(before.get('card3'));
    expect(after.get('cluster7')).to.equal(before.get('mark1'));
    expect(new Set(after.values()).size).to.equal(4);
  });

  it('keeps what nobody needs waiting while the window moves, for what comes next', () => {
    const order = new ItemOrder();
    const { keys: before } = arranged(order, [mark(1), mark(2), card(3)], false);
    const moving = arranged(order, [mark(2)], true);
    expect(moving.idle).to.have.members([before.get('mark1'), before.get('card3')]);
    const { keys, idle } = arranged(order, [mark(2), card(8)], true);
    expect(keys.get('card8')).to.equal(before.get('card3'));
    expect(idle).to.deep.equal([before.get('mark1')]);
    expect(arranged(order, [mark(2), card(8)], false).idle).to.deep.equal([]);
  });

  it('leaves elements where they are in the page while the window moves, and in order at rest', () => {
    const order = new ItemOrder();
    arranged(order, [mark(4), mark(5)], false);
    expect(arranged(order, [mark(1), card(2), mark(4), mark(5)], true).order).to.deep.equal([
      4, 5, 1, 2,
    ]);
    expect(arranged(order, [mark(1), card(2), mark(4), mark(5)], false).order).to.deep.equal([
      1, 2, 4, 5,
    ]);
  });
});
