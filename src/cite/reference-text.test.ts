import { expect } from '@open-wc/testing';
import { referenceText } from './reference-text.js';

describe('referenceText', () => {
  it('names everything that is known, in a newspaper’s order', () => {
    const text = referenceText({
      title: 'The bridge opens',
      authors: ['Ada Mason', 'Bo Smith'],
      publisher: 'Valley Post',
      date: '3 May 1901',
      locator: 'page 2',
      url: 'https://example.org/bridge',
    });
    expect(text).to.equal(
      '“The bridge opens”, Ada Mason, Bo Smith, Valley Post, 3 May 1901, page 2, https://example.org/bridge',
    );
  });

  it('leaves out what is not known', () => {
    const nothing = { title: undefined, authors: [], date: undefined, locator: '', url: undefined };
    expect(referenceText({ ...nothing, publisher: 'Valley Post' })).to.equal('Valley Post');
  });
});
