import { expect } from '@open-wc/testing';
import { newspaperReference } from './newspaper.js';

describe('newspaperReference', () => {
  it('names everything that is known, in a newspaper’s order', () => {
    const source = {
      title: 'The bridge opens',
      authors: ['Ada Mason', 'Bo Smith'],
      publisher: 'Valley Post',
    };
    const words = { date: '3 May 1901', locator: 'page 2', url: 'https://example.org/bridge' };
    expect(newspaperReference(source, words)).to.equal(
      '“The bridge opens”, Ada Mason, Bo Smith, Valley Post, 3 May 1901, page 2, https://example.org/bridge',
    );
  });

  it('leaves out what is not known', () => {
    const source = { title: undefined, authors: [], publisher: 'Valley Post' };
    expect(newspaperReference(source, { locator: '' })).to.equal('Valley Post');
  });
});
