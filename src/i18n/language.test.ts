import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { localeFor } from './language.js';

describe('localeFor', () => {
  it('takes the first wish that is in the language of the words, region and all', () => {
    expect(localeFor(['en-GB', 'en-US'], 'en')).to.equal('en-GB');
    expect(localeFor([undefined, '', 'en-AU'], 'en')).to.equal('en-AU');
    expect(localeFor(['EN-gb'], 'en')).to.equal('en-GB');
  });

  it('speaks the language of the words where another is wished for', () => {
    expect(localeFor(['de-CH', 'en-GB'], 'en')).to.equal('en');
    expect(localeFor(['fa-AF'], 'en')).to.equal('en');
  });

  it('passes over what is no language tag', () => {
    expect(localeFor(['C', 'en_US.UTF-8', '*', 'en-IE'], 'en')).to.equal('en-IE');
    expect(localeFor(['C'], 'en')).to.equal('en');
    expect(localeFor([], 'en')).to.equal('en');
  });

  it('gives Intl a locale that it takes, whatever the wishes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(undefined))), (wanted) => {
        const locale = localeFor(wanted, 'en');
        expect(locale).to.match(/^en(-|$)/);
        expect(() => new Intl.DateTimeFormat(locale)).not.to.throw();
      }),
      { seed: 1 },
    );
  });
});
