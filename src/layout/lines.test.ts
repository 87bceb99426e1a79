import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linesOf } from './lines.js';

/** Sets a text character by character, each one wide. */
function slowLines(text: string, width: number): number {
  const lines = [''];
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1) ?? '';
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= width) {
      lines[lines.length - 1] = joined;
      continue;
    }
    if (line !== '') lines.push('');
    for (const character of word) {
      if ((lines.at(-1) ?? '').length === width) lines.push('');
      lines[lines.length - 1] += character;
    }
  }
  return lines.length;
}

const length = (part: string) => part.length;

describe('linesOf', () => {
  it('counts the lines that setting word by word gives, with words broken that no line holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (words, width) => {
        expect(linesOf(words, width, length)).to.equal(slowLines(words, width));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('takes one line for no text, and no line for space around words', () => {
    expect(linesOf('', 10, length)).to.equal(1);
    expect(linesOf('   ', 10, length)).to.equal(1);
    expect(linesOf('  one   two ', 7, length)).to.equal(1);
    expect(linesOf('one\ntwo\tthree', 7, length)).to.equal(2);
  });

  it('counts space by its own width', () => {
    const wide = (part: string) => (part === ' ' ? 4 : part.length);
    expect(linesOf('one two', 9, wide)).to.equal(2);
    expect(linesOf('one two', 10, wide)).to.equal(1);
  });
});
