import { expect } from '@open-wc/testing';
import { listedMembers, rangeMembers } from './members.js';

describe('members of a cluster', () => {
  const isEven = (row: number) => row % 2 === 0;
  const even = rangeMembers(4, 10, 16, isEven);
  const listed = listedMembers([10, 12, 14, 16]);

  it('are told the same way, whether listed or found between two rows', () => {
    for (const { count, first, last, has, take } of [even, listed]) {
      expect([count, first, last]).to.deep.equal([4, 10, 16]);
      const rows = Array.from({ length: 30 }, (_, row) => row);
      expect(rows.filter(has)).to.deep.equal([10, 12, 14, 16]);
      expect(take(Infinity)).to.deep.equal([10, 12, 14, 16]);
      expect(take(2)).to.deep.equal([10, 12]);
      expect(take(0)).to.deep.equal([]);
    }
  });

  it('are no breaks, which have the half of a number', () => {
    expect(rangeMembers(7, 10, 16, () => true).has(12.5)).to.be.false;
    expect(listed.has(12.5)).to.be.false;
  });
});
