import { expect } from '@open-wc/testing';
import { shortText } from './short-text.js';

const words = { shortened: (start: string, length: number) => `${start}|${length}` };

describe('a text that is shown', () => {
  it('is whole up to its limit', () => {
    expect(shortText('a'.repeat(100), 100, words)).to.equal('a'.repeat(100));
  });

  it('is cut between words where one ends near the limit', () => {
    expect(shortText(`${'a'.repeat(90)} ${'b'.repeat(30)}`, 100, words)).to.equal(
      `${'a'.repeat(90)}|121`,
    );
  });

  it('is cut at the limit where none does', () => {
    expect(shortText(`a ${'b'.repeat(200)}`, 100, words)).to.equal(`a ${'b'.repeat(98)}|202`);
  });

  it('is not cut inside a character', () => {
    expect(shortText(`${'a'.repeat(99)}😀`, 100, words)).to.equal(`${'a'.repeat(99)}|101`);
    expect(shortText(`${'a'.repeat(99)}e\u0301b`, 100, words)).to.equal(`${'a'.repeat(99)}|102`);
  });

  it('is cut all the same where its characters never end', () => {
    expect(shortText(`a${'\u0301'.repeat(1000)}`, 100, words).length).to.be.within(50, 110);
  });
});
