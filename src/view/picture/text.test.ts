import { expect } from '@open-wc/testing';
import { randomLcg } from 'd3';
import { linesOf } from '../../layout/lines.js';
import { breakLines, directionOf, fitted, shownText } from './text.js';

const width = (text: string) => text.length * 10;

describe('lines of text', () => {
  it('are broken between words, as late as they fit', () => {
    expect(breakLines('one two three', 70, width)).to.deep.equal(['one two', 'three']);
    expect(breakLines('one two three', 130, width)).to.deep.equal(['one two three']);
    expect(breakLines('', 130, width)).to.deep.equal([]);
  });

  it('break a word that is wider than the line', () => {
    expect(breakLines('a bcdefghi', 40, width)).to.deep.equal(['a', 'bcde', 'fghi']);
  });

  it('never part an accent or an emoji', () => {
    expect(breakLines('e\u0301e\u0301', 20, width)).to.deep.equal(['e\u0301', 'e\u0301']);
    expect(breakLines('👩‍🚀👩‍🚀', 10, width)).to.deep.equal(['👩‍🚀', '👩‍🚀']);
  });

  it('end with an ellipsis where there are more than may be', () => {
    expect(breakLines('one two three four', 70, width, 2)).to.deep.equal(['one two', 'three…']);
    expect(breakLines('one two three', 70, width, 1)).to.deep.equal(['one tw…']);
  });

  it('are as many as the layout counts, and none is too wide', () => {
    const random = randomLcg(0.7);
    for (let round = 0; round < 500; round++) {
      const words = Array.from({ length: 1 + random() * 12 }, () =>
        'x'.repeat(1 + random() * 9),
      ).join(' ');
      const widthPx = 100 + Math.floor(random() * 20) * 10;
      const lines = breakLines(words, widthPx, width);
      expect(lines.length, words).to.equal(linesOf(words, widthPx, width));
      for (const line of lines) expect(width(line)).to.be.at.most(widthPx);
      expect(lines.join(' ')).to.equal(words);
    }
  });
});

describe('a text that is to fit', () => {
  it('stays whole where it does, else ends with an ellipsis', () => {
    expect(fitted('short', 50, width)).to.equal('short');
    expect(fitted('too long', 50, width)).to.equal('too…');
    expect(fitted('none', 0, width)).to.equal('…');
  });
});

describe('a text as it is shown', () => {
  it('is one line without control characters', () => {
    expect(shownText(' a\n\tb\u0000c\u2028d ', 100)).to.equal('a b c d');
  });

  it('keeps accents, but no towers of them', () => {
    const accents = '\u0300\u0301\u0302\u0303';
    expect(shownText(`a${accents}\u0304\u0305b`, 100)).to.equal(`a${accents}b`);
  });

  it('is cut before anything of it is measured, never through a character', () => {
    expect(shownText('abcdef', 3)).to.equal('abc…');
    expect(shownText('ab😀', 3)).to.equal('ab…');
  });
});

describe('the direction of a text', () => {
  it('is that of its first letter', () => {
    expect(directionOf('12 – שלום world')).to.equal('rtl');
    expect(directionOf('«Hello» مرحبا')).to.equal('ltr');
    expect(directionOf('日本')).to.equal('ltr');
    expect(directionOf('1989–2025')).to.equal(undefined);
  });
});
